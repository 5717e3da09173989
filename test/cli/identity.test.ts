import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parley } from "./parley.ts";

const folders: string[] = [];
let folder = "";
let graph = "";
const ledger = (): string => join(folder, "graph.identity.jsonl");

const ARTICLES = {
  "one.txt": "Norwegian Foreign Minister Ine Eriksen accused Sweden of breaking the treaty. Ine Eriksen met Ola Dahl.",
  "two.txt": "Ine Erikson criticised Denmark. Norwegian Foreign Minister Ine Erikson met Ola Dahl in Bergen.",
  "sports.txt": "Ola Dahl criticised Denmark. Ola Dahl praised Sweden.",
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-identity-"));
  folders.push(folder);
  graph = join(folder, "graph.json");
  await mkdir(join(folder, "articles"));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(folder, "articles", name), text);
  await build();
});
afterAll(async () => {
  for (const each of folders) await rm(each, { recursive: true });
});

const build = () => parley("build", join(folder, "articles"), "-o", graph, "--date", "2020-03-01");

async function people(): Promise<string[]> {
  const { nodes } = JSON.parse(await readFile(graph, "utf8"));
  return nodes
    .map(({ key, attributes }: { key: string; attributes: { label: string } }) => `${key} ${attributes.label}`)
    .filter((text: string) => text.startsWith("person:"));
}

describe("decisions on who is who", () => {
  test("same writes a decision that the next build keeps", async () => {
    expect(await people()).toEqual([
      "person:ine-eriksen Ine Eriksen",
      "person:ine-erikson Ine Erikson",
      "person:ola-dahl Ola Dahl",
    ]);
    const { code, err } = await parley("same", graph, "Ine Eriksen", "Ine Erikson", "--by", "me", "--reason", "a slip");
    expect([code, await readFile(ledger(), "utf8")]).toEqual([
      0,
      '{"left":"person:ine-eriksen","right":"person:ine-erikson","verdict":"same","by":"me","reason":"a slip"}\n',
    ]);
    expect(err).toContain("parley build");
    expect((await build()).code).toBe(0);
    expect(await people()).toHaveLength(2);
  });

  test("different takes a namesake out of one document, and overrules what was decided before", async () => {
    await parley("different", graph, "Ola Dahl", "Ola Dahl @ sports.txt", "--reason", "a footballer");
    await build();
    expect((await people()).filter((person) => person.endsWith(" Ola Dahl"))).toHaveLength(2);
    const text = await readFile(ledger(), "utf8");
    expect(text).toContain('"person:ola-dahl @ sports.txt"');
    const { err } = await parley("same", graph, "person:ola-dahl", "person:ola-dahl @ sports.txt");
    expect(err).toContain("Took out");
    await build();
    expect((await people()).filter((person) => person.endsWith(" Ola Dahl"))).toHaveLength(1);
  });

  test("same says what it joins, in whose name, and joins unlike kinds only by force", async () => {
    const { err } = await parley("same", graph, "Ine Eriksen", "Ine Erikson", "--by", "me");
    expect(err).toMatch(/^Joins Ine Eriksen \(person, \d facts?\) with Ine Erikson \(person, \d facts?\)\.$/m);
    expect(err).toMatch(/in the name of me: .*"same"/);
    expect(err).toMatch(/to take it back: parley withdraw \S+ person:ine-eriksen person:ine-erikson$/m);
    expect((await parley("same", graph, "Sweden", "Ola Dahl", "--force")).code).toBe(0);
    expect(await readFile(ledger(), "utf8")).toContain('"state:SWE"');
  });

  test("a build notes what was joined although it is of unlike kinds", async () => {
    await parley("same", graph, "Sweden", "Ola Dahl", "--force");
    const { code, err } = await build();
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/note: .*identity\.jsonl:1: same: state:SWE, person:ola-dahl: .*\(person, state\)/),
    ]);
  });

  test("rename gives a node another label", async () => {
    await parley("rename", graph, "Ola Dahl", "Ola Dahl (diplomat)");
    await build();
    expect(await people()).toContain("person:ola-dahl Ola Dahl (diplomat)");
  });

  test("a ledger may lie elsewhere, and must then be there", async () => {
    const elsewhere = join(folder, "team.jsonl");
    await parley("rename", graph, "Ola Dahl", "O. Dahl", "--identity", elsewhere);
    await parley("build", join(folder, "articles"), "-o", graph, "--identity", elsewhere);
    expect(await people()).toContain("person:ola-dahl O. Dahl");
    const { code, err } = await parley("build", join(folder, "articles"), "-o", graph, "--identity", "nowhere.jsonl");
    expect([code, err]).toEqual([2, expect.stringContaining("nowhere.jsonl")]);
  });

  test("a line that cannot be read, or that matches nothing, is named and the build goes on", async () => {
    await writeFile(ledger(), '{"left":"Ola Dahl"\n{"left":"Ola Dahl","right":"Nobody Atall","verdict":"same"}\n');
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain("graph.identity.jsonl:1:");
    expect(err).toContain("graph.identity.jsonl:2: same: nothing is named Nobody Atall");
    expect(await people()).toHaveLength(3);
  });

  test("what the folder of articles holds of an earlier build is no article", async () => {
    const inside = join(folder, "articles", "graph.json");
    await parley("build", join(folder, "articles"), "-o", inside);
    await parley("rename", inside, "Ola Dahl", "O. Dahl");
    const { code, err } = await parley("build", join(folder, "articles"), "-o", inside);
    expect([code, err]).toEqual([0, expect.stringContaining("3 documents")]);
  });

  test.each([
    [["different", "Ola Dahl", "Ola Dahl"], /@ FILE/],
    [["different", "Ine Eriksen", "Eriksen"], /no document calls/],
    [["same", "Ola Dahl", "Ola Dahl @ nowhere.txt"], /no document "nowhere.txt"/],
    [["same", "Ola Dahl", "Nobody Atall"], /Nobody Atall/],
    [["rename", "Ola Dahl", " "], /empty/],
    [
      ["same", "Sweden", "Ola Dahl"],
      /Sweden \(state, \d facts?\) and Ola Dahl \(person, \d facts?\) are of different kinds; --force/,
    ],
  ])("%j is refused, and nothing is written", async ([command = "", ...names], message) => {
    const { code, err } = await parley(command, graph, ...names);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    await expect(readFile(ledger(), "utf8")).rejects.toThrow();
  });
});

describe("parley withdraw", () => {
  test("takes back what joined two, by either name, and the next build has two again", async () => {
    await parley("same", graph, "Ine Eriksen", "Ine Erikson", "--by", "me");
    await build();
    expect(await people()).toHaveLength(2);
    const { code, err } = await parley("withdraw", graph, "Ine Erikson");
    expect([code, err]).toEqual([0, expect.stringMatching(/Took out of .*"same"/)]);
    await build();
    expect(await people()).toHaveLength(3);
    expect(await readFile(ledger(), "utf8")).toBe("");
  });

  test("takes nothing else, and wants to know which of several", async () => {
    await writeFile(ledger(), "# ours\n");
    await parley("rename", graph, "Ola Dahl", "O. Dahl");
    await parley("different", graph, "Ola Dahl", "Ola Dahl @ sports.txt");
    const several = await parley("withdraw", graph, "Ola Dahl");
    expect([several.code, several.err]).toEqual([2, expect.stringMatching(/2 decisions on "Ola Dahl"[^]*sports\.txt/)]);
    const { code, out } = await parley("withdraw", graph, "Ola Dahl", "Ola Dahl @ sports.txt", "--json");
    expect([code, JSON.parse(out).withdrawn]).toEqual([0, [expect.objectContaining({ verdict: "different" })]]);
    const left = await readFile(ledger(), "utf8");
    expect(left).toMatch(/^# ours\n\{.*"rename".*\}\n$/);
    const none = await parley("withdraw", graph, "Ine Eriksen");
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('no decision on "Ine Eriksen"')]);
    expect((await parley("withdraw", graph, "Ola Dahl", "--all")).code).toBe(0);
    expect(await readFile(ledger(), "utf8")).toBe("# ours\n");
  });
});

describe("parley why", () => {
  test("says what speaks for one and how to undo it", async () => {
    await writeFile(join(folder, "articles", "three.txt"), "Minister Ine Eriksén rejected the offer.");
    await parley("same", graph, "Ine Eriksen", "Ine Erikson", "--reason", "a slip");
    await build();
    const { out } = await parley("why", graph, "Ine Eriksen");
    expect(out).toContain("“Ine Erikson”");
    expect(out).toContain("ruled the same: a slip");
    expect(out).toMatch(/To undo it: parley \w+ /);
  });

  test("the command that it gives does undo it", async () => {
    await writeFile(join(folder, "articles", "three.txt"), "Ine Eryksen rejected the offer. Ine Eryksen met Ola Dahl.");
    await build();
    expect(await people()).toHaveLength(3);
    const { out } = await parley("why", graph, "Ine Eriksen");
    expect(out).toContain("surname in another transliteration");
    const [, side = ""] = /To undo it: parley different \S+ person:ine-eriksen "(.*)"/.exec(out) ?? [];
    expect(side).toBe("Ine Eryksen");
    await parley("different", graph, "person:ine-eriksen", side);
    await build();
    expect(await people()).toContain("person:ine-eryksen Ine Eryksen");
  });

  test("says where an alias comes from, what was decided, and who else bears a name", async () => {
    await writeFile(join(folder, "articles", "four.txt"), "Karin Dahl criticised Norway. Dahl met Ine Erikson.");
    await parley("rename", graph, "Ola Dahl", "Ola Dahl (diplomat)", "--by", "me");
    await build();
    const { out } = await parley("why", graph, "Ola Dahl (diplomat)");
    expect(out).toMatch(/^Also called\n(?: {2}.*\n)* {2}Ola Dahl: /m);
    expect(out).toMatch(/^Called so because me decided it$/m);
    expect(out).toMatch(/^Decided in .*graph\.identity\.jsonl.*\n {2}.*"rename"/m);
    await writeFile(join(folder, "articles", "four.txt"), "Karin Dahl criticised Norway. Dahl met Ine Erikson.");
    await writeFile(join(folder, "articles", "five.txt"), "Mats Dahl criticised Norway. Dahl met Ine Erikson.");
    await build();
    const { out: karin } = await parley("why", graph, "Karin Dahl");
    expect(karin).toMatch(/^ {2}“Dahl” is Mats Dahl too: parley same \S+ person:karin-dahl person:mats-dahl$/m);
  });

  test("a graph without reasons, and a file of reasons given as a graph, are named", async () => {
    const why = join(folder, "graph.why.jsonl");
    expect((await parley("show", why, "Ola Dahl")).err).toContain("graph.json");
    await rm(why);
    expect((await parley("why", graph, "Ola Dahl")).err).toContain("parley build");
  });
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parley } from "./parley.ts";

const folders: string[] = [];
let graph = "";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-reject-"));
  folders.push(folder);
  graph = join(folder, "graph.json");
  await mkdir(join(folder, "articles"));
  await writeFile(join(folder, "articles", "one.txt"), "Norway blamed Sweden for the leak. Norway met Sweden in Oslo.");
  await writeFile(join(folder, "articles", "two.txt"), "On Friday, Norway blamed Sweden for the breakdown.");
  await build();
});
afterAll(async () => {
  for (const each of folders) await rm(each, { recursive: true });
});

const build = () => parley("build", join(folder, "articles"), "-o", graph, "--date", "2020-03-01");
const ledger = () => readFile(join(folder, "graph.identity.jsonl"), "utf8");

/** How many passages say that Norway blames Sweden. */
async function passages(): Promise<number> {
  const { edges } = JSON.parse(await readFile(graph, "utf8"));
  const found = edges.find(
    ({ source, target, attributes }: { source: string; target: string; attributes: { relation: string } }) =>
      source === "state:NOR" && target === "state:SWE" && attributes.relation === "blamed",
  );
  return found?.attributes.evidence.length ?? 0;
}

describe("parley reject", () => {
  test("leaves a fact out of every later build, which says so, until it is withdrawn", async () => {
    expect(await passages()).toBe(2);
    const before = await readFile(graph, "utf8");
    const { code, err } = await parley("reject", graph, "Norway", "blames", "Sweden", "--by", "me", "--reason", "no");
    expect([code, await ledger()]).toEqual([
      0,
      '{"left":"state:NOR","right":"state:SWE","verdict":"reject","relation":"blamed","by":"me","reason":"no"}\n',
    ]);
    expect(err).toContain("Leaves out: Norway blames Sweden, 2 passages.");
    expect(err).toContain("state:NOR state:SWE --relation blamed");
    expect((await build()).err).toContain("Left out by decision: 1 fact,");
    expect(await passages()).toBe(0);
    expect((await parley("withdraw", graph, "Norway", "Sweden", "--relation", "met")).code).toBe(2);
    expect((await parley("withdraw", graph, "Norway", "Sweden", "--relation", "blamed")).code).toBe(0);
    expect((await build()).err).not.toContain("Left out by decision");
    expect(await readFile(graph, "utf8")).toBe(before);
  });

  test("takes out what one document says, and keeps other decisions on the two", async () => {
    await parley("different", graph, "Norway", "Sweden");
    expect((await parley("reject", graph, "Norway", "blamed", "Sweden", "--document", "two.txt")).code).toBe(0);
    await parley("reject", graph, "Sweden", "met", "Norway");
    expect((await ledger()).split("\n").filter(Boolean)).toHaveLength(3);
    expect((await build()).err).toContain("Left out by decision: 2 facts,");
    expect(await passages()).toBe(1);
  });

  test("a rejection that matches nothing is told at its line, and so is one without a relation", async () => {
    await writeFile(
      join(folder, "graph.identity.jsonl"),
      '{"left":"Norway","right":"Sweden","verdict":"reject","relation":"visited"}\n{"left":"Norway","right":"Sweden","verdict":"reject"}\n',
    );
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain("graph.identity.jsonl:1: reject: no document says Norway visited Sweden");
    expect(err).toMatch(/graph\.identity\.jsonl:2: This line is no decision.*relation/);
    expect(await passages()).toBe(2);
  });

  test.each([
    [
      "a relation that the two have not",
      ["Norway", "visited", "Sweden"],
      /no fact "visited".*but\n(?:.*\n)*.*blames Sweden \(blamed\)/,
    ],
    ["two that nothing joins", ["Sweden", "blamed", "Oslo"], /no fact "blamed" from Sweden to Oslo/],
    [
      "a document that does not say so",
      ["Norway", "blamed", "Sweden", "--document", "three.txt"],
      /three\.txt.*\n.*one\.txt/,
    ],
    ["nobody of that name", ["Nobody Atall", "blamed", "Sweden"], /Nobody Atall/],
  ])("exits 2 for %s, and decides nothing", async (_, args, message) => {
    const { code, err } = await parley("reject", graph, ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    await expect(ledger()).rejects.toThrow("ENOENT");
  });
});

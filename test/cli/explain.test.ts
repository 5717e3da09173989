import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { parley } from "./parley.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-explain-"));
  file = join(folder, "article.txt");
  await writeFile(
    file,
    "Chile and Peru held talks in Lomé on Monday.\n\nPeru said that Chile would not sign the fishing treaty with Norway. Ghana rejected an offer.\n",
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe("parley explain", () => {
  test("prints each sentence with its tree, names, happenings and claims", async () => {
    const { code, out } = await parley("explain", file);
    expect(code).toBe(0);
    expect(out).toMatch(/^1\. Chile and Peru held talks/mu);
    expect(out).toMatch(/^ +4 held +hold +VERB +root$/mu);
    expect(out).toMatch(/^ +1 · Chile +Chile +PROPN +nsubj +4 held$/mu);
    expect(out).toMatch(/^ {4}Peru +state +Peru$/mu);
    expect(out).toContain("is the meeting “Chile–Peru talks in Lomé”");
    expect(out).toContain("Chile — met → Peru");
    expect(out).toMatch(/rule met\/\w+ at “held”, as in “/u);
  });

  test("says why a claim is negated, planned or somebody's, and why one is left out", async () => {
    const { out } = await parley("explain", file, "--sentence", "2");
    expect(out).not.toContain("Lomé");
    expect(out).toMatch(/Chile — accepted → .*treaty.* \[negated; planned; said by Peru\]/u);
    expect(out).toContain("“not”");
    const { out: third } = await parley("explain", file, "--sentence", "3");
    expect(third).toContain("left out: Ghana — rejected →");
    expect(third).toContain("why: nothing tells the happening from its like");
  });

  test("--claims prints the sentences that claim something, without trees", async () => {
    const { code, out } = await parley("explain", file, "--claims");
    expect(code).toBe(0);
    expect(out).toContain("Chile — met → Peru");
    expect(out).not.toMatch(/VERB|^ +names$/mu);
  });

  test("--json gives the same as data", async () => {
    const { code, out } = await parley("explain", file, "--json");
    expect(code).toBe(0);
    const Sentences = z.array(z.object({ number: z.number(), text: z.string(), claims: z.array(z.looseObject({})) }));
    const sentences = Sentences.parse(JSON.parse(out));
    expect(sentences.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(sentences[1]?.claims).toContainEqual(
      expect.objectContaining({ relation: "accepted", polarity: "negated", speaker: "Peru" }),
    );
  });

  test.each([
    ["a file that is not there", ["no-such-file.txt"]],
    ["a sentence that the file has not", ["FILE", "--sentence", "40"]],
    ["a sentence that is no number", ["FILE", "--sentence", "two"]],
    ["an impossible day", ["FILE", "--date", "2019-02-30"]],
    ["no file", []],
  ])("exits 2 for %s", async (_, args) => {
    const { code, out, err } = await parley("explain", ...args.map((arg) => (arg === "FILE" ? file : arg)));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^parley: .+/u);
  });

  test("takes one file at a time, and one with words in it", async () => {
    const many = join(folder, "many");
    await mkdir(many);
    await writeFile(join(many, "a.txt"), "Chile left.");
    await writeFile(join(many, "b.txt"), "Peru left.");
    expect((await parley("explain", many)).err).toContain("2 files");
    const empty = join(folder, "empty.txt");
    await writeFile(empty, " \n");
    expect((await parley("explain", empty)).code).toBe(2);
  });

  test("hands nothing to the terminal that it would obey", async () => {
    const odd = join(folder, "odd.txt");
    await writeFile(odd, "Chile accused \u001b[31mPeru of lying.");
    expect((await parley("explain", odd)).out).not.toContain("\u001b");
  });
});

import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { docsToJson, parseDocs } from "../../src/graph/index.ts";
import { parley } from "./parley.ts";

const folders: string[] = [];
let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-view-"));
  folders.push(folder);
  await writeFile(at("one.txt"), "Norway accused Sweden of breaking the treaty.");
  await writeFile(at("two.txt"), "Norway met Denmark on Monday.");
  await parley("build", at("one.txt"), at("two.txt"), "-o", at("graph.json"), "--date", "2020-03-02");
});
afterAll(async () => {
  for (const each of folders) await rm(each, { recursive: true });
});

/** What `parley view` says, and the texts that it serves meanwhile; undefined where it serves none. */
async function view(name: string) {
  let [out, err] = ["", ""];
  let served: string | undefined;
  const code = await runCli(["view", at(name), "--no-open"], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    now: () => 0,
    stopped: async () => {
      const response = await fetch(`${out.trim()}data/graph.docs.json`);
      const text = await response.text();
      served = response.ok ? text : undefined;
    },
  });
  return { code, err, texts: served === undefined ? undefined : parseDocs(JSON.parse(served), "served") };
}

const textsIn = async (name: string) => {
  const texts = parseDocs(JSON.parse(await readFile(at(name), "utf8")), name);
  return [...texts].map(([id, text]) => ({ id, ...text }));
};
const save = (name: string, texts: Awaited<ReturnType<typeof textsIn>>) =>
  writeFile(at(name), [...docsToJson(texts)].join(""));

describe.skipIf(!existsSync(new URL("../../dist/web/index.html", import.meta.url)))("view", () => {
  test("serves the graph's own texts, and says nothing", async () => {
    const { code, err, texts } = await view("graph.json");
    expect([code, texts?.size]).toEqual([0, 2]);
    expect(err).not.toContain("note:");
  });

  test("two at once have an address each; a port that is asked for is had, or it is said why not", async () => {
    const address = async (args: readonly string[], meanwhile: (url: string) => Promise<void>): Promise<string> => {
      let [out, err] = ["", ""];
      await runCli(["view", at("graph.json"), "--no-open", ...args], {
        out: (text) => (out += text),
        err: (text) => (err += text),
        interactive: false,
        now: () => 0,
        stopped: () => meanwhile(out.trim()),
      });
      return out === "" ? err : out.trim();
    };
    await address([], async (first) => {
      expect((await fetch(first)).ok).toBe(true);
      const second = await address([], async (url) => expect((await fetch(url)).ok).toBe(true));
      expect(second).not.toBe(first);
      expect(await address(["--port", new URL(first).port], () => Promise.resolve())).toMatch(/the port is taken/);
    });
  });

  test("says that texts are another graph's, and serves none of them", async () => {
    await save("graph.docs.json", [{ id: "0123456789abcdef", text: "Other news.", blocks: [] }]);
    const { code, err, texts } = await view("graph.json");
    expect([code, texts]).toEqual([0, undefined]);
    expect(err).toMatch(
      /^note: \S+graph\.docs\.json holds the texts of another graph, and none of the 2 documents of this/m,
    );
  });

  test("says how many are missing, and serves the others", async () => {
    const [first] = await textsIn("graph.docs.json");
    await save("graph.docs.json", first ? [first] : []);
    const { err, texts } = await view("graph.json");
    expect(texts?.size).toBe(1);
    expect(err).toMatch(/lacks the texts of 1 of 2 documents of this graph\.$/m);
  });

  test("leaves out one that was changed, whose quotes would stand elsewhere, and names its document", async () => {
    const [first, second] = await textsIn("graph.docs.json");
    if (!first || !second) throw new Error("there are two");
    await save("graph.docs.json", [{ ...first, text: `New. ${first.text}` }, second]);
    const { err, texts } = await view("graph.json");
    expect([...(texts?.keys() ?? [])]).toEqual([second.id]);
    expect(err).toMatch(/other words than the graph was built from for 1 of 2 documents .*: \S+(?:one|two)\.txt\.$/m);
  });

  test("shows a graph although its texts cannot be read, and says why", async () => {
    await writeFile(at("graph.docs.json"), "{");
    const { code, err, texts } = await view("graph.json");
    expect([code, texts]).toEqual([0, undefined]);
    expect(err).toMatch(
      /^note: quotes are shown without the text that they stand in: \S+graph\.docs\.json" is not JSON/m,
    );
  });
});

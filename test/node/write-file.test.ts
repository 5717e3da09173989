import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile as write } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkOutput, writeFile, writeFiles } from "../../src/node/index.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "parley-write-"))));
afterEach(() => rm(folder, { recursive: true }));

test("writes all chunks, makes folders, and counts bytes rather than characters", async () => {
  const path = join(folder, "new/deep/file.txt");
  const chunks = Array.from({ length: 1000 }, (_, i) => `ü${i}\n`.repeat(100));
  const bytes = await writeFile(path, chunks);
  const text = await readFile(path, "utf8");
  expect(text).toBe(chunks.join(""));
  expect(bytes).toBe(Buffer.byteLength(text));
});

test("keeps the old file whole where writing fails half-way, and leaves nothing beside it", async () => {
  const path = join(folder, "graph.json");
  await writeFile(path, ["old"]);
  const failing = function* () {
    yield "new ".repeat(1_000_000);
    throw new Error("the disk is full");
  };
  await expect(writeFile(path, failing())).rejects.toMatchObject({ name: "ParleyError", code: "io" });
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["graph.json"]);
});

test("never cuts a character in two between writes", async () => {
  const path = join(folder, "pairs.txt");
  await writeFile(path, ["a".repeat((1 << 18) - 1), "😀", "b"]);
  expect(await readFile(path, "utf8")).toMatch(/a😀b$/);
});

test("files that belong together keep their old state together where one fails", async () => {
  const [graph, texts] = [join(folder, "graph.json"), join(folder, "texts.json")];
  await writeFiles([
    { path: graph, chunks: ["old graph"] },
    { path: texts, chunks: ["old texts"] },
  ]);
  const failing = function* () {
    yield "new";
    throw new Error("the disk is full");
  };
  const writing = writeFiles([
    { path: graph, chunks: ["new graph"] },
    { path: texts, chunks: failing() },
  ]);
  await expect(writing).rejects.toMatchObject({ code: "io" });
  expect(await readFile(graph, "utf8")).toBe("old graph");
  expect(await readFile(texts, "utf8")).toBe("old texts");
  expect((await readdir(folder)).sort()).toEqual(["graph.json", "texts.json"]);
});

test("writes what a link leads to and leaves the link one", async () => {
  const path = join(folder, "latest.json");
  await write(join(folder, "monday.json"), "old");
  await symlink("monday.json", path);
  await writeFile(path, ["new"]);
  expect(await readlink(path)).toBe("monday.json");
  expect(await readFile(join(folder, "monday.json"), "utf8")).toBe("new");
});

test.skipIf(process.platform === "win32")("writes into a device and does not put a file in its place", async () => {
  const path = join(folder, "sink");
  await symlink("/dev/null", path);
  expect(await writeFile(path, ["text"])).toBe(4);
  expect((await stat(path)).isCharacterDevice()).toBe(true);
  expect(await readdir(folder)).toEqual(["sink"]);
});

/** The module and what it imports as JavaScript, for a process of its own to run. */
async function compile(): Promise<string> {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  };
  for (const name of ["errors", "node/reason", "node/write-file"]) {
    const source = await readFile(new URL(`../../src/${name}.ts`, import.meta.url), "utf8");
    const path = join(folder, `src/${name}.js`);
    await mkdir(dirname(path), { recursive: true });
    await write(path, ts.transpileModule(source, { compilerOptions }).outputText);
  }
  await write(join(folder, "package.json"), `{"type":"module"}`);
  return pathToFileURL(join(folder, "src/node/write-file.js")).href;
}

test.skipIf(process.platform === "win32")("leaves nothing where the user stops the process that writes", async () => {
  const out = join(folder, "out");
  const script = `
    import { readdirSync } from "node:fs";
    import { writeFile } from "${await compile()}";
    function* chunks() {
      for (let count = 0; count < 500; count++) {
        if (count === 100) console.log(readdirSync(${JSON.stringify(out)}).length);
        if (count === 200) process.kill(process.pid, "SIGINT");
        yield "word ".repeat(100_000);
      }
    }
    await writeFile(${JSON.stringify(join(out, "graph.json"))}, chunks());`;
  const { signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect([signal, stdout]).toEqual(["SIGINT", "1\n"]);
  expect(await readdir(out)).toEqual([]);
});

test("removes what a killed process left of the same file, and nothing else", async () => {
  const path = join(folder, "graph.json");
  // No process has so high a number.
  for (const name of ["graph.json.999999999.part", "graph.json.notes.part", "other.json.999999999.part"]) {
    await write(join(folder, name), "half");
  }
  await writeFile(path, ["new"]);
  expect((await readdir(folder)).sort()).toEqual(["graph.json", "graph.json.notes.part", "other.json.999999999.part"]);
});

test.each([
  ["a folder", "taken.json", /it is a folder/],
  ["a path below a file", "file.txt/deep/graph.json", /"[^"]*file\.txt" is a file, not a folder/],
])("knows beforehand that %s cannot be written", async (_, name, why) => {
  await mkdir(join(folder, "taken.json"));
  await write(join(folder, "file.txt"), "");
  const path = join(folder, name);
  await expect(checkOutput(path)).rejects.toThrow(why);
  await expect(writeFile(path, ["x"])).rejects.toMatchObject({ code: "io" });
  expect((await readdir(folder)).sort()).toEqual(["file.txt", "taken.json"]);
});

test("a new folder below one that there is can be written", async () => {
  await expect(checkOutput(join(folder, "new/deeper/graph.json"))).resolves.toBeUndefined();
});

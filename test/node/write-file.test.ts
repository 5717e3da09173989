import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFile } from "../../src/node/index.ts";

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

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findInputs, openInputs } from "../../src/node/index.ts";
import type { Diagnostic } from "../../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-inputs-"));
  await mkdir(join(folder, "deep/er"), { recursive: true });
  for (const name of ["b.txt", "a.md", "deep/c.html", "deep/er/d.csv", "photo.jpeg", "deep/e.TXT"]) {
    await writeFile(join(folder, name), "A sentence.");
  }
});
afterAll(() => rm(folder, { recursive: true }));

const inside = (names: readonly string[]) => names.map((name) => name.slice(folder.length + 1));

describe("findInputs", () => {
  test("takes a folder with its subfolders, leaves other file types aside and sorts", async () => {
    expect(inside(await findInputs([folder]))).toEqual(["a.md", "b.txt", "deep/c.html", "deep/e.TXT", "deep/er/d.csv"]);
  });

  test("takes a glob", async () => {
    expect(inside(await findInputs([`${folder}/**/*.{txt,csv}`]))).toEqual(["b.txt", "deep/er/d.csv"]);
  });

  test("names each file once and in the same order, however it was given", async () => {
    const once = await findInputs([`${folder}/b.txt`, folder, `${folder}/a.md`]);
    expect(once).toEqual(await findInputs([folder]));
  });

  test("takes a file that was named, whatever its extension", async () => {
    expect(inside(await findInputs([`${folder}/photo.jpeg`]))).toEqual(["photo.jpeg"]);
  });

  test.each([
    ["a path that is not there", "nowhere.txt", "not-found"],
    ["a glob that matches nothing", "*.nothing", "not-found"],
    ["a folder without a readable file", "empty", "no-input"],
  ])("throws for %s", async (_, path, code) => {
    await mkdir(join(folder, "empty"), { recursive: true });
    await expect(findInputs([join(folder, path)])).rejects.toMatchObject({ name: "ParleyError", code });
  });
});

describe("links", () => {
  let linked: string;
  beforeAll(async () => {
    linked = await mkdtemp(join(tmpdir(), "parley-links-"));
    await mkdir(join(linked, "real"));
    await writeFile(join(linked, "real/a.txt"), "A sentence.");
    await writeFile(join(folder, "outside.txt"), "Another.");
    await writeFile(join(linked, "paper.pdf"), "");
    await writeFile(join(linked, ".hidden.txt"), "");
    await symlink(".", join(linked, "circle"));
    await symlink("real", join(linked, "again"));
    await symlink(join(folder, "outside.txt"), join(linked, "beyond.txt"));
    await symlink("nowhere.txt", join(linked, "dangling.txt"));
    await symlink("loop.txt", join(linked, "loop.txt"));
  });
  afterAll(() => rm(linked, { recursive: true }));

  test("are followed, each file is taken once, and a circle ends", async () => {
    const below = (paths: readonly string[]) => paths.map((path) => path.slice(linked.length + 1));
    expect(below(await findInputs([linked]))).toEqual(["beyond.txt", "real/a.txt"]);
    expect(below(await findInputs([`${linked}/**/*.txt`]))).toEqual(["beyond.txt", "real/a.txt"]);
  });

  test("that lead nowhere are told, like files of other types", async () => {
    const told: Diagnostic[] = [];
    await findInputs([linked], (diagnostic) => told.push(diagnostic));
    expect(
      told.map(({ severity, source, message }) => `${severity} ${source.slice(linked.length)} ${message}`),
    ).toEqual([
      "error /dangling.txt It cannot be opened: there is no such file or folder.",
      "error /loop.txt It cannot be opened: its links lead in a circle.",
      "warning  It also holds files of other types, which are not read: 1 .pdf.",
    ]);
  });

  test.each([
    ["dangling.txt", /there is no such file/],
    ["loop.txt", /in a circle/],
  ])("named by themselves are refused: %s", async (name, why) => {
    await expect(findInputs([join(linked, name)])).rejects.toThrow(why);
  });
});

test("a folder is named as it was given, without a needless ./", async () => {
  expect(await findInputs(["./data/sample/"])).toEqual(await findInputs(["data/sample"]));
  expect((await findInputs(["./package.json"]))[0]).toBe("package.json");
});

// Whoever may do everything cannot be kept out.
test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a folder that may not be looked into is said to be so, and not to be empty",
  async () => {
    const closed = join(folder, "closed");
    await mkdir(closed, { mode: 0 });
    await expect(findInputs([closed])).rejects.toMatchObject({
      code: "no-input",
      message: expect.stringContaining("permission denied"),
    });
    await rm(closed, { recursive: true });
  },
);

describe("openInputs", () => {
  test("tells of a file that cannot be opened and goes on with the rest", async () => {
    const gone = join(folder, "gone.txt");
    await symlink(join(folder, "target-that-is-not-there"), gone);
    const diagnostics: Diagnostic[] = [];
    const read: string[] = [];
    const inputs = openInputs([gone, join(folder, "b.txt")], {
      onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
      date: "2020-01-02",
    });
    for await (const input of inputs) read.push(`${new TextDecoder().decode(input.bytes)} ${input.date}`);
    expect(read).toEqual(["A sentence. 2020-01-02"]);
    expect(diagnostics).toMatchObject([{ code: "unreadable", severity: "error", source: gone }]);
  });
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WORDINGS } from "../../src/ontology/index.ts";
import { buildViewer } from "./built-viewer.ts";

const KILOBYTE = 1000;

describe("the viewer's scripts", () => {
  let assets = "";
  let names: string[] = [];
  let page: string[] = [];
  let remove: () => Promise<void> = async () => undefined;

  beforeAll(async () => {
    const built = await buildViewer();
    remove = built.remove;
    assets = join(built.folder, "assets");
    names = await readdir(assets);
    const html = await readFile(join(built.folder, "index.html"), "utf8");
    page = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name = ""]) => name);
  }, 120_000);
  afterAll(() => remove());

  const only = (start: string): string => {
    const found = names.filter((name) => name.startsWith(start) && name.endsWith(".js"));
    expect(found).toHaveLength(1);
    return found[0] ?? "";
  };
  const read = (name: string): Promise<string> => readFile(join(assets, name), "utf8");
  /** Scripts and all that they cannot run without. */
  const withImports = async (scripts: string[]): Promise<string[]> => {
    const loaded = new Set(scripts);
    for (const name of loaded) {
      for (const [, other] of (await read(name)).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
        if (other !== undefined && names.includes(other)) loaded.add(other);
      }
    }
    return Promise.all([...loaded].map(read));
  };

  /** All that is there by itself, also with a graph too large to be read in the page: what stands around the picture, too. */
  const firstView = (): Promise<string[]> => withImports([...page, only("surroundings-"), only("graph-worker-")]);
  const zipped = (codes: readonly string[]): number =>
    codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length / KILOBYTE, 0);

  test("are at most 250 kB (gzip) for the first view, the worker among them", async () => {
    const codes = await firstView();
    expect(codes.length).toBeGreaterThanOrEqual(3);
    expect(zipped(codes)).toBeGreaterThan(100);
    expect(zipped(codes)).toBeLessThanOrEqual(250);
  });

  test("are at most 110 kB (gzip) for the first picture, without what stands around it", async () => {
    const codes = await withImports(page);
    expect(zipped(codes)).toBeLessThanOrEqual(110);
    const panels = "panel-body";
    expect(codes.join("")).not.toContain(panels);
    expect((await firstView()).join("")).toContain(panels);
  });

  test("hold what reads documents, or files of other programs, in parts that are loaded only then", async () => {
    const reasons = WORDINGS.flatMap(({ triggers }) => triggers.map(({ reason }) => reason));
    const spoken = (code: string): string[] => reasons.filter((reason) => code.includes(reason));
    const sax = "disallowed character"; // an error of the library that reads XML
    const [maker, foreign, first] = [
      await read(only("make-worker-")),
      await read(only("read-foreign-")),
      await firstView(),
    ];
    expect(spoken(maker).length).toBeGreaterThan(0.9 * reasons.length);
    expect(foreign).toContain(sax);
    expect(first.flatMap(spoken)).toEqual([]);
    expect(first.join("")).not.toContain(sax);
  });
});

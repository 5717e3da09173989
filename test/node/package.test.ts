import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const run = promisify(execFile);

// What others import is what was built: left out where it is not.
const isBuilt = ["dist/node/index.js", "dist/node/node.js", "dist/types/index.d.ts"].every((path) =>
  existsSync(new URL(path, ROOT)),
);

describe.skipIf(!isBuilt)("the built package", () => {
  test("does what the README's example says, with every name that it imports", async () => {
    const readme = await readFile(new URL("README.md", ROOT), "utf8");
    const example = /```js\n([^]*?)```/.exec(readme)?.[1] ?? "";
    // A module inside the package may import it by its name.
    const script = new URL("out-of-readme.mjs", new URL("dist/", ROOT));
    await writeFile(script, example.replace("my-articles/", "data/sample"));
    try {
      const { stdout } = await run(process.execPath, [script.pathname], { cwd: ROOT });
      expect(stdout).toMatch(/^Sweden – .+\n {2}.+: “[^”]+”$/m);
    } finally {
      await rm(script);
    }
  });

  test("declares what it exports", async () => {
    const built: object = await import(new URL("dist/node/index.js", ROOT).href);
    const declared = await readFile(new URL("dist/types/index.d.ts", ROOT), "utf8");
    for (const name of Object.keys(built)) expect(declared).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("names only files that are there", async () => {
    const { exports: entries, bin } = JSON.parse(await readFile(new URL("package.json", ROOT), "utf8"));
    const files = [...Object.values<object | string>(entries), ...Object.values<string>(bin)].flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values<string>({ ...entry }),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(new URL(file, ROOT)), file).toBe(true);
  });
});

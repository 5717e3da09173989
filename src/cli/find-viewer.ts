import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ParleyError } from "../errors.ts";

/** The built viewer's folder: beside the built command, or where the build puts it when run from source. Throws "not-found". */
export function findViewer(): string {
  const places = ["../web/", "../../dist/web/", "../../../dist/web/"];
  const found = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(`${folder}index.html`) && existsSync(`${folder}assets`));
  if (found === undefined) throw new ParleyError("not-found", 'the viewer is not built; run "npm run build"');
  return found;
}

/** The built viewer's files by their paths in it, `index.html` and `assets/…`. */
export async function readViewer(): Promise<Map<string, string>> {
  const folder = findViewer();
  const paths = ["index.html", ...(await readdir(`${folder}assets`)).map((name) => `assets/${name}`)];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(`${folder}${path}`, "utf8")] as const)),
  );
}

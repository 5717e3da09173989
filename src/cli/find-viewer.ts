import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ParleyError } from "../errors.ts";

/** The built viewer's folder: beside the built command, or where the build puts it when run from source. Throws "not-found". */
export function findViewer(): string {
  const places = ["../web/", "../../dist/web/", "../../../dist/web/"];
  const found = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(`${folder}page.html`) && existsSync(`${folder}assets`));
  if (found === undefined) throw new ParleyError("not-found", 'the viewer is not built; run "npm run build"');
  return found;
}

/** The built viewer's undivided page and the files that it names, by their paths: `page.html`, `assets/…`. */
export async function readViewer(): Promise<Map<string, string>> {
  const folder = findViewer();
  const page = await readFile(`${folder}page.html`, "utf8");
  const names = (await readdir(`${folder}assets`)).filter((name) => page.includes(name));
  const files = names.map(
    async (name) => [`assets/${name}`, await readFile(`${folder}assets/${name}`, "utf8")] as const,
  );
  return new Map([["page.html", page], ...(await Promise.all(files))]);
}

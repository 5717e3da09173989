import { readFile } from "node:fs/promises";
import { ParleyError } from "../errors.ts";
import { type Language, loadEnglish } from "../index.ts";

/** Where the model lies, seen from the built command, from a chunk of it, and from the source. */
const PLACES = ["../../data/model/english.bin", "../../../data/model/english.bin"];

/** Reads the model that ships with parley. Throws "not-found" where the installation lacks it. */
export async function readEnglish(): Promise<Language> {
  for (const place of PLACES) {
    const bytes = await readFile(new URL(place, import.meta.url)).catch(() => undefined);
    if (bytes) return loadEnglish(bytes);
  }
  throw new ParleyError("not-found", "data/model/english.bin is missing from this installation of parley");
}

import { readFileSync } from "node:fs";
import { loadEnglish } from "../src/index.ts";

/** The model that ships with parley, and the English it reads. */
export const MODEL = readFileSync(new URL("../data/model/english.bin", import.meta.url));
export const english = loadEnglish(MODEL);

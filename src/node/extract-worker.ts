import { workerData } from "node:worker_threads";
import { z } from "zod";
import { type Doc, type Extraction, EXTRACTORS } from "../index.ts";
import { readEnglish } from "./english.ts";

// A worker thread of createExtractorPool: makes its own extractor and reads the documents that it is handed.
const { id } = z.object({ id: z.string() }).parse(Array.isArray(workerData) ? workerData[1] : workerData);
const definition = EXTRACTORS.find((one) => one.id === id);
if (!definition) throw new Error(`there is no extractor "${id}"`);
const extractor = definition.create({ language: await readEnglish() });

/** The task that piscina calls; documents and extractions are plain data, which threads can copy. */
export function extract(doc: Doc): Extraction {
  return extractor.extract(doc);
}

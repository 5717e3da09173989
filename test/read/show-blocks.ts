import { readFileSync } from "node:fs";
import type { Doc } from "../../src/model/index.ts";
import { readDocs } from "../../src/read/index.ts";
import type { ReadInput, ReadResult } from "../../src/read/index.ts";

/** A doc's blocks as "kind: text" lines, which a test can compare and a person can read. */
export function showBlocks(doc: Doc | undefined): string[] {
  return (doc?.blocks ?? []).map(({ kind, span }) => `${kind}: ${doc?.text.slice(span.start, span.end) ?? ""}`);
}

/** Reads text as the file of that name. */
export function readText(source: string, text: string, options: Partial<ReadInput> = {}): ReadResult {
  return readDocs({ source, bytes: new TextEncoder().encode(text), ...options });
}

export function readFixture(name: string): ReadResult {
  return readDocs({ source: name, bytes: readFileSync(new URL(`../fixtures/read/${name}`, import.meta.url)) });
}

/** The codes of a result's diagnostics. */
export function codes(result: ReadResult): string[] {
  return result.diagnostics.map(({ code }) => code);
}

import type { Extractor } from "./extract/index.ts";
import { buildGraph, type ParleyGraph } from "./graph/index.ts";
import { merge } from "./merge/index.ts";
import type { Decision, Diagnostic, Doc, Extraction, Knowledge } from "./model/index.ts";
import { readDocs, type ReadInput } from "./read/index.ts";

/** How far a build has come: documents done in `read`, none counted in `merge` and `graph`. */
export interface Progress {
  readonly stage: "read" | "merge" | "graph";
  readonly documents: number;
  readonly words: number;
  /** Inputs (files) done; a table that is half read counts as half. */
  readonly inputs: number;
}

export interface BuildOptions {
  readonly extractor: Extractor;
  /** The graph's title; by default how many documents it was made from. */
  readonly title?: string;
  /** ISO date or time to note in the graph; nothing by default, so that the same documents give the same bytes. */
  readonly created?: string;
  readonly decisions?: readonly Decision[];
  readonly onProgress?: (progress: Progress) => void;
}

export interface BuildResult {
  readonly graph: ParleyGraph;
  readonly knowledge: Knowledge;
  /** What was odd or left out, in the order of the sources' names. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole way from bytes to graph. The result depends on the documents alone, not on the order they come in. */
export async function build(
  inputs: AsyncIterable<ReadInput> | Iterable<ReadInput>,
  options: BuildOptions,
): Promise<BuildResult> {
  const docs: Doc[] = [];
  const extractions = new Map<string, Extraction>();
  const diagnostics: Diagnostic[] = [];
  let words = 0;
  let done = 0;

  for await (const input of inputs) {
    const result = readDocs(input);
    diagnostics.push(...result.diagnostics);
    for (const [row, doc] of result.docs.entries()) {
      if (!isEnglish(doc)) {
        diagnostics.push(notEnglish(doc));
        continue;
      }
      docs.push(doc);
      // A text that was read before is known already; merge keeps one of the two documents and says so.
      if (!extractions.has(doc.id)) extractions.set(doc.id, options.extractor.extract(doc));
      words += countWords(doc.text);
      options.onProgress?.({
        stage: "read",
        documents: docs.length,
        words,
        inputs: done + (row + 1) / result.docs.length,
      });
    }
    done += 1;
  }
  const count = { documents: docs.length, words, inputs: done };

  options.onProgress?.({ stage: "merge", ...count });
  const knowledge = merge({
    docs,
    extractions: [...extractions.values()],
    ...(options.decisions ? { decisions: options.decisions } : {}),
  });

  options.onProgress?.({ stage: "graph", ...count });
  const graph = buildGraph(knowledge, {
    title: options.title ?? `${knowledge.docs.length} documents`,
    extractor: options.extractor.id,
    ...(options.created === undefined ? {} : { created: options.created }),
  });

  diagnostics.push(...knowledge.diagnostics);
  for (const extraction of extractions.values()) diagnostics.push(...extraction.diagnostics);
  return { graph, knowledge, diagnostics: diagnostics.sort(bySource) };
}

// "und": too short to tell; such a text is tried.
const isEnglish = (doc: Doc): boolean => /^(en|und)\b/i.test(doc.language);

const notEnglish = (doc: Doc): Diagnostic => ({
  code: "not-english",
  severity: "error",
  source: doc.source,
  message: `is left out: it is in "${doc.language}", and parley reads English`,
});

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}

function bySource(a: Diagnostic, b: Diagnostic): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  if ((a.line ?? 0) !== (b.line ?? 0)) return (a.line ?? 0) - (b.line ?? 0);
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}

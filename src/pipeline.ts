import { messageOf, ParleyError } from "./errors.ts";
import type { Extractor } from "./extract/index.ts";
import { buildGraph, type ParleyGraph } from "./graph/index.ts";
import { mergeWithReasons } from "./merge/index.ts";
import type { Decision, Diagnostic, Doc, Extraction, IdentityReason, Knowledge } from "./model/index.ts";
import { compareText, countWords } from "./text/index.ts";
import { readEnglishDocs, type ReadInput, type ReadResult } from "./read/index.ts";

/** How far a build has come: documents done in `read`, none counted in `merge` and `graph`. */
export interface Progress {
  readonly stage: "read" | "merge" | "graph";
  readonly documents: number;
  readonly words: number;
  /** Inputs (files) done; a table that is half read counts as half. */
  readonly inputs: number;
}

/** Reads documents elsewhere, several at once, such as in worker threads. */
export interface ExtractorPool {
  readonly id: string;
  /** How many documents it reads at once, at least 1. */
  readonly lanes: number;
  extract(doc: Doc): Promise<Extraction>;
  /** Asked when the last document is read: what it takes to read need not be held while the graph is made. */
  rest?(): Promise<void>;
}

export interface BuildOptions {
  readonly extractor: Extractor | ExtractorPool;
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
  /** Why each thing is one node. */
  readonly reasons: readonly IdentityReason[];
  /** How many facts are left out, wholly or for some documents, because decisions reject them. */
  readonly rejected: number;
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
  const running = new Set<Promise<void>>();
  const known = new Set<string>();
  let words = 0;
  let done = 0;

  for await (const input of inputs) {
    const result = readSafely(input);
    // One by one: a table may have more bad rows than a call may have arguments.
    for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
    for (const [row, doc] of result.docs.entries()) {
      docs.push(doc);
      // A text that was read before is known already; merge keeps one of the two documents and says so.
      if (!known.has(doc.id)) {
        known.add(doc.id);
        const task: Promise<void> = extractSafely(doc, options.extractor, diagnostics).then((extraction) => {
          if (extraction) extractions.set(doc.id, extraction);
          running.delete(task);
        });
        running.add(task);
        if (running.size >= lanesOf(options.extractor)) await Promise.race(running);
      }
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
  await Promise.all(running);
  if ("rest" in options.extractor) await options.extractor.rest?.();
  const count = { documents: docs.length, words, inputs: done };

  options.onProgress?.({ stage: "merge", ...count });
  const { knowledge, reasons, rejected } = mergeWithReasons({
    docs: docs.filter(({ id }) => extractions.has(id)),
    extractions: [...extractions.values()],
    ...(options.decisions ? { decisions: options.decisions } : {}),
  });

  options.onProgress?.({ stage: "graph", ...count });
  const graph = buildGraph(knowledge, {
    title: options.title ?? (knowledge.docs.length === 1 ? "1 document" : `${knowledge.docs.length} documents`),
    extractor: options.extractor.id,
    ...(options.created === undefined ? {} : { created: options.created }),
  });

  for (const diagnostic of knowledge.diagnostics) diagnostics.push(diagnostic);
  for (const extraction of extractions.values()) {
    for (const diagnostic of extraction.diagnostics) diagnostics.push(diagnostic);
  }
  return { graph, knowledge, reasons, rejected, diagnostics: diagnostics.sort(bySource) };
}

// A defect of ours that one document brings to light must not cost the reader all the others.
function readSafely(input: ReadInput): ReadResult {
  try {
    return readEnglishDocs(input);
  } catch (cause) {
    return { docs: [], diagnostics: [defect("unreadable", input.source, cause)] };
  }
}

const lanesOf = (extractor: Extractor | ExtractorPool): number => ("lanes" in extractor ? extractor.lanes : 1);

async function extractSafely(
  doc: Doc,
  extractor: Extractor | ExtractorPool,
  diagnostics: Diagnostic[],
): Promise<Extraction | undefined> {
  try {
    return await extractor.extract(doc);
  } catch (cause) {
    // A server that is down concerns every document.
    if (cause instanceof ParleyError) throw cause;
    diagnostics.push(defect("extraction", doc.source, cause));
    return undefined;
  }
}

const defect = (code: Diagnostic["code"], source: string, cause: unknown): Diagnostic => ({
  code,
  severity: "error",
  source,
  message: `parley fails on it, which is a defect worth reporting: ${messageOf(cause)}`,
});

function bySource(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
}

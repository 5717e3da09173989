import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { ParleyError } from "../errors.ts";
import {
  type Doc,
  docsToJson,
  graphToJson,
  graphToJsonl,
  type ParleyGraph,
  parseGraph,
  parseGraphLines,
} from "../index.ts";
import { writeFile } from "./write-file.ts";

/** V8 holds no string over 512 MB, so a larger graph.json cannot be parsed in one piece. */
const MAX_JSON_BYTES = 500 * 1024 * 1024;

/** The file that holds the documents' texts of the graph at `path`: `graph.json` has `graph.docs.json` beside it. */
export function docsPath(path: string): string {
  return `${path.replace(/\.jsonl?$/i, "")}.docs.json`;
}

export const isJsonLines = (path: string): boolean => /\.(jsonl|ndjson)$/i.test(path);

/**
 * Writes a graph (`.json`, or `.jsonl` with one node or edge a line) and its documents' texts: beside it, or inside
 * with `embed`. Returns the files written. Throws "io".
 */
export async function saveGraph(
  path: string,
  graph: ParleyGraph,
  docs: readonly Doc[],
  options: { embed?: boolean } = {},
): Promise<string[]> {
  const texts = options.embed ? { texts: docs } : {};
  // The texts first: they are keyed by content, so an older graph beside newer texts still finds its own.
  if (!options.embed) await writeFile(docsPath(path), docsToJson(docs));
  await writeFile(path, isJsonLines(path) ? graphToJsonl(graph, texts) : graphToJson(graph, texts));
  return options.embed ? [path] : [path, docsPath(path)];
}

/** Reads a graph in either form. Throws "not-found", "bad-file" or, naming the place inside, "bad-graph". */
export async function loadGraph(path: string): Promise<ParleyGraph> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) throw new ParleyError("not-found", `there is no graph at "${path}"; "parley build" makes one`);
  if (isJsonLines(path)) return parseGraphLines(lines(path), path);
  if (info.size > MAX_JSON_BYTES) {
    throw new ParleyError("bad-file", `"${path}" is too large for one JSON text; build it as .jsonl`);
  }
  return parseGraph(parseJson(await readFile(path, "utf8"), path), path);
}

/** JSON from a file. Throws "bad-file" with the file's name and the parser's reason. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("bad-file", `"${path}" is not JSON: ${why}`, { cause });
  }
}

const lines = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });

import { open, readFile, stat } from "node:fs/promises";
import { messageOf, ParleyError } from "../errors.ts";
import { decodePieces } from "../graph/index.ts";
import {
  docsToJson,
  type DocText,
  graphToJson,
  graphToJsonl,
  type ParleyGraph,
  parseDocs,
  parseGexf,
  parseGraphLines,
  parseGraphml,
  parseGraphStream,
  type TextOfDoc,
} from "../index.ts";
import { reasonOf } from "./reason.ts";
import { type Writing, writeFiles } from "./write-file.ts";

/** Bytes of a file that are read at a time. */
const READ_SIZE = 1 << 20;

/** The file that holds the documents' texts of the graph at `path`: `graph.json` has `graph.docs.json` beside it. */
export function docsPath(path: string): string {
  return `${withoutExtension(path)}.docs.json`;
}

/** Whether `loadGraph` would take the file for `graph.json`. */
export const isGraphJson = (path: string): boolean => formatOf(path) === undefined;

/** A graph's path without what says in which format it is. */
export const withoutExtension = (path: string): string => path.replace(/\.(?:jsonl?|ndjson|gexf|graphml)$/i, "");

export const isJsonLines = (path: string): boolean => /\.(jsonl|ndjson)$/i.test(path);

/**
 * Writes a graph (`.json`, or `.jsonl` with one node or edge a line) and its documents' texts: beside it, or inside
 * with `embed`. `beside` are files that go with them. Returns the files written. Throws "io".
 */
export async function saveGraph(
  path: string,
  graph: ParleyGraph,
  docs: readonly TextOfDoc[],
  options: { embed?: boolean; beside?: readonly Writing[] } = {},
): Promise<string[]> {
  const texts = options.embed ? { texts: docs } : {};
  const files = [
    { path, chunks: isJsonLines(path) ? graphToJsonl(graph, texts) : graphToJson(graph, texts) },
    ...(options.embed ? [] : [{ path: docsPath(path), chunks: docsToJson(docs) }]),
    ...(options.beside ?? []),
  ];
  await writeFiles(files);
  return files.map((file) => file.path);
}

/** How the file of a graph is read that is no `graph.json`, by its extension. */
const FORMATS: readonly [extension: RegExp, read: (path: string) => Promise<ParleyGraph>][] = [
  [/\.(?:jsonl|ndjson)$/i, (path) => parseGraphLines(lines(pieces(path)), path)],
  [/\.gexf$/i, (path) => parseGexf(pieces(path), path)],
  [/\.graphml$/i, (path) => parseGraphml(pieces(path), path)],
];

const formatOf = (path: string) => FORMATS.find(([extension]) => extension.test(path))?.[1];

const readJson = (path: string): Promise<ParleyGraph> => parseGraphStream(pieces(path), path);

/**
 * Reads a graph as a stream: `graph.json` or `.jsonl`, GEXF or GraphML. Throws "not-found", "io", "bad-file" or, naming the
 * place inside, "bad-graph".
 */
export async function loadGraph(path: string): Promise<ParleyGraph> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw new ParleyError("bad-file", `"${path}" is a folder; name the graph.json in it`);
  if (!info) throw new ParleyError("not-found", `there is no graph at "${path}"; "parley build" makes one`);
  if (/\.docs\.json$/i.test(path)) {
    const graph = path.replace(/\.docs\.json$/i, ".json");
    throw new ParleyError("bad-file", `"${path}" holds the documents' texts; their graph is "${graph}"`);
  }
  if (/\.(?:identity|why)\.jsonl$/i.test(path)) {
    const graph = path.replace(/\.\w+\.jsonl$/i, ".json");
    throw new ParleyError("bad-file", `"${path}" says what is one thing in a graph; the graph is "${graph}"`);
  }
  try {
    return await (formatOf(path) ?? readJson)(path);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("io", `cannot read "${path}": ${reasonOf(cause)}`, { cause });
  }
}

/** The documents' texts that lie beside the graph at `path`; undefined where none do. Throws "io", "bad-file", "bad-graph". */
export async function loadTexts(path: string): Promise<Map<string, DocText> | undefined> {
  const beside = docsPath(path);
  if (!(await stat(beside).catch(() => undefined))) return undefined;
  return parseDocs(parseJson(await readText(beside), beside), beside);
}

/** A file's text, without the byte order mark that some editors put before it. Throws "io". */
export async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new ParleyError("io", `cannot read "${path}": ${reasonOf(cause)}`, { cause });
  }
}

/** JSON from a file. Throws "bad-file" with the file's name and the parser's reason. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParleyError("bad-file", `"${path}" is not JSON: ${messageOf(cause)}`, { cause });
  }
}

const pieces = (path: string): AsyncGenerator<string> => decodePieces(chunks(path), path);

/** A file's bytes, in a buffer that is used again for the next. */
async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(READ_SIZE);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, READ_SIZE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* lines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let before = "";
  for await (const text of texts) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      yield before + text.slice(start, end);
      before = "";
      start = end + 1;
    }
    before += text.slice(start);
  }
  if (before !== "") yield before;
}

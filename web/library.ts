import { parseDocs, parseGraph, type DocText, type DocumentEntry, type ParleyGraph } from "../src/graph/index.ts";
import { TEXTS } from "./texts.ts";

/** Everything that was loaded: the graph, and what to find in it by id. */
export interface Library {
  readonly graph: ParleyGraph;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  /** Which facts each document is evidence for, in the order of their places in the text. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}

/** One stretch of a document that is evidence for a fact. */
export interface Quote {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The documents' texts by id; undefined where the graph came without. */
export type Texts = ReadonlyMap<string, DocText> | undefined;

/** Why there is nothing to see, in words for the user. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

export interface Progress {
  readonly read: number;
  /** Absent where the server does not say how much there is. */
  readonly total?: number;
}

/** Takes the graph that the page holds, or fetches `data/graph.json`, and checks it. Throws LoadError. */
export async function loadLibrary(progress: (progress: Progress) => void): Promise<Library> {
  const inside = insidePage("parley-graph");
  if (inside !== undefined) return libraryOf(inside);
  const response = await get("./data/graph.json");
  if (response.status === 404) throw new LoadError(TEXTS.failedMissing);
  if (!response.ok) throw new LoadError(TEXTS.failedHttp(response.status));
  return libraryOf(await readText(response, progress));
}

function libraryOf(text: string): Library {
  try {
    return createLibrary(parseGraph(parseJson(text), "graph.json"));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(messageOf(error), { cause: error });
  }
}

/** Takes the texts from the page or fetches `data/graph.docs.json`: the texts, or undefined where there are none to be had. */
export async function loadTexts(graph: ParleyGraph): Promise<Texts> {
  const embedded = graph.getAttribute("texts");
  if (embedded !== undefined) return new Map(Object.entries(embedded));
  try {
    const inside = insidePage("parley-texts");
    if (inside !== undefined) return parseDocs(JSON.parse(inside), "graph.docs.json");
    // A page that has its graph inside was made to be opened from a disk, where nothing can be fetched.
    if (insidePage("parley-graph") !== undefined) return undefined;
    const response = await get("./data/graph.docs.json");
    return response.ok ? parseDocs(await response.json(), "graph.docs.json") : undefined;
  } catch {
    return undefined;
  }
}

/** Indexes a graph by its documents. */
export function createLibrary(graph: ParleyGraph): Library {
  const quotes = new Map<string, Quote[]>();
  graph.forEachEdge((fact, { evidence }) => {
    for (const { doc, start, end, quote } of evidence) {
      const list = quotes.get(doc);
      if (list) list.push({ fact, start, end, quote });
      else quotes.set(doc, [{ fact, start, end, quote }]);
    }
  });
  for (const list of quotes.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const documents = new Map(graph.getAttribute("documents").map((document) => [document.id, document]));
  return { graph, documents, quotes };
}

/** What `parley export --format html` has put into the page. */
function insidePage(id: string): string | undefined {
  return document.getElementById(id)?.textContent ?? undefined;
}

async function get(path: string): Promise<Response> {
  try {
    return await fetch(path);
  } catch (cause) {
    throw new LoadError(messageOf(cause), { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError(`${TEXTS.failedJson} ${messageOf(cause)}`, { cause });
  }
}

async function readText(response: Response, progress: (progress: Progress) => void): Promise<string> {
  if (!response.body) return response.text();
  const length = Number(response.headers.get("content-length"));
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let read = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
    progress({ read, ...(length > 0 ? { total: length } : {}) });
  }
  parts.push(decoder.decode());
  return parts.join("");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

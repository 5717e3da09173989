import { parseDocs, parseGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";
import type { GraphAnswer, GraphTask } from "./graph-worker.ts";
import type { Texts } from "./library.ts";
import { LoadError, messageOf } from "./load-error.ts";
import { Assembly } from "./pieces.ts";

/** How far loading has come, in bytes. */
export interface Progress {
  readonly read: number;
  /** Absent where the server does not say how much there is. */
  readonly total?: number;
}

/** Bytes: to start a worker takes longer than to read so little. */
const SMALL = 1_500_000;

/** Where a page that works from disk holds its graph: a script of type application/json. */
const EMBEDDED = "parley-graph";

/** The graph of the page: the one within it, else `data/graph.json`. Throws LoadError. */
export async function loadGraph(progress: (progress: Progress) => void): Promise<ParleyGraph> {
  const embedded = document.getElementById(EMBEDDED)?.textContent;
  if (embedded) return readHere(embedded);
  const response = await get("./data/graph.json");
  if (response.status === 404) throw new LoadError(TEXTS.failedMissing);
  if (!response.ok) throw new LoadError(TEXTS.failedHttp(response.status));
  const bytes = await readBytes(response, progress);
  return bytes.length < SMALL ? readHere(new TextDecoder().decode(bytes)) : readInWorker({ bytes, name: "graph.json" });
}

/** A graph from a file that was opened. Throws LoadError. */
export async function openGraph(file: File): Promise<ParleyGraph> {
  return readInWorker({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
}

/** The documents' texts: within the graph, else `data/graph.docs.json`; undefined where there are none to be had. */
export async function loadTexts(graph: ParleyGraph): Promise<Texts> {
  const embedded = graph.getAttribute("texts");
  if (embedded !== undefined) return new Map(Object.entries(embedded));
  if (document.getElementById(EMBEDDED)) return undefined;
  try {
    const response = await get("./data/graph.docs.json");
    return response.ok ? parseDocs(await response.json(), "graph.docs.json") : undefined;
  } catch {
    return undefined;
  }
}

/** Reads and checks a graph in a worker, and takes it over piece by piece. */
function readInWorker(task: GraphTask): Promise<ParleyGraph> {
  const worker = new Worker(new URL("./graph-worker.ts", import.meta.url), { type: "module" });
  const assembly = new Assembly();
  return new Promise<ParleyGraph>((done, fail) => {
    worker.addEventListener("message", ({ data }: MessageEvent<GraphAnswer>) => {
      if (data.kind === "piece") assembly.add(data.piece);
      else if (data.kind === "done") done(assembly.graph);
      else fail(new LoadError(data.json ? `${TEXTS.failedJson} ${data.message}` : data.message));
    });
    worker.addEventListener("error", (event) => fail(new LoadError(event.message || TEXTS.failedWorker)));
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}

/** Reads a graph.json in the page itself: a small one, or from disk, where a browser starts no worker. */
function readHere(text: string): ParleyGraph {
  try {
    return parseGraph(JSON.parse(text), "graph.json");
  } catch (cause) {
    const message = messageOf(cause);
    throw new LoadError(cause instanceof SyntaxError ? `${TEXTS.failedJson} ${message}` : message, { cause });
  }
}

async function get(path: string): Promise<Response> {
  try {
    return await fetch(path);
  } catch (cause) {
    throw new LoadError(messageOf(cause), { cause });
  }
}

async function readBytes(response: Response, progress: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const length = Number(response.headers.get("content-length"));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    parts.push(value);
    progress({ read, ...(length > 0 ? { total: length } : {}) });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

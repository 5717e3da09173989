import { type DocText, parseDocs, parseGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";
import type { GraphAnswer, GraphTask } from "./graph-worker.ts";
import type { Texts } from "./library.ts";
import { messageOf } from "../../src/errors.ts";
import { LoadError } from "./load-error.ts";
import { Assembly } from "./pieces.ts";

/** How far loading has come, in bytes. */
export interface Progress {
  readonly read: number;
  /** Absent where the server does not say how much there is. */
  readonly total?: number;
}

/** Bytes: to start a worker takes longer than to read so little. */
const SMALL = 1_500_000;

/** Bytes of documents' texts that are checked in no time. */
const FEW_TEXTS = 400_000;

/** Milliseconds between two words on how far loading has come: what is there at once needs none. */
const PACE = 100;

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
  return bytes.length < SMALL ? readHere(new TextDecoder().decode(bytes)) : graphInWorker(bytes, "graph.json");
}

/** A graph from a file that was opened. Throws LoadError. */
export async function openGraph(file: File): Promise<ParleyGraph> {
  return graphInWorker(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The documents' texts: within the graph, else `data/graph.docs.json`; undefined where there are none to be had. */
export async function loadTexts(graph: ParleyGraph): Promise<Texts> {
  const embedded = graph.getAttribute("texts");
  if (embedded !== undefined) return new Map(Object.entries(embedded));
  if (document.getElementById(EMBEDDED)) return undefined;
  try {
    const response = await get("./data/graph.docs.json");
    return response.ok ? await readTexts(new Uint8Array(await response.arrayBuffer()), "graph.docs.json") : undefined;
  } catch {
    return undefined;
  }
}

/** Reads and checks the documents' texts. Throws LoadError, or why they break the contract. */
export async function readTexts(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReadonlyMap<string, DocText>> {
  if (bytes.length < FEW_TEXTS) return parseDocs(JSON.parse(new TextDecoder().decode(bytes)), name);
  const texts = new Map<string, DocText>();
  await readInWorker({ what: "texts", bytes, name }, (answer) => {
    if (answer.kind === "texts") for (const [id, text] of answer.texts) texts.set(id, text);
  });
  return texts;
}

/** Reads and checks a graph in a worker, and takes it over piece by piece. */
async function graphInWorker(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ParleyGraph> {
  const assembly = new Assembly();
  await readInWorker({ what: "graph", bytes, name }, (answer) => {
    if (answer.kind === "piece") assembly.add(answer.piece);
  });
  return assembly.graph;
}

/** Has a worker read a file; `take` gets what comes, until it has ended. */
function readInWorker(task: GraphTask, take: (answer: GraphAnswer) => void): Promise<void> {
  const worker = new Worker(new URL("./graph-worker.ts", import.meta.url), { type: "module" });
  return new Promise<void>((done, fail) => {
    worker.addEventListener("message", ({ data }: MessageEvent<GraphAnswer>) => {
      if (data.kind === "done") done();
      else if (data.kind === "failed")
        fail(new LoadError(data.json ? `${TEXTS.failedJson} ${data.message}` : data.message));
      else take(data);
    });
    worker.addEventListener("error", (event) => fail(new LoadError(event.message || TEXTS.failedWorker)));
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}

/** Reads a graph.json in the page itself: a small one, or from disk, where a browser starts no worker. */
function readHere(text: string): ParleyGraph {
  try {
    return parseGraph(JSON.parse(text), "graph.json", false);
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
  let told = performance.now();
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    parts.push(value);
    if (performance.now() - told < PACE) continue;
    told = performance.now();
    progress({ read, ...(length > 0 ? { total: length } : {}) });
  }
  // A Blob would do it, too, but has it done by another process.
  const bytes = new Uint8Array(read);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

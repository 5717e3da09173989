import {
  build,
  createRulesExtractor,
  docTexts,
  loadEnglish,
  type Diagnostic,
  type DocText,
  type Extraction,
  type Extractor,
  type ReadInput,
} from "../../src/index.ts";
import modelUrl from "../../data/model/english.bin?url";
import type { Ruling } from "../identity.ts";
import type { Remarks } from "../remarks.ts";
import { messageOf } from "../../src/errors.ts";
import { partsOf, piecesOf, type Piece } from "../load/pieces.ts";

/** What the page asks: to read these files, or, without files, the same again with other decisions. */
export interface MakeTask {
  readonly files?: readonly File[];
  readonly rulings: readonly Ruling[];
}

/** How far it has come, and in the end the graph in pieces with its texts. */
export type MakeAnswer =
  | { readonly kind: "stage"; readonly stage: "model" | "merge" | "graph" }
  | { readonly kind: "read"; readonly done: number; readonly total: number; readonly name: string }
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "texts"; readonly texts: readonly (readonly [string, DocText])[] }
  | { readonly kind: "done"; readonly remarks: Remarks }
  | { readonly kind: "failed"; readonly message: string };

let extractor: Promise<Extractor> | undefined;
let files: readonly File[] = [];

addEventListener("message", (event: MessageEvent<MakeTask>) => {
  files = event.data.files ?? files;
  make(event.data.rulings).catch((error: unknown) => answer({ kind: "failed", message: messageOf(error) }));
});

const answer = (message: MakeAnswer): void => postMessage(message);

async function make(rulings: readonly Ruling[]): Promise<void> {
  answer({ kind: "stage", stage: "model" });
  extractor ??= createExtractor();
  const { graph, knowledge, diagnostics } = await build(inputs(), {
    extractor: await extractor,
    decisions: rulings,
    onProgress: ({ stage }) => {
      if (stage !== "read") answer({ kind: "stage", stage });
    },
  });
  for (const piece of piecesOf(partsOf(graph))) answer({ kind: "piece", piece });
  answer({ kind: "texts", texts: docTexts(knowledge).map(({ id, ...text }) => [id, text] as const) });
  const told = (wanted: Diagnostic["severity"]): string[] =>
    diagnostics.filter(({ severity }) => severity === wanted).map(({ source, message }) => `${source}: ${message}`);
  answer({ kind: "done", remarks: { leftOut: told("error"), odd: told("warning") } });
}

async function* inputs(): AsyncIterable<ReadInput> {
  for (const [done, file] of files.entries()) {
    answer({ kind: "read", done, total: files.length, name: file.name });
    yield { source: file.webkitRelativePath || file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
}

/** The extractor, with a memory: the same documents are read again at every decision. */
async function createExtractor(): Promise<Extractor> {
  const response = await fetch(modelUrl);
  if (!response.ok) throw new Error(`${modelUrl}: ${response.status}`);
  const reading = createRulesExtractor(loadEnglish(new Uint8Array(await response.arrayBuffer())));
  const known = new Map<string, Extraction>();
  return {
    id: reading.id,
    extract: (doc) => {
      const found = known.get(doc.id) ?? reading.extract(doc);
      known.set(doc.id, found);
      return found;
    },
  };
}

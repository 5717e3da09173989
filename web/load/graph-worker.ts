import { type DocText, parseDocs } from "../../src/graph/index.ts";
import { messageOf } from "../../src/errors.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { readGraph } from "./read-graph.ts";

/** What the page asks: to read a file, a graph or the documents' texts. */
export interface GraphTask {
  readonly what: "graph" | "texts";
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** What it gets: the graph or the texts in pieces, then the end; or why there are none. */
export type GraphAnswer =
  | { readonly kind: "texts"; readonly texts: readonly (readonly [id: string, text: DocText])[] }
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string; readonly json: boolean };

addEventListener("message", ({ data }: MessageEvent<GraphTask>) => {
  send(data).catch((error: unknown) =>
    answer({ kind: "failed", message: messageOf(error), json: error instanceof SyntaxError }),
  );
});

const answer = (message: GraphAnswer): void => postMessage(message);

/** So many characters of text at a time. */
const PORTION = 200_000;

/** While the rest is checked here, the page takes over what was. */
async function send({ what, bytes, name }: GraphTask): Promise<void> {
  if (what === "texts") sendTexts(parseDocs(JSON.parse(new TextDecoder().decode(bytes)), name));
  else for (const piece of piecesOf(await readGraph(bytes, name))) answer({ kind: "piece", piece });
  answer({ kind: "done" });
}

function sendTexts(all: ReadonlyMap<string, DocText>): void {
  let texts: (readonly [string, DocText])[] = [];
  let size = 0;
  for (const entry of all) {
    texts.push(entry);
    size += entry[1].text.length;
    if (size < PORTION) continue;
    answer({ kind: "texts", texts });
    [texts, size] = [[], 0];
  }
  answer({ kind: "texts", texts });
}

import { messageOf } from "./load-error.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { readGraph } from "./read-graph.ts";

/** What the page asks: to read a file. */
export interface GraphTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** What it gets: the graph in pieces, then the end; or why there is none. */
export type GraphAnswer =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string; readonly json: boolean };

addEventListener("message", ({ data }: MessageEvent<GraphTask>) => {
  send(data).catch((error: unknown) =>
    answer({ kind: "failed", message: messageOf(error), json: error instanceof SyntaxError }),
  );
});

const answer = (message: GraphAnswer): void => postMessage(message);

/** While the rest is checked here, the page takes over what was. */
async function send({ bytes, name }: GraphTask): Promise<void> {
  for (const piece of piecesOf(await readGraph(bytes, name))) answer({ kind: "piece", piece });
  answer({ kind: "done" });
}

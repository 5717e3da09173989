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

addEventListener("message", (event: MessageEvent<GraphTask>) => {
  const answer = (message: GraphAnswer): void => postMessage(message);
  const { bytes, name } = event.data;
  readGraph(bytes, name).then(
    (graph) => {
      for (const piece of piecesOf(graph)) answer({ kind: "piece", piece });
      answer({ kind: "done" });
    },
    (error: unknown) => answer({ kind: "failed", message: messageOf(error), json: error instanceof SyntaxError }),
  );
});

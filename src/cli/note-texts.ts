import type { ParleyGraph } from "../index.ts";
import { docsPath, loadTexts, ownTexts, type OwnTexts } from "../node/index.ts";
import type { Io } from "./command.ts";
import { counted, plain, someOf, wrapped } from "./wording.ts";

/**
 * The texts that lie beside a graph, without those that are another's: whose name theirs was, or which were changed. It says
 * which are left out or missing. Undefined where there are none. Throws "io", "bad-file", "bad-graph".
 */
export async function loadOwnTexts(
  graph: ParleyGraph,
  path: string,
  io: Pick<Io, "err" | "width">,
): Promise<OwnTexts | undefined> {
  const found = await loadTexts(path);
  if (found === undefined) return undefined;
  const own = ownTexts(graph, found);
  const { texts, missing, changed } = own;
  const documents = graph.getAttribute("documents");
  const place = plain(docsPath(path));
  const note = (text: string): void => io.err(wrapped(`note: ${text}`, 0, io.width));
  if (texts.size === 0 && documents.length > 0) {
    note(
      `${place} holds the texts of another graph, and none of the ${counted(documents.length, "document")} of this one: quotes are shown without the text that they stand in. "parley build" writes both files.`,
    );
    return undefined;
  }
  const of = `of ${counted(documents.length, "document")} of this graph`;
  if (missing.length > 0) note(`${place} lacks the texts of ${missing.length} ${of}.`);
  if (changed.length > 0) {
    const names = someOf(changed.map(({ source }) => plain(source)));
    note(
      `${place} holds other words than the graph was built from for ${changed.length} ${of}, which are left out: ${names}.`,
    );
  }
  return own;
}

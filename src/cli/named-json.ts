import type { ParleyGraph } from "../index.ts";

/** What holds the key of a node in an answer, each followed by the node's label under the same name and `Label`. */
const NODE_FIELDS: ReadonlySet<string> = new Set(["from", "to", "source", "target", "other", "byId"]);

/**
 * An answer as indented JSON that can be read without the graph: after the key of a node stands its label, after the id of
 * a document its title and day. What the answer has already is left as it is.
 */
export function namedJson(graph: ParleyGraph, answer: unknown): string {
  const documents = new Map(graph.getAttribute("documents").map((document) => [document.id, document]));
  const withNames = (_: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const named: Record<string, unknown> = {};
    for (const [field, own] of Object.entries(value)) {
      named[field] = own;
      if (typeof own !== "string") continue;
      if (NODE_FIELDS.has(field) && graph.hasNode(own)) {
        named[`${field}Label`] = graph.getNodeAttribute(own, "label");
      } else if (field === "doc") {
        const document = documents.get(own);
        named["document"] = document?.title ?? document?.source;
        named["published"] = document?.date;
      }
    }
    return { ...named, ...value };
  };
  return `${JSON.stringify(answer, withNames, 2)}\n`;
}

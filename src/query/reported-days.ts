import { createReporter, type EdgeAttributes, type ParleyGraph } from "../graph/index.ts";

/** The days for which an undated fact counts, as answers have them; nothing where there are none. */
export function reportedDays(
  graph: ParleyGraph,
  fact: Readonly<EdgeAttributes>,
): { readonly reported?: readonly string[] } {
  const reported = createReporter(graph)(fact);
  return reported.length === 0 ? {} : { reported };
}

import { identify, type ParleyGraph } from "../index.ts";
import type { Io } from "./command.ts";
import { counted, plain, wrapped } from "./wording.ts";

/** So many others of a name are told. */
const TOLD = 3;

/** The key of the node that a name on the command line stands for; says so where others may have been meant. Throws as `identify`. */
export function named(graph: ParleyGraph, name: string, io: Pick<Io, "err" | "width">): string {
  const { key, others } = identify(graph, name);
  if (others.length === 0) return key;
  const labelOf = (node: string): string => plain(graph.getNodeAttribute(node, "label"));
  const told = others.slice(0, TOLD).map((other) => `${labelOf(other.key)} (${other.key})`);
  const more = others.length > TOLD ? [counted(others.length - TOLD, "more", "more")] : [];
  io.err(
    wrapped(
      `${plain(name)} is taken for ${labelOf(key)} (${key}); others: ${[...told, ...more].join(", ")}`,
      0,
      io.width,
    ),
  );
  return key;
}

import { KINDS } from "../src/ontology/index.ts";
import type { Kind } from "../src/model/index.ts";

/** How much of a kind's colour is left once the theme has calmed it: a hundred large signs need less of it than one. */
export const KIND_SHARE = 0.78;

const COLORS: ReadonlyMap<string, string> = new Map(KINDS.map((kind) => [kind.id, kind.color]));

/** The ontology's colour of a kind, `#rrggbb`. */
export function kindColor(kind: Kind): string {
  return COLORS.get(kind) ?? "#808080";
}

import { words } from "../lexicon/words.ts";
import type { Draft } from "../mentions/draft.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { StructureHost } from "./structure.ts";

/** Words that make a firm a state's by themselves. */
const OWNED =
  /^(?:state-(?:owned|run|controlled|backed|funded|affiliated)|government-(?:owned|run|controlled|backed)|nationali[sz]ed|parastatal)$/u;
/** Words that do so before the noun for a firm: "state oil company", "the official news agency". */
const OF_STATE = /^(?:state|national|official|government)$/u;
const FIRMS = words(
  "agency airline bank broadcaster carrier company conglomerate corporation enterprise firm fund giant group media monopoly network newspaper operator paper press producer radio railway railways refiner television tv utility wire",
);
/** What may stand between the owner and the firm's name. */
const FARTHEST = 9;

/**
 * The state whose firm or news agency it is: "Ruritania's state-run gas monopoly, X", "the state news agency X", "X, the
 * Ruritanian state oil company". Where the words name no state it is the one that the gazetteer knows.
 */
export function stateOwner(draft: Draft, host: StructureHost): Draft | undefined {
  const { tree, first, last, known } = draft;
  const before = ownerBefore(draft, host, /^[,(“"]$/u.test(lowerAt(tree, first - 1)) ? first - 2 : first - 1);
  const after = before ?? (lowerAt(tree, last + 1) === "," ? ownerBehind(draft, host, last + 2) : undefined);
  if (after === undefined) return undefined;
  if (after !== "implied")
    return known?.country === undefined || after.known?.country === known.country ? after : undefined;
  const home = host.referents.list.find(
    (r) => r.kind === "state" && known?.country !== undefined && r.known?.country === known.country,
  );
  return home?.best;
}

/** Reads back from the noun before the name. */
function ownerBefore(draft: Draft, host: StructureHost, end: number): Draft | "implied" | undefined {
  const { tree } = draft;
  let start = end;
  while (start > end - FARTHEST && isInside(tree, start) && !stateEnding(host, tree, start)) start--;
  const state = stateEnding(host, tree, start);
  // "The state-owned Ruritanian agency X" as well as "Ruritania's state-owned agency X".
  const isBefore = state !== undefined && OWNED.test(lowerAt(tree, state.first - 1));
  return isBefore || isOwned(tree, start + 1, end) ? (state ?? "implied") : undefined;
}

function ownerBehind(draft: Draft, host: StructureHost, from: number): Draft | undefined {
  const { tree } = draft;
  const at = /^(?:the|a|an)$/u.test(lowerAt(tree, from)) ? from + 1 : from;
  const state = host.cover.startingAt(tree, at);
  if (state?.kind !== "state") return undefined;
  let end = state.last + 1;
  while (end < state.last + FARTHEST && isInside(tree, end) && !FIRMS.has(lowerAt(tree, end))) end++;
  return isOwned(tree, state.last + 1, end) ? state : undefined;
}

function isInside(tree: Tree, i: number): boolean {
  const word = lowerAt(tree, i);
  return (
    /^(?:NOUN|ADJ|ADV|PROPN|PART)$/u.test(tree.tokens[i]?.upos ?? "") ||
    OWNED.test(word) ||
    /^(?:-|['’]s?)$/u.test(word)
  );
}

function stateEnding(host: StructureHost, tree: Tree, i: number): Draft | undefined {
  const draft = host.cover.endingAt(tree, i);
  return draft?.kind === "state" ? draft : undefined;
}

/** Whether the words say that what they name is a state's; "the state" alone names a state. */
function isOwned(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (OWNED.test(lowerAt(tree, i))) return true;
    if (OF_STATE.test(lowerAt(tree, i)) && i < last && FIRMS.has(lowerAt(tree, last))) return true;
  }
  return false;
}

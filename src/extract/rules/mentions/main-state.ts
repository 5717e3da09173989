import { compareText } from "../../../text/index.ts";
import type { Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";

/** A mention of a state, of its capital or of a place in it. */
export interface Home {
  readonly draft: Draft;
  /** ISO 3166-1 alpha-3, or the id of an international body. */
  readonly state: string;
}

/** A document is about the state that has this share of its mentions and this much more than the next. */
const MAIN_SHARE = 0.3;
const MAIN_LEAD = 1.4;

/** What a mention says of where a text is: the state that it names, or is in, or is of. */
function isHomeOf(draft: Draft): Home | undefined {
  if (draft.known?.type === "igo") return { draft, state: draft.known.id };
  const country = draft.known?.country ?? draft.owner?.known?.country;
  if (country === undefined || draft.kind === "person" || draft.known?.type === "media") return undefined;
  return { draft, state: country };
}

/** Everything in the document that says where it is. */
export function homesIn(trees: readonly Tree[], cover: Cover): Home[] {
  return trees.flatMap((tree) => cover.in(tree).flatMap((draft) => isHomeOf(draft) ?? []));
}

/** A mention of the state that a document speaks of far more than of any other, by name rather than by adjective. */
export function mainState(homes: readonly Home[]): Draft | undefined {
  const main = mainOf(homes);
  const states = homes.filter(({ state, draft }) => state === main && draft.kind === "state");
  return (states.find(({ draft }) => draft.form === "name") ?? states[0])?.draft;
}

/** The code of that state; none where two are spoken of alike. */
export function mainOf(homes: readonly Home[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { state } of homes) if (!state.startsWith("org:")) counts.set(state, (counts.get(state) ?? 0) + 1);
  return mainCountry(counts);
}

/** Of countries with how often a document speaks of them, the one that it is about. */
export function mainCountry(counts: ReadonlyMap<string, number>): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best, next] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return best && best[1] >= all * MAIN_SHARE && best[1] >= (next?.[1] ?? 0) * MAIN_LEAD ? best[0] : undefined;
}

/** As `mainState`, or the part of that state that the document names more often than the state itself. */
export function mainHome(homes: readonly Home[]): Draft | undefined {
  const main = mainState(homes);
  const here = homes.filter(({ state }) => state === main?.known?.country);
  const count = (id: string | undefined): number => here.filter(({ draft }) => draft.known?.id === id).length;
  const part = here.find(
    ({ draft: { known } }) => known?.type === "constituent" && count(known.id) >= count(main?.known?.id),
  );
  return part?.draft ?? main;
}

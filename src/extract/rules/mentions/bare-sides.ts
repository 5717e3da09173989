import { stateOf } from "../../../language/index.ts";
import { fold } from "../../../text/index.ts";
import { ARMED_NAMES, SIDE_HEADS, SIDE_MODIFIERS } from "../lexicon/group-nouns.ts";
import { words } from "../lexicon/words.ts";
import { caseOf, childrenOf, headAt, isVerb, lowerAt, relAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import { draftText, type Draft } from "./draft.ts";
import { homesIn, mainHome } from "./main-state.ts";
import { adjectiveOf } from "./organs.ts";

/** Sides without a name that news texts treat as actors. */
const SIDES = words(
  "militants insurgents rebels gunmen guerrillas separatists militiamen extremists kidnappers protesters protestors demonstrators villagers mutineers activists campaigners dissidents",
);
/** How a noun stands in its clause where it does something or something is done to it. */
const ACTS = /^(?:nsubj|obj|obl|conj)$/u;
const SITES = /^(?:in|near|at|outside|around|inside|across|throughout|from|of|on)$/u;

/**
 * "Militants attacked a convoy near Zelna", "the insurgents said so": sides told by no name nor home of their own. They
 * are of the country of the place that their clause names, else of the one that the document is about. No node unless
 * something is said of them.
 */
export function findBareSides(trees: readonly Tree[], cover: Cover, text: string): Draft[] {
  const main = mainHome(homesIn(trees, cover));
  const named = trees.findIndex((tree) => cover.in(tree).some((d) => isArmed(d, text)));
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, head): Draft[] => {
      const side = sideAt(tree, head);
      if (side === undefined || !ACTS.test(relAt(tree, head)) || cover.at(tree, head)) return [];
      // "The Tarn Front rebels", "militants of the Tarn Front": of a body that is named.
      const begin = head - side.split(" ").length + 1;
      const beside = [begin - 1, ...childrenOf(tree, head)].flatMap((c) => cover.at(tree, c) ?? []);
      if (beside.some(({ kind }) => kind === "organization" || kind === "person")) return [];
      const isDefinite = lowerAt(tree, begin - 1) === "the";
      // "The rebels" are the army of rebels that was named.
      if (isDefinite && named >= 0 && named <= tree.index) return [];
      const home = homeOf(tree, head, cover) ?? main;
      const whose = home && adjective(home);
      if (home === undefined || whose === undefined) return [];
      const label = `${whose} ${side.replace(/protestors$/u, "protesters")}`;
      const first = isDefinite ? begin - 1 : begin;
      return [{ tree, first, last: head, head, kind: "organization", form: "group", owner: home, isBare: true, label }];
    }),
  );
}

/** "Rebels", "opposition parties", "the pro-Tarn camp": the words that tell the side. */
function sideAt(tree: Tree, head: number): string | undefined {
  const noun = lowerAt(tree, head);
  const before = lowerAt(tree, head - 1);
  if (SIDE_HEADS.has(noun) && SIDE_MODIFIERS.has(before)) return `${before} ${noun}`;
  if (CAMPS.has(noun) && /^(?:pro|anti)-\p{L}{3,}$/u.test(before))
    return `${tree.tokens[head - 1]?.text ?? ""} ${noun}`;
  return SIDES.has(noun) ? noun : undefined;
}

/** What those are called who are for or against something. */
const CAMPS = words(
  "camp bloc lawmakers legislators politicians parties forces groups activists protesters protestors demonstrators supporters voters fighters militias militiamen rebels",
);

/** The place or state that the noun or its verb has beside it: "in Zelna", "near the Ruritanian capital". */
function homeOf(tree: Tree, head: number, cover: Cover): Draft | undefined {
  const above = headAt(tree, head);
  const governors = [head, ...(above >= 0 && isVerb(tree, above) ? [above] : [])];
  for (const governor of governors) {
    for (const child of childrenOf(tree, governor)) {
      if (!/^(?:nmod|obl)$/u.test(relAt(tree, child)) || !SITES.test(caseOf(tree, child))) continue;
      const own = [child, ...childrenOf(tree, child)].flatMap((c) => cover.at(tree, c) ?? []);
      const home = own.find((d) => d.kind === "place" || d.kind === "state");
      if (home && adjective(home) !== undefined) return home;
    }
  }
  return undefined;
}

function adjective({ known, owner }: Draft): string | undefined {
  // "Zelnan rebels", but "Tarn rebels" where the people are "Tarners".
  if (known?.type === "constituent")
    return known.demonyms?.find((name) => /(?:an|ese|ish|ic)$/u.test(name)) ?? known.label;
  const country = known?.country ?? owner?.known?.country;
  const state = country === undefined ? undefined : stateOf(country);
  return state && adjectiveOf(state);
}

function isArmed(draft: Draft, text: string): boolean {
  const { kind, known, form } = draft;
  if (kind !== "organization") return false;
  return (
    known?.type === "armed-group" ||
    form === "group" ||
    (form === "name" && ARMED_NAMES.test(fold(draftText(draft, text))))
  );
}

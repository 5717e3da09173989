import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Draft } from "../mentions/draft.ts";
import {
  caseOf,
  childrenBy,
  childrenOf,
  conjuncts,
  headAt,
  isNoun,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { PLACE_NOUNS, whereByWords } from "./place-words.ts";
import { namedEnd, type StructureHost } from "./structure.ts";

/** Likewise a body: "the X movement". */
const BODY_NOUNS = words(
  "movement group militia party organization organisation army front faction network rebel rebels",
);
const LOCATED_BODIES =
  /\b(?:Embassy|Consulate|Court|University|Institute|Museum|Hospital|Academy|College|Cathedral|Headquarters)\b/u;

/** Where places and bodies lie, as the words beside their names say. */
export function placeClaims(trees: readonly Tree[], drafts: readonly Draft[], host: StructureHost): ClaimDraft[] {
  const wholes = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.form === "adjective" || (draft.kind !== "state" && draft.kind !== "place")) continue;
    const name = draft.tree.tokens.slice(draft.first, draft.last + 1).map((t) => t.text);
    wholes.set(name.join(" "), draft);
  }
  return trees.flatMap((tree) =>
    host.cover.in(tree).flatMap((draft) => {
      if (draft.kind === "place")
        return [
          ...located(draft, listed(placeAfter(tree, draft, host.cover)), "comma", 0.85, host),
          ...inPhrase(draft, wholes, host),
          ...located(draft, whereByWords(draft, host.cover, stateOf(draft, wholes)), "words", 0.75, host),
        ];
      if (draft.kind !== "organization" || draft.form === "group") return [];
      return [
        ...located(draft, listed(seatOf(tree, draft, host)), "seat", 0.75, host),
        ...inPhrase(draft, wholes, host),
      ];
    }),
  );
}

/** The state of a known place, where the document names it. */
function stateOf({ known }: Draft, wholes: ReadonlyMap<string, Draft>): Draft | undefined {
  if (known?.country === undefined) return undefined;
  return [...wholes.values()].find((w) => w.kind === "state" && w.known?.country === known.country);
}

function listed<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}

function located(
  draft: Draft,
  wholes: readonly Draft[],
  rule: string,
  confidence: number,
  host: StructureHost,
): ClaimDraft[] {
  const relation = relationOf("located-in");
  const source = namedEnd(draft, host);
  return wholes.flatMap((place) => {
    // What lies in northern Ruritania lies in Ruritania.
    const whole =
      place.kind === "place" && place.known === undefined && place.owner?.kind === "state" ? place.owner : place;
    const target = namedEnd(whole, host);
    if (!source || !target || contradicts(draft, whole)) return [];
    return [
      {
        relation,
        source,
        target,
        tree: draft.tree,
        at: draft.head,
        rule: `located-in/${rule}`,
        confidence,
        isStatic: true,
      } satisfies ClaimDraft,
    ];
  });
}

/** The gazetteer knows of another state for it, or both are states or the same. */
function contradicts(draft: Draft, whole: Draft): boolean {
  const [own, other] = [draft.known, whole.known];
  if (own !== undefined && own.id === other?.id) return true;
  // "In the delta, in X and Y": of a known place and an unknown one nothing says which holds which.
  if (own !== undefined && other === undefined) return true;
  return own?.country !== undefined && other?.country !== undefined && own.country !== other.country;
}

/** "The Ruritanian city of X", "X in Ruritania", "the capital, X", "the Ruritania-based X". */
function inPhrase(draft: Draft, wholes: ReadonlyMap<string, Draft>, host: StructureHost): ClaimDraft[] {
  const { tree, head } = draft;
  const nouns = draft.kind === "place" ? PLACE_NOUNS : BODY_NOUNS;
  const above = headAt(tree, head);
  const isNamed = above >= 0 && isNoun(tree, above) && nouns.has(lemmaAt(tree, above));
  const rel = relAt(tree, head);
  const title =
    isNamed && (["compound", "appos", "flat"].includes(rel) || (rel === "nmod" && caseOf(tree, head) === "of"))
      ? [above]
      : [];
  const beside = childrenBy(tree, head, "appos", "compound", "nmod").filter(
    (c) => nouns.has(lemmaAt(tree, c)) && caseOf(tree, c) === "",
  );
  const named = [...title, ...beside].flatMap((noun) => owners(tree, noun, draft, host));
  const isCapital = [...title, ...beside].some((noun) => lemmaAt(tree, noun) === "capital");
  // "The capital, X": of the state that the document speaks of.
  const before = named.length > 0 || !isCapital ? named : listed(stateOf(draft, wholes));
  const after = [head, ...title].flatMap((noun) =>
    childrenBy(tree, noun, "nmod")
      .filter((c) => c > noun && caseOf(tree, c) === "in" && !isNextItem(tree, noun, c))
      .flatMap((c) => conjuncts(tree, c))
      .flatMap((c) => listed(placeAt(tree, c, host.cover))),
  );
  const based = [head, ...title].flatMap((noun) =>
    childrenOf(tree, noun).flatMap((c) =>
      listed(wholes.get(/^(.+)-based$/u.exec(tree.tokens[c]?.text ?? "")?.[1] ?? "")),
    ),
  );
  return [
    ...located(draft, draft.kind === "place" ? before : [], "phrase", 0.8, host),
    ...located(draft, [...after, ...based], "in", 0.75, host),
  ];
}

/** "36 in Tarn, 29 in Zelna": the next of a list, and not where the one before lies. */
function isNextItem(tree: Tree, noun: number, place: number): boolean {
  for (let i = noun + 1; i < place; i++)
    if (tree.tokens[i]?.upos === "NUM" || /^(?:,|;|and)$/u.test(lowerAt(tree, i))) return true;
  return false;
}

/** "Ruritania's", "Ruritanian", "of Ruritania" about "city" or "capital". */
function owners(tree: Tree, noun: number, draft: Draft, host: StructureHost): Draft[] {
  return childrenBy(tree, noun, "amod", "nmod", "compound")
    .filter((c) => c !== draft.head && (c < noun || caseOf(tree, c) === "of"))
    .flatMap((c) => listed(host.cover.at(tree, c)))
    .filter((whole) => whole.kind === "state" && whole !== draft);
}

function placeAt(tree: Tree, i: number, cover: Cover): Draft | undefined {
  const draft = cover.at(tree, i);
  return draft && (draft.kind === "state" || draft.kind === "place") && draft.form !== "adjective" ? draft : undefined;
}

/** "The Ruritanian Embassy in Tarn": a body with a house. */
function seatOf(tree: Tree, draft: Draft, host: StructureHost): Draft | undefined {
  const referent = host.referents.of(draft);
  if (!referent || !LOCATED_BODIES.test(referent.name) || lowerAt(tree, draft.last + 1) !== "in") return undefined;
  const hasThe = lowerAt(tree, draft.last + 2) === "the" && !host.cover.startingAt(tree, draft.last + 2);
  const place = host.cover.startingAt(tree, hasThe ? draft.last + 3 : draft.last + 2);
  return place && (place.kind === "place" || place.kind === "state") && place.form !== "adjective" ? place : undefined;
}

/** After a comma, and not the start of a list: "in Tarn, Ruritania, on Monday" but not "Tarn, Zelna and Oro". */
function placeAfter(tree: Tree, draft: Draft, cover: Cover): Draft | undefined {
  if (lowerAt(tree, draft.last + 1) !== ",") return undefined;
  const next = cover.startingAt(tree, draft.last + 2);
  // Inside a list nothing lies in its neighbour.
  if (lowerAt(tree, draft.first - 1) === "," && cover.endingAt(tree, draft.first - 2)?.kind === "place")
    return undefined;
  if (!next || (next.kind !== "state" && next.kind !== "place") || next.form === "adjective" || next.form === "seat")
    return undefined;
  const then = lowerAt(tree, next.last + 1);
  if (then === "and" || then === "or" || /^['’]/u.test(then)) return undefined;
  // "Sites at Tarn, Zelna, and Oro": a list too.
  if (then === "," && /^(?:and|or)$/u.test(lowerAt(tree, next.last + 2)) && cover.startingAt(tree, next.last + 3))
    return undefined;
  // Of two that no gazetteer knows, nothing says which holds which.
  if (!next.known && !next.owner?.known) return undefined;
  if (then === "," && next.kind === "place" && cover.startingAt(tree, next.last + 2)?.kind === "place")
    return undefined;
  if (draft.known?.type === next.known?.type && draft.known?.type !== undefined) return undefined;
  if (next.kind === "state" && draft.known?.country !== undefined && draft.known.country !== next.known?.country)
    return undefined;
  const there = next.known?.country ?? next.owner?.known?.country;
  // "The town of X, Zelna": of a known region.
  const isTown = lowerAt(tree, draft.first - 1) === "of" && PLACE_NOUNS.has(lowerAt(tree, draft.first - 2));
  // "At the lake in X, Texas": of an unknown place that of a federation's states which is named behind it.
  const isPart = next.known?.type === "constituent";
  const isRegion = draft.known === undefined && next.known !== undefined && (isTown || isPart);
  return next.kind === "state" || isRegion || draft.known?.country === there ? next : undefined;
}

import type { Kind } from "../../../model/index.ts";
import { PARTY_NOUNS } from "../lexicon/actor-nouns.ts";
import type { Draft } from "../mentions/draft.ts";
import { childrenBy, childrenOf, conjuncts, firstConjunct, lowerAt, relAt, type Tree } from "../tree.ts";
import { NOBODY, nominal, type Actor, type ResolverHost } from "./actor.ts";
import { besideSubject } from "./country-nominals.ts";
import type { Referent } from "./referents.ts";

/** "Both sides", "the two leaders": everybody who takes part. */
export function parties(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  const isAlone = isCountAlone(tree, i);
  if (!PARTY_NOUNS.has(lowerAt(tree, i)) && !isAlone) return undefined;
  const words = childrenOf(tree, i)
    .filter((c) => c < i)
    .map((c) => lowerAt(tree, c));
  const count = [lowerAt(tree, i), ...words].flatMap((word) => COUNTS.get(word) ?? [])[0];
  if (count === undefined) return undefined;
  const subject = besideSubject(host, tree, i);
  if (isAlone)
    return lastGroup(host, tree, i, count, subject).map((referent) => ({
      referent,
      confidence: 0.55,
      mention: nominal(tree, i),
    }));
  const persons = /^(?:leader|president|minister|men|women|envoy|negotiator|diplomat|pair|duo|trio)s?$/u.test(
    lowerAt(tree, i),
  );
  const wanted: readonly Kind[] = persons ? ["person"] : ["state", "organization"];
  const list = host.salience
    .parties(
      tree,
      i,
      (r) =>
        !subject.has(r) &&
        wanted.includes(r.kind) &&
        (persons || r.kind === "state" || !/^(?:media|igo)$/u.test(r.known?.type ?? "")),
    )
    .slice(0, count);
  if (list.length < count) return NOBODY;
  return list.map((referent) => ({ referent, confidence: 0.6, mention: nominal(tree, i) }));
}

/** "Urged both to stay out", "the two signed": a number that stands for those whom it counts. */
function isCountAlone(tree: Tree, i: number): boolean {
  const isArgument = /^(?:nsubj|obj|iobj|obl)$/u.test(relAt(tree, i));
  const word = lowerAt(tree, i);
  const isFree = childrenBy(tree, i, "nmod").length === 0 && tree.tokens[i]?.upos !== "ADP";
  return isArgument && isFree && (word === "both" || (/^(?:two|three)$/u.test(word) && lowerAt(tree, i - 1) === "the"));
}

/** So many named together last, "A and B": of one kind, and none of them the subject of the word's own verb. */
function lastGroup(
  host: ResolverHost,
  tree: Tree,
  i: number,
  count: number,
  subject: ReadonlySet<Referent>,
): readonly Referent[] {
  let other: Tree | undefined = tree;
  for (let back = 0; back <= GROUP_REACH && other; back++, other = host.salience.before(other)) {
    const drafts: readonly Draft[] = host.cover.in(other).filter((d) => d.kind !== "place" && (back > 0 || d.last < i));
    for (const draft of drafts.toReversed()) {
      const within: Tree = other;
      if (firstConjunct(within, draft.head) !== draft.head) continue;
      const members = conjuncts(within, draft.head).flatMap((c) => host.cover.at(within, c) ?? []);
      const referents = [...new Set(members.flatMap((d) => host.referents.of(d) ?? []))];
      if (referents.length !== count || referents.some((r) => r.kind !== draft.kind || subject.has(r))) continue;
      return referents;
    }
  }
  return NOBODY_AT_ALL;
}

const GROUP_REACH = 3;
const NOBODY_AT_ALL: readonly Referent[] = [];

/** How many the words speak of. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["pair", 2],
  ["duo", 2],
  ["three", 3],
  ["trio", 3],
  ["four", 4],
]);

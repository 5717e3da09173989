import type { Cover } from "../mentions/cover.ts";
import type { Draft } from "../mentions/draft.ts";
import { ancestors, caseOf, firstConjunct, headAt, isVerb, relAt, type Tree } from "../tree.ts";
import type { Referent, Referents } from "./referents.ts";

/** A mention that a pronoun or a short form may refer back to. */
interface Antecedent {
  readonly referent: Referent;
  readonly score: number;
  readonly at: number;
}

export interface Question {
  readonly tree: Tree;
  /** Token of the word that refers. */
  readonly at: number;
  readonly accepts: (referent: Referent, draft: Draft) => boolean;
  /** How many sentences back to look; 0 is the sentence itself. */
  readonly reach: number;
  /** Same-clause mentions before the word do not count: "X said he", but not "X blamed him" for X. */
  readonly excluded?: ReadonlySet<Referent>;
}

/** Finds what a word refers back to: recency, being a subject and staying in the paragraph speak for a mention. */
export interface Salience {
  latest(question: Question): Referent | undefined;
  /** The sentence before. */
  before(tree: Tree): Tree | undefined;
  /** The parties of a passage: its most spoken-of referents of a kind. */
  parties(tree: Tree, at: number, accepts: (referent: Referent) => boolean): Referent[];
}

export function createSalience(trees: readonly Tree[], cover: Cover, referents: Referents): Salience {
  const totals = new Map<Referent, number>();
  for (const referent of referents.list) totals.set(referent, referent.drafts.length);
  return {
    before: (tree) => trees[tree.index - 1],
    latest(question) {
      let best: Antecedent | undefined;
      for (let back = 0; back <= question.reach; back++) {
        const tree = trees[question.tree.index - back];
        if (!tree || question.tree.block - tree.block > 1) break;
        for (const draft of cover.in(tree)) {
          if (back === 0 && draft.first >= question.at) break;
          const referent = referents.of(draft);
          if (!referent || question.excluded?.has(referent) || !question.accepts(referent, draft)) continue;
          const at = tree.index * 1000 + draft.first;
          const score = rank(draft, tree, question) - back * 2.5 - (tree.block === question.tree.block ? 0 : 1.5);
          if (!best || score > best.score || (score === best.score && at > best.at)) best = { referent, score, at };
        }
        // A sentence further back only beats a nearer one that had nothing good.
        if (best && best.score >= 2 - back) break;
      }
      return best?.referent;
    },
    parties(tree, at, accepts) {
      const weights = new Map<Referent, number>();
      for (let back = 0; back <= 4; back++) {
        const other = trees[tree.index - back];
        if (!other) break;
        for (const draft of cover.in(other)) {
          // What stands after the word is what the parties act on.
          if (back === 0 && draft.first > at) break;
          const referent = referents.of(draft);
          if (referent && accepts(referent) && draft.kind === referent.kind)
            weights.set(referent, (weights.get(referent) ?? 0) + (isOpposed(other, draft) ? OPPOSED : 1) / (1 + back));
        }
      }
      for (const [referent, weight] of weights)
        weights.set(referent, weight + Math.min(4, totals.get(referent) ?? 0) * 0.6);
      return [...weights].sort(([a, x], [b, y]) => y - x || a.id - b.id).map(([referent]) => referent);
    },
  };
}

/** Who does something to another, or is done to, counts for more than who is only named. */
const OPPOSED = 2;

function isOpposed(tree: Tree, draft: Draft): boolean {
  const head = headAt(tree, firstConjunct(tree, draft.head));
  const rel = relAt(tree, firstConjunct(tree, draft.head));
  if (!isVerb(tree, head)) return false;
  return rel === "nsubj" || rel === "obj" || (rel === "obl" && /^(?:with|against|by)$/u.test(caseOf(tree, draft.head)));
}

function rank(draft: Draft, tree: Tree, question: Question): number {
  const rel = relAt(tree, draft.head);
  let score = 0;
  if (rel === "nsubj") score += 3;
  else if (rel === "obj" || rel === "conj") score += 1;
  else if (rel === "compound") score -= 2;
  else if (rel === "nmod" || rel === "amod") score -= 0.5;
  if (draft.form === "adjective") score -= 1;
  // The subject of the main clause is what the passage is about.
  if (rel === "nsubj" && ancestors(tree, draft.head).filter((a) => isVerb(tree, a)).length <= 1) score += 1;
  if (tree.index === question.tree.index) score += 0.5;
  return score;
}

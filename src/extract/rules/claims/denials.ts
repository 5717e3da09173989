import type { Kind } from "../../../model/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import { isNegated } from "../manner/index.ts";
import { childrenBy, isNoun, lemmaAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { disclaimers } from "./disclaimers.ts";
import { isSameEnd, type End } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/** Verbs of denying, with a clause or "it" for what is denied. */
const DENYING = words("deny refute rebut dispute dismiss reject contest repudiate");
/** Of those, the ones that deny whatever stands after them; the others only a charge. */
const PLAIN = words("deny refute rebut");
const CHARGES = words(
  "claim charge accusation allegation criticism report assertion suggestion contention complaint verdict finding it this that them",
);
/** What one denies to have had: "denied any involvement", "denies ties to the rebels". */
const SHARES = words("involvement role part responsibility link tie connection complicity wrongdoing knowledge hand");
const DEFINITE = /^(?:the|this|that|these|those|such|all|both)$/u;
/** Sentences back in which the charge stands. */
const REACH = 3;
const SAYERS: readonly Kind[] = ["person", "state", "organization"];

/**
 * "X accused Y. Y denied it", "Y rejected the accusation", "a charge that Y denies": X, whose charge against Y is the last
 * before. `claims` are those that the sentences make otherwise.
 */
export function denialClaims(
  trees: readonly Tree[],
  claims: readonly ClaimDraft[],
  host: AccusationHost,
): ClaimDraft[] {
  const relation = relationOf("denied");
  const charges = claims.filter((claim) => claim.relation.id === "blamed");
  const denials = trees.flatMap((tree) =>
    tree.tokens.flatMap((token, at): ClaimDraft[] => {
      if (token.upos !== "VERB" || !DENYING.has(lemmaAt(tree, at)) || !isBare(tree, at)) return [];
      if (
        claims.some(
          (c) =>
            c.tree === tree &&
            c.at === at &&
            (c.relation.id === "denied" || c.relation.id === "rejected") &&
            // What is denied says nothing of whose charge it is.
            !(c.target.kind === "happening" && c.target.mention?.nounClass.family === "claim"),
        )
      )
        return [];
      return deniersOf(tree, at).flatMap((s): ClaimDraft[] =>
        quarrelsOf(s, trees, tree, at, charges, host).map(([source, accuser]): ClaimDraft => {
          const target: End = { ...accuser, tree, at };
          const rule = `denied/${lemmaAt(tree, at)}-it`;
          return { relation, source, target, tree, at, rule, confidence: 0.7, ...(isAside(tree, at) ? OWN : {}) };
        }),
      );
    }),
  );
  return [...denials, ...disclaimers(trees, host)];
}

/** Who denies; in "a charge Peru denies" what it denies may have been taken for who does. */
function deniersOf(tree: Tree, verb: number): number[] {
  return subjectsOf(tree, verb).filter((s) => !isCharge(tree, s));
}

function isCharge(tree: Tree, i: number): boolean {
  return (
    CHARGES.has(lemmaAt(tree, i)) || CHARGES.has(lowerAt(tree, i)) || /^(?:something|which)$/u.test(lowerAt(tree, i))
  );
}

/** Whether what is denied is named no further than "it", "the claim", "that it was to blame". */
function isBare(tree: Tree, verb: number): boolean {
  // "Denies that", which is no relative pronoun here.
  const objects = [...objectsOf(tree, verb), ...childrenBy(tree, verb, "obj").filter((o) => o > verb)];
  if (objects.some((o) => childrenBy(tree, o, "nmod:poss").length > 0)) return false;
  if (objects.some((o) => isCharge(tree, o))) return true;
  if (isAside(tree, verb)) return true;
  if (childrenBy(tree, verb, "nsubj").length > 1 && childrenBy(tree, verb, "nsubj").some((s) => isCharge(tree, s)))
    return true;
  if (!PLAIN.has(lemmaAt(tree, verb))) return false;
  if (objects.some((o) => SHARES.has(lemmaAt(tree, o)))) return true;
  return objects.length === 0 ? childrenBy(tree, verb, "ccomp", "xcomp").length > 0 : false;
}

/** "X says that Y lied, which Y denies": whatever the parser has "which" stand for, and not as X says. */
const isAside = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "obj").some((o) => /^(?:which|something)$/u.test(lowerAt(tree, o)));

const OWN = { isOwnSpeech: true } as const;

function chargeAgainst(denier: End, tree: Tree, at: number, charges: readonly ClaimDraft[]): ClaimDraft | undefined {
  const before = charges.filter(
    (c) => (c.tree.index < tree.index && c.tree.index >= tree.index - REACH) || (c.tree === tree && c.at < at),
  );
  return before.findLast((c) => isOneSide(denier, c.target) && !isOneSide(denier, c.source));
}

/** Who denies, with whose charge it is. */
function quarrelsOf(
  s: number,
  trees: readonly Tree[],
  tree: Tree,
  at: number,
  charges: readonly ClaimDraft[],
  host: AccusationHost,
): [End, End][] {
  const statements = statementsBefore(trees, tree, at, host);
  const quarrels = host.reader.read(tree, s, SAYERS).flatMap((source): [End, End][] => {
    const accuser =
      chargeAgainst(source, tree, at, charges)?.source ??
      statements.find(({ sayer, about }) => !isOneSide(source, sayer) && about.some((end) => isOneSide(source, end)))
        ?.sayer;
    return accuser && !isSameEnd(accuser, source) ? [[source, accuser]] : [];
  });
  if (quarrels.length > 0 || !/^s?he$/u.test(lowerAt(tree, s))) return quarrels;
  // "Ana said that Karel had lied. He denied it": not she, of whom else the sentence speaks.
  const [last] = statements;
  const people = (last?.about ?? []).filter(
    (end) => end.kind === "actor" && end.actor.referent.kind === "person" && last && !isOneSide(end, last.sayer),
  );
  const [one, ...others] = people;
  return last && one && others.every((other) => isSameEnd(one, other)) ? [[{ ...one, tree, at: s }, last.sayer]] : [];
}

/** What somebody says, and of whom. */
interface Statement {
  readonly sayer: End;
  readonly about: readonly End[];
}

/**
 * "X says Y's troops crossed the border. Y denied it": what is said of actors before, the last first; in this sentence or
 * the one before, and further back where a word such as "the allegations" leads there.
 */
function statementsBefore(trees: readonly Tree[], tree: Tree, at: number, host: AccusationHost): Statement[] {
  const nouns = objectsOf(tree, at).filter((o) => CHARGES.has(lemmaAt(tree, o)) && tree.tokens[o]?.upos === "NOUN");
  const isNamed = nouns.some((o) => childrenBy(tree, o, "det").some((d) => DEFINITE.test(lowerAt(tree, d))));
  // "Denied reports that it was at war": of others than have just spoken.
  if (nouns.length > 0 && !isNamed) return [];
  const near = trees.filter(
    ({ index, block }) =>
      index === tree.index ||
      (index === tree.index - 1 && block === tree.block) ||
      (isNamed && index < tree.index && index >= tree.index - REACH),
  );
  return near.toReversed().flatMap((other) =>
    other.tokens
      .map((_, i) => i)
      .filter((i) => (other !== tree || i < at) && isSaid(other, i))
      .toReversed()
      .flatMap((i) => statementAt(other, i, other === tree ? at : other.tokens.length, host)),
  );
}

function statementAt(tree: Tree, head: number, end: number, host: AccusationHost): Statement[] {
  const speaker = host.speakerOf(tree, head);
  if (!speaker?.actor || !SAYERS.includes(speaker.actor.referent.kind)) return [];
  const sayer: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  const words = [...subtree(tree, head), ...subjectsOf(tree, head)].filter((i) => i < end && isNoun(tree, i));
  const about = [...new Set(words)].flatMap((i) => host.reader.read(tree, i, SAYERS));
  return [{ sayer, about: about.filter((one) => !isSameEnd(one, sayer)) }];
}

function isSaid(tree: Tree, i: number): boolean {
  return !isNegated(tree, i) && /^(?:ccomp|parataxis|root|conj|advcl)$/u.test(relAt(tree, i));
}

import type { Kind } from "../../../model/index.ts";
import { HONOURS, PRAISES, relationOf, type Relation } from "../../../ontology/index.ts";
import { type Wrong, WRONGS } from "../lexicon/wrongs.ts";
import { words } from "../lexicon/words.ts";
import type { Resolver } from "../reference/actor.ts";
import { polarityOf, type SpeakerDraft } from "../manner/index.ts";
import {
  ancestors,
  caseOf,
  childBy,
  childrenBy,
  conjuncts,
  headAt,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { ownersOf } from "./belongings.ts";
import { calledWords } from "./conditions.ts";
import { type End, type EndReader, kindOf } from "./ends.ts";
import { isOneSide } from "./sides.ts";

export interface AccusationHost {
  readonly reader: EndReader;
  readonly resolver: Resolver;
  readonly speakerOf: (tree: Tree, at: number) => SpeakerDraft | undefined;
}

const VERBS = new Map<string, Wrong[]>();
for (const row of WRONGS) for (const verb of row.verb ?? []) VERBS.set(verb, [...(VERBS.get(verb) ?? []), row]);
const PREDICATES = new Map<string, readonly Kind[]>();

const BLAMED = relationOf("blamed");
const REJECTED = relationOf("rejected");
const SUPPORTED = relationOf("supported");
const FAULTED: readonly Kind[] = ["person", "state", "organization"];
/** What is done may be called wrong, too, and what is put forward is rejected by whoever calls it so. */
const CALLED: readonly Kind[] = [...FAULTED, "event", "proposal", "agreement", "meeting"];
for (const { called = [], of = CALLED } of WRONGS)
  for (const word of called) PREDICATES.set(word, [...new Set([...(PREDICATES.get(word) ?? []), ...of])]);
const PRAISED = new Map<string, readonly Kind[]>([
  ...PRAISES.map((word): [string, readonly Kind[]] => [word, ["proposal", "agreement", "meeting"]]),
  ...HONOURS.map((word): [string, readonly Kind[]] => [word, FAULTED]),
]);

/** What is said of the doers: that they did wrong, or that it is good; of which kinds of them. */
interface Judgement {
  readonly isPraise: boolean;
  readonly kinds: readonly Kind[];
  /** Whom it is said of, where that is not the subject: "responsibility lies with X". */
  readonly of?: readonly number[];
}

/**
 * Who says of somebody else that it did wrong blames it: "the ministry said that the rebels had broken the truce"; who
 * says of a plan that it is fair supports it. The statement itself may be a claim of its own (`violated`, `attacked`);
 * this one is about the two of them.
 */
export function accusationClaims(trees: readonly Tree[], host: AccusationHost): ClaimDraft[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at) => {
      const judgement = judgementAt(tree, at);
      return judgement ? accusationAt(tree, at, judgement, host) : [];
    }),
  );
}

function accusationAt(tree: Tree, at: number, judgement: Judgement, host: AccusationHost): ClaimDraft[] {
  if (isSupposed(tree, at)) return [];
  const { isPraise, kinds, of = doersOf(tree, at) } = judgement;
  const faulted = of.flatMap((i) => (isPraise ? host.reader.read(tree, i, kinds) : faultedAt(tree, i, kinds, host)));
  if (faulted.length === 0) return [];
  const speaker = host.speakerOf(tree, at);
  if (!speaker?.actor || !BLAMED.source.includes(speaker.actor.referent.kind)) return [];
  if (speaker.actor.referent.known?.type === "media") return [];
  const source: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  return faulted
    .filter((target) => !isOneSide(source, target))
    .map((target) => {
      const relation = isPraise ? SUPPORTED : relationTo(target);
      return {
        relation,
        source,
        target,
        tree,
        at,
        rule: `${relation.id}/said-of`,
        confidence: 0.7,
        isOwnSpeech: true,
      };
    });
}

/** Who or what stands there; of a deed whose it is: "X's intransigence wrecked the talks". */
function faultedAt(tree: Tree, i: number, kinds: readonly Kind[], host: AccusationHost): End[] {
  // "X said it had carried out the raid": of his own side, whoever was spoken of before.
  if (/^(?:it|they|we|i|you|this|that|which)$/u.test(lowerAt(tree, i))) return [];
  const own = host.reader.read(tree, i, kinds);
  if (own.some(({ kind }) => kind === "actor") || NO_DEEDS.has(lemmaAt(tree, i))) return own;
  const owners = ownersOf(tree, i, BLAMED.id, host.resolver).filter(({ referent }) => FAULTED.includes(referent.kind));
  return [...own, ...owners.map((actor): End => ({ kind: "actor", actor, tree, at: i }))];
}

/** "X's allies" are not X; X's arrest is no deed of his. */
const NO_DEEDS = words(
  "arrest detention killing death murder assassination expulsion removal imprisonment trial conviction release extradition abduction kidnapping poisoning execution sentence dismissal ouster overthrow " +
    "ally enemy critic rival opponent foe supporter neighbour neighbor people friend partner successor predecessor opposition adversary brother son father wife lawyer",
);

function relationTo(target: End): Relation {
  return BLAMED.target.includes(kindOf(target)) ? BLAMED : REJECTED;
}

/** "If X broke the truce", "asked whether X had", "X would break it": nobody says that it did. */
function isSupposed(tree: Tree, at: number): boolean {
  return [at, ...ancestors(tree, at)].some((clause) =>
    childrenBy(tree, clause, "mark").some((m) => /^(?:if|unless|whether|lest)$/u.test(lowerAt(tree, m))),
  );
}

/**
 * What the word says of whom, by kind: of the doers of a verb of doing wrong, whose object makes it one, and of a duty
 * that is not done; of who or what is called something by "be".
 */
function judgementAt(tree: Tree, at: number): Judgement | undefined {
  if (childBy(tree, at, "cop") !== undefined) return calledAt(tree, at);
  if (tree.tokens[at]?.upos !== "VERB") return undefined;
  const burdened = burdenedBy(tree, at);
  if (burdened.length > 0) return isDenied(tree, at) ? undefined : { isPraise: false, kinds: FAULTED, of: burdened };
  const rows = VERBS.get(lemmaAt(tree, at)) ?? [];
  if (rows.length === 0) return undefined;
  const isNot = isDenied(tree, at);
  return rows.some((row) => isNot === (row.undone ?? false) && isDone(tree, at, row))
    ? { isPraise: false, kinds: FAULTED }
    : undefined;
}

function isDenied(tree: Tree, at: number): boolean {
  return polarityOf(tree, at).value === "negated";
}

function calledAt(tree: Tree, at: number): Judgement | undefined {
  const found = calledSo(tree, at);
  if (!found || !isDenied(tree, at)) return found;
  // "Said that the offer was not fair".
  return found.isPraise && found.kinds.includes("proposal")
    ? { isPraise: false, kinds: ["proposal", "agreement"] }
    : undefined;
}

function calledSo(tree: Tree, at: number): Judgement | undefined {
  const called = calledWords(tree, at);
  const praised = called.flatMap((word) => PRAISED.get(word) ?? []);
  // "Is behind the attack", "is to blame", "is out of the question".
  const phrase = `${caseOf(tree, at)} ${lemmaAt(tree, at)}`;
  const isAtFault = /^(?:blame|fault)$/u.test(lemmaAt(tree, at)) && /^(?:to|at)$/u.test(lowerAt(tree, at - 1));
  if (BEHIND.test(phrase) || isAtFault) return { isPraise: false, kinds: FAULTED };
  if (EXCLUDED.test(phrase)) return { isPraise: false, kinds: ["proposal", "agreement", "meeting"] };
  // "The crash was X's doing".
  const doers = DOINGS.has(lemmaAt(tree, at))
    ? childrenBy(tree, at, "nmod:poss").flatMap((c) => conjuncts(tree, c))
    : [];
  if (doers.length > 0) return { isPraise: false, kinds: FAULTED, of: doers };
  const kinds = called.flatMap((word) => PREDICATES.get(word) ?? []);
  if (kinds.length > 0) return { isPraise: false, kinds };
  return praised.length > 0 ? { isPraise: true, kinds: praised } : undefined;
}

const DOINGS = words("doing fault work handiwork responsibility");
const EXCLUDED = /^(?:out of question|off table|out of \w+ question)$/u;

/** "Responsibility for the fire lies with X", "the blame falls on X". */
function burdenedBy(tree: Tree, at: number): number[] {
  if (!/^(?:lie|lay|rest|fall)$/u.test(lemmaAt(tree, at))) return [];
  const isBurden = childrenBy(tree, at, "nsubj").some((s) =>
    /^(?:responsibility|blame|guilt|fault)$/u.test(lemmaAt(tree, s)),
  );
  return isBurden
    ? childrenBy(tree, at, "obl")
        .filter((c) => /^(?:with|on|upon)$/u.test(caseOf(tree, c)))
        .flatMap((c) => conjuncts(tree, c))
    : [];
}

const BEHIND =
  /^(?:behind \w+|in (?:violation|breach|contravention|league|cahoots|denial)|under \w+ (?:control|influence))$/u;

function isDone(tree: Tree, at: number, { object, transitive, particle, as: role }: Wrong): boolean {
  if (particle && !childrenBy(tree, at, "compound:prt", "advmod").some((c) => lowerAt(tree, c) === particle))
    return false;
  if (
    role &&
    !childrenBy(tree, at, "obl", "nmod").some((c) => caseOf(tree, c) === "as" && role.includes(lemmaAt(tree, c)))
  )
    return false;
  if (!object && !transitive) return true;
  return undergoersOf(tree, at).some(
    (o) => !object || object.includes(lemmaAt(tree, o)) || object.includes(lowerAt(tree, o)),
  );
}

/** What it is done to; in "a raid that Costa says was backed by Ruritania" what the clause hangs from. */
function undergoersOf(tree: Tree, at: number): number[] {
  // "Did nothing to help", "is not doing enough": taggers take these for adverbs.
  const degrees = childrenBy(tree, at, "advmod").filter((c) => /^(?:enough|little|nothing)$/u.test(lowerAt(tree, c)));
  const own = [...objectsOf(tree, at), ...degrees];
  const clause = headAt(tree, at);
  if (relAt(tree, at) !== "ccomp" || tree.tokens[clause]?.deprel !== "acl:relcl") return own;
  const noun = headAt(tree, clause);
  // "A raid on the port that …": it may hang from either.
  return relAt(tree, noun) === "nmod" ? [...own, noun, headAt(tree, noun)] : [...own, noun];
}

function doersOf(tree: Tree, at: number): number[] {
  return tree.tokens[at]?.upos === "VERB" && childBy(tree, at, "cop") === undefined
    ? subjectsOf(tree, at)
    : childrenBy(tree, at, "nsubj").flatMap((s) => conjuncts(tree, s));
}

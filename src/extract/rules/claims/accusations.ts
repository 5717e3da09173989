import type { Kind } from "../../../model/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { type Wrong, WRONGS } from "../lexicon/wrongs.ts";
import { isNegated, type SpeakerDraft } from "../manner/index.ts";
import { ancestors, childBy, childrenBy, conjuncts, headAt, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { End, EndReader } from "./ends.ts";
import { isOneSide } from "./sides.ts";

export interface AccusationHost {
  readonly reader: EndReader;
  readonly speakerOf: (tree: Tree, at: number) => SpeakerDraft | undefined;
}

const VERBS = new Map<string, Wrong[]>();
const PREDICATES = new Set(WRONGS.flatMap(({ adjective = [], noun = [] }) => [...adjective, ...noun]));
for (const row of WRONGS) for (const verb of row.verb ?? []) VERBS.set(verb, [...(VERBS.get(verb) ?? []), row]);

const BLAMED = relationOf("blamed");
const FAULTED: readonly Kind[] = ["person", "state", "organization"];

/**
 * Who says of somebody else that it did wrong blames it: "the ministry said that the rebels had broken the truce". The
 * statement itself may be a claim of its own (`violated`, `attacked`); this one is about the two of them.
 */
export function accusationClaims(trees: readonly Tree[], host: AccusationHost): ClaimDraft[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at) => (isWrong(tree, at) ? accusationAt(tree, at, host) : [])),
  );
}

function accusationAt(tree: Tree, at: number, host: AccusationHost): ClaimDraft[] {
  if (isNegated(tree, at) || isSupposed(tree, at)) return [];
  const faulted = doersOf(tree, at).flatMap((i) => host.reader.read(tree, i, FAULTED));
  if (faulted.length === 0) return [];
  const speaker = host.speakerOf(tree, at);
  if (!speaker?.actor || !BLAMED.source.includes(speaker.actor.referent.kind)) return [];
  if (speaker.actor.referent.known?.type === "media") return [];
  const source: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  return faulted
    .filter((target) => !isOneSide(source, target))
    .map((target) => ({
      relation: BLAMED,
      source,
      target,
      tree,
      at,
      rule: "blamed/said-of",
      confidence: 0.7,
      isOwnSpeech: true,
    }));
}

/** "If X broke the truce", "asked whether X had": nobody says that it did. */
function isSupposed(tree: Tree, at: number): boolean {
  return [at, ...ancestors(tree, at)].some((clause) =>
    childrenBy(tree, clause, "mark").some((m) => /^(?:if|unless|whether|lest)$/u.test(lowerAt(tree, m))),
  );
}

/** A verb of doing wrong, with an object that makes it one; what somebody is called by "be". */
function isWrong(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token?.upos === "VERB")
    return (VERBS.get(lemmaAt(tree, at)) ?? []).some(
      ({ object, transitive }) =>
        (!object && !transitive) || undergoersOf(tree, at).some((o) => !object || object.includes(lemmaAt(tree, o))),
    );
  return PREDICATES.has(lemmaAt(tree, at)) && childBy(tree, at, "cop") !== undefined;
}

/** What it is done to; in "a raid that Costa says was backed by Ruritania" what the clause hangs from. */
function undergoersOf(tree: Tree, at: number): number[] {
  const own = objectsOf(tree, at);
  const clause = headAt(tree, at);
  if (relAt(tree, at) !== "ccomp" || tree.tokens[clause]?.deprel !== "acl:relcl") return own;
  const noun = headAt(tree, clause);
  // "A raid on the port that …": it may hang from either.
  return relAt(tree, noun) === "nmod" ? [...own, noun, headAt(tree, noun)] : [...own, noun];
}

function doersOf(tree: Tree, at: number): number[] {
  return tree.tokens[at]?.upos === "VERB"
    ? subjectsOf(tree, at)
    : childrenBy(tree, at, "nsubj").flatMap((s) => conjuncts(tree, s));
}

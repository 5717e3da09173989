import { possessorsOf } from "../claims/arguments.ts";
import { AGENT_NOUNS, BODY_NOUNS, CARRIER_NOUNS, GOVERNMENT_NOUNS, PERSON_NOUNS } from "../lexicon/actor-nouns.ts";
import { words as wordSet } from "../lexicon/words.ts";
import { SIDE_NOUNS } from "../lexicon/group-nouns.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { caseOf, childrenBy, childrenOf, conjuncts, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { actorOf, isDefinite, nominal, type Actor, type ResolverHost } from "./actor.ts";
import { officeHolder } from "./office-holders.ts";
import { bodyOfPerson } from "./persons-bodies.ts";
import type { Draft } from "../mentions/draft.ts";
import type { Referent } from "./referents.ts";

/** Whom only a leader has: "his followers", "Tamm's men". */
const OWNED_NOUNS = wordSet("followers supporters loyalists allies men homeland camp");

/** "The Ruritanian leader, X", "leader X": the name beside the role. */
export function personBeside(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  if (!ROLE_HEADS.has(lowerAt(tree, i))) return undefined;
  const next = host.cover.startingAt(tree, i + 1);
  if (next?.kind === "person") return actorOf(host, next);
  const behind = /^(?:to|in|at|for)$/u.test(lowerAt(tree, i + 1)) ? personBehindPost(host, tree, i + 2) : undefined;
  if (behind) return actorOf(host, behind);
  for (const child of childrenBy(tree, i, "appos", "flat")) {
    const draft = host.cover.at(tree, child);
    if (draft?.kind === "person") return actorOf(host, draft);
  }
  return undefined;
}

/** "Its ambassador to Zelna, X": the post stands between. */
function personBehindPost(host: ResolverHost, tree: Tree, at: number): Draft | undefined {
  const post = host.cover.startingAt(tree, lowerAt(tree, at) === "the" ? at + 1 : at);
  const isPost = post !== undefined && post.kind !== "person" && lowerAt(tree, post.last + 1) === ",";
  const person = isPost ? host.cover.startingAt(tree, post.last + 2) : undefined;
  return person?.kind === "person" ? person : undefined;
}

/** "The group, the Zelna Front, …", "the rebels of the Zelna Front": the name that explains the noun. */
export function bodyBeside(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  const word = lowerAt(tree, i);
  if (!BODY_NOUNS.has(word) && !SIDE_NOUNS.has(word) && !GOVERNMENT_NOUNS.has(word)) return undefined;
  for (const child of childrenBy(tree, i, "appos")) {
    const draft = host.cover.at(tree, child);
    if (draft?.head === child && draft.kind !== "person" && draft.kind !== "place") return actorOf(host, draft);
  }
  return undefined;
}

/** "Ruritanian officials", "the envoy of X", "X's remarks": the one whose they are. */
export function ownerActors(
  host: ResolverHost,
  tree: Tree,
  i: number,
  resolve: (tree: Tree, i: number) => readonly Actor[],
): readonly Actor[] | undefined {
  const word = lowerAt(tree, i);
  const isAgent =
    OWNED_NOUNS.has(word) ||
    SIDE_NOUNS.has(word) ||
    AGENT_NOUNS.has(word) ||
    GOVERNMENT_NOUNS.has(word) ||
    BODY_NOUNS.has(word) ||
    ROLE_HEADS.has(word);
  if (!isAgent && !CARRIER_NOUNS.has(word)) return undefined;
  const actorsOf = (token: number): readonly Actor[] => {
    const own = host.cover.at(tree, token);
    const direct = (own ? actorOf(host, own) : resolve(tree, token)).map((actor) => {
      const body = actor.referent.kind === "person" ? bodyOfPerson(host, actor.referent, word) : undefined;
      return body ? { ...actor, referent: body, confidence: actor.confidence * 0.9 } : actor;
    });
    // A minister's deputy is not the minister; a president's government and words are the president's.
    return direct.filter(
      ({ referent }) =>
        referent.kind !== "place" &&
        // What nobody is known to lead or own is nobody's.
        !(referent.kind === "person" && OWNED_NOUNS.has(word)) &&
        // "Ruritanian rebels" are against their state, "militants of the league" are the league.
        !(referent.kind === "state" && SIDE_NOUNS.has(word)) &&
        (referent.kind !== "person" || !AGENT_NOUNS.has(word) || GOVERNMENT_NOUNS.has(word) || ARMS.has(word)),
    );
  };
  const { before, after } = ownerTokens(tree, i);
  const all = (tokens: readonly number[]): Actor[] =>
    tokens.flatMap((token) => conjuncts(tree, token)).flatMap(actorsOf);
  const sworn = ARMS.has(word) ? swornTo(tree, i).flatMap((token) => resolve(tree, token)) : [];
  let actors = sworn.length > 0 ? sworn : all(before);
  // "Angry activists from the party": an adjective before it need not say whose.
  if (actors.length === 0 && !isBygone(tree, before)) actors = all(after);
  // "Issued a statement that blamed X", "a statement issued by Y": whoever made it.
  if (CARRIER_NOUNS.has(word) && before.length + after.length === 0) actors = all(possessorsOf(tree, i));
  if (actors.length === 0) return undefined;
  const holder = PERSON_NOUNS.has(word) && isDefinite(tree, i) ? officeHolder(host, tree, i, actors) : undefined;
  if (holder) return [{ referent: holder, confidence: 0.75, mention: nominal(tree, i) }];
  // A government is its state; somebody without a name speaks for the state less surely.
  const states = GOVERNMENT_NOUNS.has(word)
    ? actors.map((actor) => ({ ...actor, referent: stateOf(host, actor.referent) }))
    : actors;
  return states.map(({ referent, confidence }) => ({
    referent,
    confidence: confidence * (PERSON_NOUNS.has(word) ? 0.75 : 0.9),
    mention: nominal(tree, i),
  }));
}

/** Men under arms: what they do, whoever leads them does. */
const ARMS = wordSet(
  "forces force troops army fighters soldiers militia militias militiamen militants gunmen rebels units mercenaries guerrillas commandos hackers groups group",
);

/** "Forces loyal to X", "hackers linked to Ruritania": for whom they act. */
function swornTo(tree: Tree, i: number): number[] {
  return childrenBy(tree, i, "amod", "acl")
    .filter(
      (c) =>
        c > i && /^(?:loyal|link|linked|belong|tie|tied|ally|allied|affiliate|affiliated)$/u.test(lemmaAt(tree, c)),
    )
    .flatMap((c) => childrenBy(tree, c, "obl", "nmod"))
    .filter((c) => /^(?:to|with)$/u.test(caseOf(tree, c)));
}

/** Tokens that say whose: "Ruritania's", "Ruritanian", "of Ruritania", "from Ruritania", "for the ministry". */
function ownerTokens(tree: Tree, i: number): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const before = childrenOf(tree, i).filter(
    (c) => c < i && ["nmod", "amod", "compound", "flat"].includes(relAt(tree, c)) && tree.tokens[c]?.upos !== "NUM",
  );
  // "The Union fisheries court": the name hangs from the word between.
  const inner = before
    .filter((c) => relAt(tree, c) === "compound" && tree.tokens[c]?.upos === "NOUN")
    .flatMap((c) => [c, ...childrenBy(tree, c, "compound")])
    .flatMap((c) => childrenBy(tree, c, "compound", "amod"))
    .filter((c) => /^(?:PROPN|ADJ)$/u.test(tree.tokens[c]?.upos ?? "") && /^\p{Lu}/u.test(tree.tokens[c]?.text ?? ""));
  // "Police in Ruritania" are its own, "troops in Ruritania" need not be.
  const isLocal =
    relAt(tree, i) !== "obl" &&
    (/^(?:authorities|police|prosecutors|lawmakers|judges)$/u.test(lowerAt(tree, i)) ||
      (lowerAt(tree, i) === "forces" && lowerAt(tree, i - 1) === "security"));
  const after = childrenBy(tree, i, "nmod", "obl").filter(
    (c) => c > i && (/^(?:of|from|for|by|at)$/u.test(caseOf(tree, c)) || (isLocal && caseOf(tree, c) === "in")),
  );
  return { before: [...before, ...inner], after };
}

/** "A former official of X" acts for X no longer, "a leading critic of X" never did. */
function isBygone(tree: Tree, before: readonly number[]): boolean {
  return before.some((c) =>
    /^(?:former|ex|retired|ousted|deposed|exiled|fugitive|rival|opposition|late|then|anti-.*)$/u.test(lowerAt(tree, c)),
  );
}

function stateOf(host: ResolverHost, referent: Referent): Referent {
  if (referent.kind !== "person") return referent;
  const owner = referent.offices.find((o) => o.owner?.kind === "state")?.owner;
  return (owner && host.referents.of(owner)) ?? referent;
}

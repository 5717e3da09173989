import type { Draft } from "../mentions/draft.ts";
import { headAt, isNoun, lowerAt, relAt, type Tree } from "../tree.ts";
import { NOBODY, namedActor, type Actor, type Resolver, type ResolverHost } from "./actor.ts";
import { countryNominal } from "./country-nominals.ts";
import { bodyBeside, ownerActors, personBeside } from "./nominals.ts";
import { shortForm } from "./office-holders.ts";
import { parties } from "./parties.ts";
import { pronounActors } from "./pronoun-actors.ts";
import { isRelativePronoun, pronounAt } from "./pronouns.ts";

const MAX_DEPTH = 4;

/** Reads names, titles, short forms and pronouns; each token's answer is kept. */
export function createResolver(host: ResolverHost): Resolver {
  const answers = new Map<string, readonly Actor[]>();
  const actorsAt = (tree: Tree, i: number): readonly Actor[] => {
    const key = `${tree.index}:${i}`;
    const known = answers.get(key);
    if (known) return known;
    // Set first: whatever leads back to this word finds nobody, and ends.
    answers.set(key, NOBODY);
    const actors = readActors(host, tree, i, 0);
    answers.set(key, actors);
    return actors;
  };
  return { actorsAt };
}

function readActors(host: ResolverHost, tree: Tree, i: number, depth: number): readonly Actor[] {
  if (i < 0 || depth > MAX_DEPTH) return NOBODY;
  const whole = host.cover.at(tree, i);
  // "Ruritanian" in "Ruritanian rebels" is the state still.
  const isHome = whole?.form === "group" && whole.head !== i;
  const draft = isHome ? whole.owner : whole;
  if (draft?.isSpeakerLabel) return NOBODY;
  if (draft && (draft.head === i || draft.form !== "adjective" || !isNoun(tree, i))) {
    const named = namedActor(host, draft);
    if (named && !isMereModifier(tree, i, draft)) return [named];
  }
  const pronoun = pronounAt(tree, i);
  if (pronoun) return pronounActors(host, tree, i, pronoun, (t, at) => readActors(host, t, at, depth + 1));
  if (isRelativePronoun(tree, i)) return NOBODY;
  const isCount = lowerAt(tree, i) === "both";
  if (!isNoun(tree, i) && !isCount && !/^(?:ADJ|NUM)$/u.test(tree.tokens[i]?.upos ?? "")) return NOBODY;
  return (
    personBeside(host, tree, i) ??
    parties(host, tree, i) ??
    bodyBeside(host, tree, i) ??
    countryNominal(host, tree, i) ??
    ownerActors(host, tree, i, (t, at) => readActors(host, t, at, depth + 1)) ??
    shortForm(host, tree, i) ??
    NOBODY
  );
}

/** "Ruritanian" in "Ruritanian officials" is looked at through the noun. */
function isMereModifier(tree: Tree, i: number, draft: Draft): boolean {
  return (
    draft.form === "adjective" &&
    tree.tokens[i]?.upos === "ADJ" &&
    isNoun(tree, headAt(tree, i)) &&
    relAt(tree, i) === "amod" &&
    draft.head !== i
  );
}

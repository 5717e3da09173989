import { statesIn } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";
import { childrenBy, firstConjunct, headAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import { nominal, type Actor, type ResolverHost } from "./actor.ts";
import type { Referent } from "./referents.ts";

const COUNTRIES = words(
  "country nation state republic kingdom monarchy emirate sultanate principality island neighbour neighbor",
);
/** The longest name of a region, in words. */
const LONGEST = 3;
const REACH = 8;

/**
 * "The West African nation", "the kingdom", "the former communist state": the state last spoken of that lies in that
 * region or is so governed; undefined where the words say neither, nobody where no such state was named.
 */
export function countryNominal(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  const noun = lowerAt(tree, i);
  if (!COUNTRIES.has(noun) || host.cover.at(tree, i)) return undefined;
  const sets = regionsBefore(tree, i);
  // "The island" alone is a place; "the Caribbean island" is a state that is one.
  const own = noun === "island" && sets.length === 0 ? undefined : statesIn(noun);
  const all = own ? [...sets, own] : sets;
  if (all.length === 0 || !isThe(tree, i)) return undefined;
  const excluded = besideSubject(host, tree, i);
  const referent = host.salience.latest({
    tree,
    at: i,
    reach: REACH,
    excluded,
    accepts: ({ kind, known }) => kind === "state" && all.every((set) => set.has(known?.country ?? "")),
  });
  return referent ? [{ referent, confidence: 0.7, mention: nominal(tree, i) }] : [];
}

/** Regions and forms of government among the words between "the" and the noun. */
function regionsBefore(tree: Tree, i: number): ReadonlySet<string>[] {
  const sets: ReadonlySet<string>[] = [];
  for (let end = i - 1; end > i - 6 && end >= 0 && !/^(?:the|a|an|[,.;])$/u.test(lowerAt(tree, end)); end--) {
    for (let length = LONGEST; length > 0; length--) {
      const name = tree.tokens.slice(Math.max(0, end - length + 1), end + 1).map((t) => t.text.toLowerCase());
      const set = statesIn(name.join(" "));
      if (!set) continue;
      sets.push(set);
      end -= length - 1;
      break;
    }
  }
  return sets;
}

function isThe(tree: Tree, i: number): boolean {
  for (let at = i - 1; at > i - 7 && at >= 0; at--) if (lowerAt(tree, at) === "the") return true;
  return false;
}

/** Whoever does something to the word at `i` is another than it: the subject of its verb. */
export function besideSubject(host: ResolverHost, tree: Tree, i: number): Set<Referent> {
  const first = firstConjunct(tree, i);
  const verb = headAt(tree, first);
  if (verb < 0 || relAt(tree, first) === "nsubj") return new Set();
  return new Set(
    childrenBy(tree, verb, "nsubj")
      .flatMap((subject) => subtree(tree, subject))
      .flatMap((c) => host.cover.at(tree, c) ?? [])
      .flatMap((draft) => host.referents.of(draft) ?? []),
  );
}

import { EMPTY_MODIFIERS, ORDINALS } from "../lexicon/happening-modifiers.ts";
import { words } from "../lexicon/words.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Referent } from "../reference/referents.ts";
import { capitalise } from "../text.ts";
import { fold } from "../../../text/index.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  headAt,
  isNoun,
  lemmaAt,
  lowerAt,
  relAt,
  subtree,
  type Tree,
} from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { nounClassAt, type NounClass } from "./nouns.ts";
import { partiesOf, UNDERGONE } from "./parties.ts";
import { phrase, range } from "./phrase.ts";
import { dateOf, isDateWord, placeOf } from "./where-when.ts";

/** Verbs that put on the table what they govern: "propose a deal" is a proposal still. */
const PROPOSING = new Set([
  "propose",
  "offer",
  "suggest",
  "float",
  "present",
  "seek",
  "demand",
  "draft",
  "table",
  "pitch",
  "want",
  "urge",
  "advocate",
  "submit",
]);

/** Who is for or against "new sanctions" or "an early vote" takes a stand on what is not yet there. */
const WEIGHING = words("oppose reject resist rule support back favour favor endorse");

/** What is no more than a proposal as long as somebody seeks it: "wants a referendum", "demanded sanctions on the bank". */
const PROPOSABLE = new Set(["agreement", "vote", "measure", "move"]);

/** What is put forward or decided is not held anywhere; a place in its words is what it is about. */
const PLACELESS = new Set(["offer", "plan", "demand", "decision", "letter", "agreement"]);
/** But these, which are done somewhere. */
const PLACED = words("trial trials hearing hearings execution executions");

const DEFINITE = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "such",
  "said",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "both",
]);

const FRESH = new Set([
  "another",
  "new",
  "further",
  "other",
  "any",
  "some",
  "no",
  "more",
  "additional",
  "previous",
  "prior",
  "past",
  "every",
  "each",
]);

/** "Previous launches" are not the one that the article tells of. */
const EARLIER = new Set(["previous", "earlier", "prior", "past"]);

/** Before "strike" or "talks" they say how it was, not which. */
const WEAK_MODIFIERS = new Set(["military", "deadly", "fatal", "brutal", "violent", "air", "armed", "bloody", "tense"]);

/** Every noun of a sentence that names a happening, with what the sentence says of it. */
export function readHappenings(tree: Tree, host: ReadHost): HappeningMention[] {
  const found: HappeningMention[] = [];
  tree.tokens.forEach((token, i) => {
    if (token.upos !== "NOUN" && token.upos !== "PROPN") return;
    const nounClass = nounClassAt(tree, i);
    if (!nounClass || isInsideName(tree, i, host.cover) || isModifier(tree, i)) return;
    if (nounClass.family === "deed" && !isTold(tree, i)) return;
    found.push(readMention(tree, i, nounClass, host));
  });
  return found;
}

/** "The move", "a decision to leave"; not "a further step". */
function isTold(tree: Tree, i: number): boolean {
  const before = childrenBy(tree, i, "det", "nmod:poss").map((c) => lowerAt(tree, c));
  if (before.some((word) => DEFINITE.has(word))) return true;
  return (
    childrenBy(tree, i, "compound").length > 0 || childrenBy(tree, i, "acl").some((c) => lowerAt(tree, c - 1) === "to")
  );
}

function isInsideName(tree: Tree, i: number, cover: Cover): boolean {
  const draft = cover.at(tree, i);
  return draft !== undefined && draft.kind !== "state" && draft.kind !== "place";
}

/** "Peace talks delegates", "deal maker": the noun that it modifies is what is spoken of. */
function isModifier(tree: Tree, i: number): boolean {
  const rel = relAt(tree, i);
  return (rel === "compound" || rel === "amod") && isNoun(tree, headAt(tree, i)) && headAt(tree, i) > i;
}

function readMention(tree: Tree, head: number, nounClass: NounClass, host: ReadHost): HappeningMention {
  const [start, last] = phrase(tree, head);
  // "A Ministry of Education decision": the parser gave half of the name to another word.
  const first = Math.min(start, host.cover.at(tree, start)?.first ?? start);
  const before = range(first, head - 1);
  const modifiers = before.map((i) => lowerAt(tree, i));
  const parties = partiesOf(tree, head, first, nounClass, host);
  const place =
    PLACELESS.has(nounClass.family) && !PLACED.has(lowerAt(tree, head))
      ? undefined
      : (placeOf(tree, head, first, last, nounClass.family, host) ?? landOf(tree, head, parties));
  const date = dateOf(tree, head, first, last, host);
  const ordinal = modifiers.map((w) => ORDINALS.get(w)).find((n) => n !== undefined);
  const possessor = childBy(tree, head, "nmod:poss");
  const victim = possessor === undefined ? undefined : victimOf(tree, head, possessor, host);
  const proposed =
    PROPOSABLE.has(nounClass.kind === "agreement" ? "agreement" : nounClass.family) && isProposed(tree, head);
  return {
    tree,
    head,
    first,
    last,
    noun: lowerAt(tree, head),
    nounClass: proposed ? { ...nounClass, kind: "proposal" } : nounClass,
    definite: modifiers.some((w) => DEFINITE.has(w)) || possessor !== undefined,
    fresh: modifiers.some((w) => FRESH.has(w)),
    parties,
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    ...placesIn(tree, head, last, nounClass, host),
    ...(isDescribed(tree, head) ? { isDescribed: true } : {}),
    ...((date && isLongBefore(date.value, host.date)) || modifiers.some((w) => EARLIER.has(w))
      ? { isLongAgo: true }
      : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    content: [...contentOf(tree, head, first, last, host, place, parties), ...(victim ? [fold(victim.name)] : [])],
    ...(victim ? { label: capitalise(`${lowerAt(tree, head)} of ${victim.name}`) } : {}),
  };
}

/** "His arrest": of whom, where a pronoun says it and the noun is named after who undergoes it. */
function victimOf(tree: Tree, head: number, possessor: number, host: ReadHost): Referent | undefined {
  if (!UNDERGONE.has(lemmaAt(tree, head)) || tree.tokens[possessor]?.upos !== "PRON") return undefined;
  return host.resolver.actorsAt(tree, possessor).find(({ referent }) => referent.kind === "person")?.referent;
}

/** What a land has within its borders. */
const DOMESTIC = words(
  "election elections by-election referendum plebiscite coup putsch inauguration protest protests demonstration demonstrations rally rallies riot riots uprising unrest earthquake flood floods famine drought wildfire wildfires",
);

/** "The Ruritanian election", "last year's protests of Ruritania": held there. */
function landOf(tree: Tree, head: number, parties: readonly Referent[]): Referent | undefined {
  const [land] = parties;
  return parties.length === 1 && land?.kind === "state" && DOMESTIC.has(lowerAt(tree, head)) ? land : undefined;
}

/** "The deal in Tarn": where it was made, which tells it from another as little as the day does. */
function placesIn(
  tree: Tree,
  head: number,
  last: number,
  { kind }: NounClass,
  { cover, referents }: ReadHost,
): { readonly madeIn?: readonly string[] } {
  if (kind !== "agreement") return {};
  const found = range(head + 1, last).flatMap((i) => {
    const draft = cover.at(tree, i);
    const isThere = draft?.first === i && /^(?:in|at)$/u.test(lowerAt(tree, i - 1));
    const referent = draft && isThere ? referents.of(draft) : undefined;
    return referent ? [fold(referent.name)] : [];
  });
  return found.length > 0 ? { madeIn: found } : {};
}

/** "The truce that the bishops brokered", "the deal reached in May"; not "the truce, which …". */
function isDescribed(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).some((c) => {
    const rel = tree.tokens[c]?.deprel;
    if (c < head || (rel !== "acl:relcl" && rel !== "acl")) return false;
    return tree.tokens[subtree(tree, c)[0] ?? c]?.text !== "," && lowerAt(tree, (subtree(tree, c)[0] ?? c) - 1) !== ",";
  });
}

/** More than some ten weeks before the article: what it looks back on. */
function isLongBefore(date: string, article: string | undefined): boolean {
  if (article === undefined) return false;
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "1");
  return date.length === 4 ? date < article.slice(0, 4) : months(article) - months(date) > 2;
}

function isProposed(tree: Tree, head: number): boolean {
  const verb = headAt(tree, head);
  if (relAt(tree, head) === "obj" && PROPOSING.has(lemmaAt(tree, verb))) return true;
  if (relAt(tree, head) === "obj" && WEIGHING.has(lemmaAt(tree, verb)))
    return !childrenBy(tree, head, "det", "nmod:poss").some(
      (c) => DEFINITE.has(lowerAt(tree, c)) || relAt(tree, c) === "nmod",
    );
  return (
    ["obl", "nmod"].includes(relAt(tree, head)) &&
    caseOf(tree, head) === "for" &&
    /^(?:call|push|ask|press|appeal|campaign|demand|petition|lobby)s?$/u.test(lemmaAt(tree, verb))
  );
}

/** Modifiers and complements that say which it is; parties, place and dates are kept apart. */
function contentOf(
  tree: Tree,
  head: number,
  first: number,
  last: number,
  host: ReadHost,
  place: Referent | undefined,
  parties: readonly Referent[],
): string[] {
  const content: string[] = [];
  for (let i = first; i <= last; i++) {
    if (i === head) continue;
    const token = tree.tokens[i];
    const lower = lowerAt(tree, i);
    // "The 1994 agreement": its year is its name.
    if (token && i < head && nounClassAt(tree, head)?.kind === "agreement" && /^(?:19|20)\d\d$/u.test(lower)) {
      content.push(lower);
      continue;
    }
    if (!token || !/\p{L}{2}|\d/u.test(token.text) || EMPTY_MODIFIERS.has(lower) || isDateWord(tree, i)) continue;
    const draft = host.cover.at(tree, i);
    if (draft) {
      // A name tells as a whole: two bodies of "United" things are two.
      const referent = host.referents.of(draft);
      const isKept = referent !== place && !(referent && parties.includes(referent));
      if (referent && isKept && !(i < head && referent.kind === "state")) content.push(fold(referent.name));
      i = Math.max(i, draft.last);
      if (i >= head && draft.first < head) i = head;
      continue;
    }
    if (i < head && WEAK_MODIFIERS.has(lower)) continue;
    if (["NOUN", "PROPN", "ADJ", "VERB", "NUM"].includes(token.upos)) content.push(fold(token.lemma));
  }
  return content;
}

import type { DateMention } from "../../../language/index.ts";
import { datesIn } from "../dated.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { caseOf, childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, spanOf, type Tree } from "../tree.ts";
import { comingFor } from "./comings.ts";
import type { ReadHost } from "./happening.ts";
import { nounClassAt } from "./nouns.ts";
import { range } from "./phrase.ts";

/** Verbs of holding: their subject takes part, their "in X" is where. */
const HOLDING = new Set([
  "hold",
  "have",
  "begin",
  "start",
  "open",
  "resume",
  "attend",
  "host",
  "convene",
  "launch",
  "conduct",
  "end",
  "conclude",
  "schedule",
  "organise",
  "organize",
  "place",
  "occur",
  "happen",
  "sign",
  "reach",
  "stage",
  "carry",
  "erupt",
  "break",
  "flare",
  "rage",
  "spread",
  "continue",
  "underway",
]);

/** "The pact that they signed in May", "a truce that came into force on Sunday": of then. */
const MAKING = new Set([
  "sign",
  "agree",
  "broker",
  "mediate",
  "make",
  "strike",
  "adopt",
  "come",
  "enter",
  "negotiate",
  "announce",
  "declare",
  "sponsor",
]);

/** "Met in Tarn for talks": there the talks were. */
const MEETING = new Set(["meet", "gather", "convene", "negotiate"]);

const PLACE_CASES = new Set(["in", "at", "near", "outside", "inside", "on", "off", "across", "throughout"]);

/** Where a happening takes place: before the noun, after it, or beside the verb that holds it. */
export function placeOf(
  tree: Tree,
  head: number,
  first: number,
  last: number,
  family: string,
  host: ReadHost,
): Referent | undefined {
  for (let i = first; i < head; i++) {
    const draft = host.cover.at(tree, i);
    const place = draft?.kind === "place" ? host.referents.of(draft) : undefined;
    if (place) return place;
  }
  const struck = placeStruck(tree, head, family, host);
  if (struck) return struck;
  for (let i = head + 1; i <= Math.min(last + 6, tree.tokens.length - 1); i++) {
    if (!PLACE_CASES.has(lowerAt(tree, i)) && !(family === "visit" && lowerAt(tree, i) === "to")) {
      if (
        i > last &&
        !(tree.tokens[i]?.text === "," || isDateWord(tree, i) || /^(?:that|time|held)$/u.test(lowerAt(tree, i)))
      )
        break;
      continue;
    }
    if (TALKING.has(family) && isAboutPlace(tree, i, head)) break;
    const place = placeNear(tree, i + 1, host);
    // "On the island" is where, "talks on the region" what they are about.
    if (
      place &&
      (lowerAt(tree, i) !== "on" ||
        (place.kind === "place" && !/^(?:region|constituent|city|continent|water)$/u.test(place.known?.type ?? "")))
    )
      return place;
  }
  const verb = headAt(tree, head);
  const verbs = holdingClauses(tree, head);
  // "Talks are under way in Tarn".
  if (relAt(tree, head) === "nsubj" && lemmaAt(tree, verb) === "way" && caseOf(tree, verb) === "under")
    verbs.push(verb);
  if (
    verb >= 0 &&
    (HOLDING.has(lemmaAt(tree, verb)) ||
      takesPlace(tree, verb) ||
      (relAt(tree, head) === "obl" && MEETING.has(lemmaAt(tree, verb))))
  )
    verbs.unshift(verb);
  for (const holding of verbs) {
    for (const oblique of childrenBy(tree, holding, "obl", ...(isVerb(tree, holding) ? [] : ["nmod"]))) {
      if (!PLACE_CASES.has(caseOf(tree, oblique))) continue;
      const place = placeOfPhrase(tree, oblique, host);
      if (place) return place;
    }
  }
  return placeComeTo(tree, head, family, host);
}

/** What is done from the air or with an army is done where it strikes: "a strike on Norway", "the invasion of Norway". */
const STRIKING = words(
  "strike airstrike bombing bombardment shelling invasion incursion raid airstrike occupation annexation siege offensive",
);

/** "The attack on Tarn", "the siege of Tarn", "an attack on a Tarn hotel": what is attacked is where. */
function placeStruck(tree: Tree, head: number, family: string, host: ReadHost): Referent | undefined {
  if (family !== "attack") return undefined;
  for (const target of childrenBy(tree, head, "nmod")) {
    const preposition = childrenBy(tree, target, "case").at(-1);
    if (preposition === undefined || target < head) continue;
    const isOn = /^(?:on|against|into|upon)$/u.test(caseOf(tree, target));
    if (!isOn && !(caseOf(tree, target) === "of" && STRIKING.has(lemmaAt(tree, head)))) continue;
    const place = placeNear(tree, preposition + 1, host);
    if (place && (place.kind === "place" || STRIKING.has(lemmaAt(tree, head)))) return place;
  }
  return undefined;
}

/** "Is in Tarn for talks": there the talks are. */
function placeComeTo(tree: Tree, head: number, family: string, host: ReadHost): Referent | undefined {
  if (!TALKING.has(family) || family === "call") return undefined;
  const where = comingFor(tree, head)?.where;
  if (where === undefined) return undefined;
  if ("preposition" in where) return placeNear(tree, where.preposition + 1, host);
  const draft = host.cover.at(tree, where.object);
  return draft && (draft.kind === "place" || draft.kind === "state") ? host.referents.of(draft) : undefined;
}

/** "A summit that is to be held in Tarn", "talks due to open in Tarn": the clauses that say of the noun itself where it is held. */
function holdingClauses(tree: Tree, head: number): number[] {
  const own = childrenBy(tree, head, "acl", "amod").filter((c) => c > head);
  const inner = own.flatMap((c) => childrenBy(tree, c, "xcomp", "acl", "advcl", "ccomp"));
  return [...own, ...inner].filter((c) => isVerb(tree, c) && HOLDING.has(lemmaAt(tree, c)));
}

/** "Have been taking place in Tarn". */
function takesPlace(tree: Tree, verb: number): boolean {
  return lemmaAt(tree, verb) === "take" && childrenBy(tree, verb, "obj").some((c) => lowerAt(tree, c) === "place");
}

/** What is held somewhere may be about elsewhere: "a conference on the war in Tarnia". */
const TALKING = new Set(["talks", "meeting", "call"]);

function isAboutPlace(tree: Tree, preposition: number, head: number): boolean {
  let at = headAt(tree, preposition);
  let above = headAt(tree, at);
  for (let steps = 0; steps < 8 && above > head; steps++) {
    at = above;
    above = headAt(tree, at);
  }
  return (
    above === head &&
    at !== headAt(tree, preposition) &&
    /^(?:on|over|about|concerning|regarding|into|for|to)$/u.test(caseOf(tree, at))
  );
}

/** The place that a preposition at `i` leads to. */
export function placeAfter(tree: Tree, i: number, host: ReadHost): Referent | undefined {
  return placeNear(tree, i + 1, host);
}

/** The place that the preposition of a noun leads to ("in Tarn", "at her home near Tarn"); none where it has none. */
export function placeOfPhrase(tree: Tree, noun: number, host: ReadHost): Referent | undefined {
  const preposition = childrenBy(tree, noun, "case").at(-1);
  return preposition === undefined ? undefined : placeAfter(tree, preposition, host);
}

/** "On the outskirts of X", "the border village of X", "its capital, X": within a few words after the preposition. */
function placeNear(tree: Tree, from: number, host: ReadHost): Referent | undefined {
  let owner: Referent | undefined;
  for (let i = from; i < Math.min(from + 8, tree.tokens.length); i++) {
    const draft = host.cover.at(tree, i);
    // "In the Red Sea port of Tarn": the sea only says which port.
    if (draft?.kind === "place" && GEOGRAPHY.test(lowerAt(tree, draft.last + 1)) && isOfPlace(tree, draft.last, host)) {
      i = draft.last;
      continue;
    }
    // "At the Asian championships": that is not in Asia.
    if (draft?.kind === "place") return draft.form === "adjective" ? undefined : host.referents.of(draft);
    if (draft?.kind === "state") {
      const next = tree.tokens[draft.last + 1];
      // "In the Peruvian capital Lima", "in Peru's capital".
      const owns = /^['’]s?$/u.test(next?.text ?? "");
      if (draft.form !== "adjective" && next?.upos !== "NOUN" && !owns) return host.referents.of(draft);
      if (owns) owner = host.referents.of(draft);
      i = draft.last;
    } else if (draft?.kind === "organization" && /^(?:in|at)$/u.test(lowerAt(tree, draft.last + 1))) {
      // "In the Peruvian consulate in Tarn".
      i = draft.last + 1;
    } else if (draft || !BEFORE_PLACE.test(lowerAt(tree, i))) return owner && isSeat(tree, i - 1) ? owner : undefined;
  }
  return undefined;
}

const BEFORE_PLACE =
  /^(?:the|of|a|an|its|their|['’]s?|northern|southern|eastern|western|central|coastal|village|town|city|outskirts|capital|border|island|resort|port|district|suburb|truce|borders?|territory|,)$/u;

const GEOGRAPHY = /^(?:port|coast|coastal|resort|island|border|district|province|suburb|town|city|village)$/u;

/** "… port town of X". */
function isOfPlace(tree: Tree, i: number, host: ReadHost): boolean {
  for (let at = i + 1; at < i + 4; at++)
    if (lowerAt(tree, at) === "of") return host.cover.at(tree, at + 1)?.kind === "place";
  return false;
}

/** "In Peru's capital": in Peru, where no name follows. */
function isSeat(tree: Tree, i: number): boolean {
  return /^(?:capital|borders?|island|port|territory|,)$/u.test(lowerAt(tree, i));
}

/** "The talks held on Friday", "an election to be held in May". */
function isHolding(tree: Tree, verb: number, head: number): boolean {
  return relAt(tree, verb) === "acl" && (verb <= head + 2 || HOLDING.has(lemmaAt(tree, verb)));
}

/** Days, months and the words about them. */
export function isDateWord(tree: Tree, i: number): boolean {
  return /^(?:on|last|next|this|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|\d{1,4}(?:st|nd|rd|th)?)$/u.test(
    lowerAt(tree, i),
  );
}

/** When it takes place: in its noun phrase or beside the verb that holds it. */
export function dateOf(tree: Tree, head: number, first: number, last: number, host: ReadHost): DateMention | undefined {
  let end = last;
  while (
    end + 1 < tree.tokens.length &&
    end < last + 7 &&
    (isDateWord(tree, end + 1) || tree.tokens[end + 1]?.text === "," || host.cover.at(tree, end + 1)?.kind === "place")
  )
    end++;
  if (
    !range(first, end).some(
      (i) =>
        isDateWord(tree, i) ||
        /\d/u.test(tree.tokens[i]?.text ?? "") ||
        /^(?:yesterday|today|tomorrow)/u.test(lowerAt(tree, i)),
    )
  ) {
    const own = childrenBy(tree, head, "acl").find(
      (c) => c > head && isVerb(tree, c) && (HOLDING.has(lemmaAt(tree, c)) || MAKING.has(lemmaAt(tree, c))),
    );
    const said = own === undefined ? undefined : host.dateOf(tree, own);
    if (said) return said;
    const verb = headAt(tree, head);
    if (verb < 0 || !HOLDING.has(lemmaAt(tree, verb)) || !["obj", "nsubj"].includes(relAt(tree, head)))
      return undefined;
    return host.dateOf(tree, verb);
  }
  return datesIn(host.text, tree, spanOf(tree, range(first, end)), host.date).find((date) => isOwn(tree, head, date));
}

/** "A move to foil plans for a merger by May": May is the merger's. */
function isOwn(tree: Tree, head: number, date: DateMention): boolean {
  const token = tree.tokens.findIndex((t) => t.span.start < date.span.end && t.span.end > date.span.start);
  if (token < head) return true;
  let at = headAt(tree, token);
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (at === head) return true;
    if (at > head && (isVerb(tree, at) ? !isHolding(tree, at, head) : nounClassAt(tree, at))) return false;
    at = headAt(tree, at);
  }
  return true;
}

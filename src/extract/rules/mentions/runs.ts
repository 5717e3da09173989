import { findKnown, givenName } from "../../../language/index.ts";
import { NAME_PARTICLES } from "../lexicon/name-parts.ts";
import { NOT_NAMES, ORGANIZATION_WORDS, PLACE_WORDS, SOFT_WORDS } from "../lexicon/name-words.ts";
import { ROLE_HEADS, TITLE_STARTS } from "../lexicon/roles.ts";
import { BODY_FIELDS, FIELD_BODIES } from "../lexicon/body-fields.ts";
import { words } from "../lexicon/words.ts";
import { lowerAt, touches, type Tree } from "../tree.ts";

/** Tokens `first` to `last`: a capitalised sequence that may hold one name or several. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const APOSTROPHE = /^['’]s?$/u;
/** "People's Protection Units": a possessive that is part of the name. */
const POSSESSIVE_NAMES = words(
  "people peoples workers women children farmers veterans teachers students writers lawyers physicians doctors men",
);
/** "Ruritanian-led", "UN-backed": an adjective about a name, no part of it. */
const QUALIFYING =
  /[-‑](?:led|backed|designated|based|born|held|controlled|run|owned|style|era|made|funded|trained|sponsored|occupied|speaking|majority|brokered|mediated|imposed|supported|aligned|linked|allied|wide|level|claimed|drafted|friendly|type|bound|registered|flagged|inspired|educated|winner|winning|nominated)$/iu;
const HOUSES = /^(?:hall|hospital|college|chapel)$/u;
const LONGEST_NAME = 12;
/** Of the words that are in no name, those that are surnames: "Theresa May". */
const SURNAMES_TOO = words(
  "may june april august march january friday sunday christmas easter will still more few last do so",
);

/** True for "Oslo", "al-Rashid", "d'Arc", "McKay"; false for "iPhone", "2nd". */
export function isCapitalised(text: string): boolean {
  return /^(?:\p{Lu}|(?:al|el|as|an|ar|at|ad|az|ash|bin|d|l|o)[-'’]\p{Lu})/u.test(text);
}

/** A word of three letters or more all in capitals. */
export function isShouted(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}

/** Whether most words of a sentence are capitalised, so that capitals say nothing: a headline. */
export function isHeadline(tree: Tree): boolean {
  const isTitle = tree.blockKind === "title" || tree.blockKind === "heading";
  if (!isTitle && (tree.tokens.length > 14 || /[.!?]["”’]?$/u.test(tree.tokens.at(-1)?.text ?? ""))) return false;
  let long = 0;
  let capitals = 0;
  for (const token of tree.tokens) {
    if (!/^\p{L}{4,}/u.test(token.text)) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return long >= 3 && capitals >= long * 0.75 && (isTitle || long >= 5);
}

const GIVEN_TOO = words("jan april june august may");
const ADPOSITIONS = new Set(["in", "on", "to"]);

/** Months and the like that are surnames too, after a given name or a title: "Theresa May". */
function isSurnameHere(tree: Tree, i: number): boolean {
  const before = lowerAt(tree, i - 1);
  return (
    i > 0 &&
    SURNAMES_TOO.has(lowerAt(tree, i)) &&
    /^\p{Lu}/u.test(tree.tokens[i - 1]?.text ?? "") &&
    (isGivenName(tree, i - 1) || TITLE_STARTS.has(before))
  );
}

function isGivenName(tree: Tree, i: number): boolean {
  return givenName(tree.tokens[i]?.text ?? "") !== undefined;
}

function canBeIn(tree: Tree, i: number): boolean {
  const text = tree.tokens[i]?.text ?? "";
  if (!isCapitalised(text) || QUALIFYING.test(text)) return false;
  return (
    !NOT_NAMES.has(text.toLowerCase()) || isSurnameHere(tree, i) || isSyllableHere(tree, i) || isGivenHere(tree, i)
  );
}

/** Months that are given names too, before a family name and after no word of time: "the envoy, Jan Tamm". */
function isGivenHere(tree: Tree, i: number): boolean {
  const next = tree.tokens[i + 1];
  return (
    GIVEN_TOO.has(lowerAt(tree, i)) &&
    next?.upos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !NOT_NAMES.has(next.text.toLowerCase()) &&
    !/^(?:in|of|since|until|till|last|this|next|by|on|from|to|late|early|mid|during|before|after|through|\d.*)$/u.test(
      lowerAt(tree, i - 1),
    )
  );
}

/** "Roh Tae In": what is a preposition elsewhere, where the tree takes it for the end of a name. */
function isSyllableHere(tree: Tree, i: number): boolean {
  return (
    i > 1 && tree.tokens[i]?.upos === "PROPN" && tree.tokens[i]?.deprel === "flat" && ADPOSITIONS.has(lowerAt(tree, i))
  );
}

/** The first word of a sentence is capitalised anyway: it counts where something else speaks for a name. */
function canStart(tree: Tree, i: number): boolean {
  if (!canBeIn(tree, i)) return false;
  if (!startsSentence(tree, i)) return true;
  const token = tree.tokens[i];
  const lower = lowerAt(tree, i);
  if (token?.upos === "PROPN" || /^\p{Lu}[\p{Lu}.]+$/u.test(token?.text ?? "")) return true;
  if (ORGANIZATION_WORDS.has(lower) || TITLE_STARTS.has(lower) || SOFT_WORDS.has(lower) || isGivenName(tree, i))
    return canBeIn(tree, i + 1) || ["of", "for"].includes(lowerAt(tree, i + 1));
  return isBodyWord(lowerAt(tree, i + 1)) && canBeIn(tree, i + 1);
}

/** After nothing, an opening quote or a bullet. */
export function startsSentence(tree: Tree, i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const token = tree.tokens[at];
    if (token && /[\p{L}\p{N}]/u.test(token.text)) return false;
    if (token && /["“‘:]/u.test(token.text)) return true;
  }
  return true;
}

/** The sequences of capitalised words of a sentence, "of", "and", "bin" and the like inside them included. */
export function findRuns(tree: Tree): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!canStart(tree, i)) continue;
    let last = i;
    for (let next = step(tree, i, last); next !== undefined && next - i < LONGEST_NAME; next = step(tree, i, last))
      last = next;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** Where the sequence goes on after `last`, if it does. */
function step(tree: Tree, first: number, last: number): number | undefined {
  const next = last + 1;
  if (canBeIn(tree, next)) return next;
  const word = lowerAt(tree, next);
  // "Ona “OB” Bright"
  if (isQuote(tree, next) && isQuote(tree, next + 2) && canBeIn(tree, next + 1) && canBeIn(tree, next + 3))
    return next + 3;
  // "Aral Export–Import Bank": one body's name.
  if (
    /^[-–]$/u.test(word) &&
    touches(tree, last) &&
    touches(tree, next) &&
    canBeIn(tree, next + 1) &&
    endsInBody(tree, next + 1)
  )
    return next + 1;
  const heldOrganization = range(first, last).some((i) => isBodyWord(lowerAt(tree, i)));
  // "Coopers' Hall": a guild's house.
  if (
    /^['’]$/u.test(word) &&
    /^\p{Lu}.*s$/u.test(tree.tokens[last]?.text ?? "") &&
    HOUSES.test(lowerAt(tree, next + 1))
  )
    return canBeIn(tree, next + 1) ? next + 1 : undefined;
  if (APOSTROPHE.test(word))
    return POSSESSIVE_NAMES.has(lowerAt(tree, last)) && canBeIn(tree, next + 1) ? next + 1 : undefined;
  if (NAME_PARTICLES.has(word)) {
    const two = NAME_PARTICLES.has(lowerAt(tree, next + 1)) ? next + 2 : next + 1;
    return canBeIn(tree, two) && !ORGANIZATION_WORDS.has(lowerAt(tree, two)) ? two : undefined;
  }
  if ((word === "of" || word === "for" || word === "on") && heldOrganization) {
    const the = lowerAt(tree, next + 1) === "the" ? next + 2 : next + 1;
    return isCapitalised(tree.tokens[the]?.text ?? "") &&
      !NOT_NAMES.has(lowerAt(tree, the)) &&
      !ROLE_HEADS.has(lowerAt(tree, the))
      ? the
      : undefined;
  }
  if (word === "," && joinsFields(tree, first, next)) return next + 1;
  if ((word === "and" || word === "&" || word === ",") && heldOrganization && continuesList(tree, first, next))
    return next + 1;
  if (
    (word === "and" || word === "&") &&
    (joinsFields(tree, first, next) || joinsCouple(tree, first, next) || joinsMotto(tree, first, next))
  )
    return next + 1;
  // "Secretary of State", "Minister of Roads"
  if (word === "of" && ROLE_HEADS.has(lowerAt(tree, last)) && canBeIn(tree, next + 1)) return next + 1;
  // "Authority of Heads of State and Government"
  if (word === "and" && lowerAt(tree, last) === "state" && /^heads$/u.test(lowerAt(tree, last - 2)))
    return lowerAt(tree, next + 1) === "government" ? next + 1 : undefined;
  if (word === "&" && canBeIn(tree, next + 1)) return next + 1;
  return undefined;
}

function isQuote(tree: Tree, i: number): boolean {
  return /^(?:["“”]|'')$/u.test(tree.tokens[i]?.text ?? "");
}

/** "Ministry of Trade and Industry" goes on; "the Ministry of Trade and President X" does not. */
function continuesList(tree: Tree, first: number, joint: number): boolean {
  const next = joint + 1;
  if (!canBeIn(tree, next) || TITLE_STARTS.has(lowerAt(tree, next)) || isGivenName(tree, next)) return false;
  if (tree.tokens[next]?.text.toUpperCase() === tree.tokens[next]?.text) return false;
  const of = range(first, joint).findLast((i) => /^(?:of|for|on)$/u.test(lowerAt(tree, i)));
  if (
    of === undefined ||
    isPlaceThenOther(tree, of, joint) ||
    isBodyWord(lowerAt(tree, next)) ||
    isWholeBody(tree, next)
  )
    return false;
  if (lowerAt(tree, joint) === ",")
    return ["and", "&", ","].includes(lowerAt(tree, next + 1)) && canBeIn(tree, next + 2);
  return true;
}

/** "The University of Zelna and Coral Expeditions": what is of a place goes on with nothing but another place. */
function isPlaceThenOther(tree: Tree, of: number, joint: number): boolean {
  let last = joint + 1;
  while (canBeIn(tree, last + 1)) last++;
  return isPlaceName(tree, of + 1, joint - 1) && !isPlaceName(tree, joint + 1, last);
}

function isPlaceName(tree: Tree, first: number, last: number): boolean {
  const name = range(first, last)
    .filter((i) => lowerAt(tree, i) !== "the")
    .map((i) => tree.tokens[i]?.text ?? "");
  return findKnown(name.join(" ")).some(({ known }) => known.kind === "place" || known.kind === "state");
}

/** "The Ona and Ulo Tamm Foundation": two given names and the family's, of which the second may be rare. */
function joinsCouple(tree: Tree, first: number, joint: number): boolean {
  if (first !== joint - 1 || !isGivenName(tree, first)) return false;
  if (lowerAt(tree, first - 1) !== "the") return false;
  let last = joint + 1;
  while (canBeIn(tree, last + 1)) last++;
  return last - joint >= 3 && /^(?:foundation|fund|trust|institute|center|centre)$/u.test(lowerAt(tree, last));
}

/** "The Hearth and Harvest Party": two everyday words after "the" and the party's noun; creeds are two parties'. */
function joinsMotto(tree: Tree, first: number, joint: number): boolean {
  if (first !== joint - 1 || lowerAt(tree, first - 1) !== "the" || isCreed(tree, first)) return false;
  const last = joint + 2;
  return (
    canBeIn(tree, joint + 1) &&
    canBeIn(tree, last) &&
    !canBeIn(tree, last + 1) &&
    !isCreed(tree, joint + 1) &&
    /^(?:party|movement|alliance|front|league)$/u.test(lowerAt(tree, last))
  );
}

/** What parties are called by alone: "Liberal", "Labour"; and names. */
function isCreed(tree: Tree, i: number): boolean {
  const text = tree.tokens[i]?.text ?? "";
  return (
    SOFT_WORDS.has(text.toLowerCase()) ||
    /(?:ist|ive|ic|an|al|ish)$/u.test(text) ||
    isGivenName(tree, i) ||
    findKnown(text).length > 0
  );
}

/** "Trade and Foreign Affairs Committee": fields of one body, whose noun comes last. */
function joinsFields(tree: Tree, first: number, joint: number): boolean {
  if (!BODY_FIELDS.has(lowerAt(tree, joint - 1))) return false;
  if (
    range(first, joint - 1).some((i) => ORGANIZATION_WORDS.has(lowerAt(tree, i)) && !BODY_FIELDS.has(lowerAt(tree, i)))
  )
    return false;
  let last = joint + 1;
  while (
    (canBeIn(tree, last) && BODY_FIELDS.has(lowerAt(tree, last))) ||
    (/^(?:,|and|&)$/u.test(lowerAt(tree, last)) && BODY_FIELDS.has(lowerAt(tree, last + 1)))
  )
    last++;
  return canBeIn(tree, last) && last > joint + 1 && FIELD_BODIES.has(lowerAt(tree, last));
}

function endsInBody(tree: Tree, first: number): boolean {
  let last = first;
  while (canBeIn(tree, last + 1)) last++;
  return last > first && ORGANIZATION_WORDS.has(lowerAt(tree, last));
}

/** "The Union of Sailors and Aral Rescue Fund": two, for what follows is three words and a body's name of its own. */
function isWholeBody(tree: Tree, first: number): boolean {
  let last = first;
  while (canBeIn(tree, last + 1)) last++;
  return last - first >= 2 && ORGANIZATION_WORDS.has(lowerAt(tree, last));
}

function isBodyWord(word: string): boolean {
  return ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

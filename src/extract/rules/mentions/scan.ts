import { givenName } from "../../../language/index.ts";
import { OCCUPATION_ENDINGS, OCCUPATIONS, ROLE_HEADS, TITLE_STARTS } from "../lexicon/roles.ts";
import { words as wordSet } from "../lexicon/words.ts";
import { COURTESY_TITLES } from "../lexicon/name-parts.ts";
import { EDITIONS, NAME_OPENERS, ORGANIZATION_WORDS, PLACE_WORDS, SOFT_WORDS } from "../lexicon/name-words.ts";
import { isHappeningNoun } from "../happenings/nouns.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { Candidate } from "./candidate.ts";
import { headOf } from "./draft.ts";
import type { KnownHit } from "./known.ts";
import { findRuns, isCapitalised, startsSentence } from "./runs.ts";

/** What a sentence holds in names: those the gazetteer knows, and sequences still to be sorted. */
export interface Scan {
  readonly hits: readonly KnownHit[];
  readonly candidates: readonly Candidate[];
}

/** What an office "of" holds: "Director of National Intelligence", "Secretary of Health and Human Services". */
const OFFICE_FIELDS = wordSet(
  "relations economy economic finance planning mines mining petroleum oil gas water communications information science technology sport sports youth women religious industry foreign external internal public works power social welfare law parliamentary fisheries lands local culture tourism reconciliation reform interior territorial administration affairs security defence defense and trade commerce health intelligence education energy transportation homeland interior agriculture labor labour justice human services veterans housing urban development environment state",
);

/** Words before a people's name that are part of a body's: "Royal Ruritanian Navy". */
export const BEFORE_PEOPLE = /^(?:royal|imperial|national|federal|supreme|all|united|free|first|joint|central)$/u;

type FindKnown = (tree: Tree, i: number) => KnownHit | undefined;

/** Cuts a sentence's capitalised sequences into known names, titles and candidates. */
export function scanNames(tree: Tree, findKnown: FindKnown): Scan {
  const hits: KnownHit[] = [];
  const candidates: Candidate[] = [];
  const runs = findRuns(tree);
  let next = 0;
  for (let i = 0; i < tree.tokens.length; i++) {
    const run = runs[next];
    if (run && run.first === i) {
      next++;
      i = Math.max(run.last, scanRun(tree, run.first, run.last, findKnown, hits, candidates));
      while ((runs[next]?.first ?? Infinity) <= i) next++;
      continue;
    }
    // Known names that no run begins with: at the start of a sentence, or with a capital that cuts sequences.
    // "The Hague" needs its article, "The Ruritanian" does not.
    const hit = lowerAt(tree, i) === "the" && findKnown(tree, i + 1) ? undefined : findKnown(tree, i);
    // "The National Conference" is not the newspaper "The National".
    const isCut = run !== undefined && lowerAt(tree, i) === "the" && run.first === i + 1 && hit && run.last > hit.last;
    if (hit && !isCut) {
      hits.push(hit);
      i = hit.last;
      while ((runs[next]?.first ?? Infinity) <= i) next++;
    }
  }
  return { hits, candidates };
}

/** Returns the last token that it used, which may lie after the run where a known name does. */
function scanRun(
  tree: Tree,
  first: number,
  last: number,
  findKnown: FindKnown,
  hits: KnownHit[],
  candidates: Candidate[],
): number {
  let at = first;
  while (at <= last) {
    const title = titleAt(tree, at, last, findKnown);
    const hit = findKnown(tree, at);
    if (hit && (title === undefined || hit.last >= title)) {
      const end = editionAfter(tree, hit, last) ?? bodyAfter(tree, at, last);
      // "The Ruritanian Radio Zelna" where Radio Zelna is known.
      const inner = hit.how === "demonym" ? findKnown(tree, hit.last + 1) : undefined;
      const isKnownBody =
        inner?.known.kind === "organization" &&
        inner.known.country === hit.known.country &&
        end !== undefined &&
        inner.last >= end;
      if (end !== undefined && end > hit.last && !isKnownBody) {
        // "Ruritanian Ministry of Roads", "Oslo Dispatch": the known name opens a longer one.
        hits.push(hit);
        candidates.push(candidate(tree, at, end));
        hits.push(...innerHits(tree, hit.last + 1, end, findKnown));
        at = end + 1;
      } else {
        hits.push(hit);
        at = hit.last + 1;
      }
      continue;
    }
    const owner = title !== undefined && isOwnerNext(tree, title, last) ? findKnown(tree, title + 2) : undefined;
    if (title !== undefined && owner) {
      // "President of Ruritania Ona Bright"
      const office = words(tree, at, title);
      hits.push(owner);
      at = owner.last + 1;
      if (at <= last && !findKnown(tree, at)) {
        const end = nameEnd(tree, at, last, findKnown);
        candidates.push(candidate(tree, at, end, office));
        at = end + 1;
      }
      continue;
    }
    if (title !== undefined && title < last) {
      const end = nameEnd(tree, title + 1, last, findKnown);
      if (end > title && !findKnown(tree, title + 1))
        candidates.push(candidate(tree, title + 1, end, words(tree, at, title)));
      at = Math.max(title, findKnown(tree, title + 1) ? title : end) + 1;
      continue;
    }
    if (title !== undefined) {
      at = title + 1;
      continue;
    }
    const body = isPersonFirst(tree, at, last, findKnown) ? undefined : bodyAfter(tree, at, last);
    const end = body ?? nameEnd(tree, at, last, findKnown);
    candidates.push(candidate(tree, at, end));
    if (body !== undefined)
      hits.push(...innerHits(tree, at + 1, body, findKnown), ...peopleSecond(tree, at, body, findKnown));
    at = end + 1;
  }
  return at - 1;
}

/** "Tarn News Arabia": a house's name goes on with the tongue or the land that it serves. */
function editionAfter(tree: Tree, { last, known }: KnownHit, end: number): number | undefined {
  const isHouse = known.kind === "organization" && /^(?:media|company|ngo|party)$/u.test(known.type ?? "");
  return isHouse && last < end && EDITIONS.has(lowerAt(tree, last + 1)) ? last + 1 : undefined;
}

/** States inside a body's name: "Ministry of Roads of Ruritania". */
function innerHits(tree: Tree, first: number, last: number, findKnown: FindKnown): KnownHit[] {
  const inner: KnownHit[] = [];
  for (let i = first; i <= last; i++) {
    const hit = findKnown(tree, i);
    if (
      hit &&
      hit.last <= last &&
      hit.known.kind === "state" &&
      (lowerAt(tree, i - 1) === "of" || lowerAt(tree, i - 1) === "the")
    )
      inner.push(hit);
  }
  return inner;
}

/** The state in "Royal Ruritanian Air Force". */
function peopleSecond(tree: Tree, first: number, last: number, findKnown: FindKnown): KnownHit[] {
  if (!BEFORE_PEOPLE.test(lowerAt(tree, first))) return [];
  const hit = findKnown(tree, first + 1);
  return hit && hit.last < last && hit.known.kind === "state" ? [hit] : [];
}

function candidate(tree: Tree, first: number, last: number, title?: string): Candidate {
  return { tree, first, last, head: headOf(tree, first, last), ...(title === undefined ? {} : { title }) };
}

function words(tree: Tree, first: number, last: number): string {
  return tree.tokens
    .slice(first, last + 1)
    .map((t) => t.text)
    .join(" ");
}

/** The last token of a title that begins at `at`: "Prime Minister", "Secretary of State", "Gen."; none: undefined. */
function titleAt(tree: Tree, at: number, last: number, findKnown: FindKnown): number | undefined {
  let end = at - 1;
  while (end < last && (TITLE_STARTS.has(lowerAt(tree, end + 1)) || isChiefExecutive(tree, end + 1))) end++;
  // "Journalist X" at the start of a sentence.
  if (end < at && at < last && startsSentence(tree, at) && ROLE_HEADS.has(lowerAt(tree, at))) end = at;
  if (end < at && isOccupation(tree, at, last)) end = at;
  if (end < at) return undefined;
  // "Secretary of State" is an office, "President of Ruritania" an office and a state.
  if (
    lowerAt(tree, end + 1) === "of" &&
    end + 2 <= last &&
    isCapitalised(tree.tokens[end + 2]?.text ?? "") &&
    !findKnown(tree, end + 2)
  ) {
    let office = end + 2;
    while (office < last && OFFICE_FIELDS.has(lowerAt(tree, office + 1))) office++;
    return office;
  }
  // "General Assembly", "Defense Department", "Justice Party": the words open a body's name.
  return end < last && bodyAfter(tree, at, last) !== undefined ? undefined : end;
}

/** "President of Ruritania": the office's own "of" before a name. */
function isOwnerNext(tree: Tree, title: number, last: number): boolean {
  return lowerAt(tree, title + 1) === "of" && title + 2 <= last;
}

function isChiefExecutive(tree: Tree, i: number): boolean {
  return lowerAt(tree, i) === "executive" && lowerAt(tree, i - 1) === "chief";
}

/** "Constable Ulo Tamm", "Ecologist Ona Bright", "Longtime Tamm fans": no part of the name that follows. */
function isOccupation(tree: Tree, at: number, last: number): boolean {
  const word = lowerAt(tree, at);
  if (NAME_OPENERS.has(word)) return at < last;
  if (at + 2 > last || /^(?:of|for|and|&)$/u.test(lowerAt(tree, at + 1))) return false;
  if (OCCUPATIONS.has(word)) return true;
  const isGiven = (i: number): boolean => givenName(tree.tokens[i]?.text ?? "") !== undefined;
  return OCCUPATION_ENDINGS.test(word) && !isGiven(at) && isGiven(at + 1);
}

/** "Ona Bright Supreme Court hearing": somebody's name in full runs into a body's. */
function isPersonFirst(tree: Tree, at: number, last: number, findKnown: FindKnown): boolean {
  if (givenName(tree.tokens[at]?.text ?? "") === undefined || findKnown(tree, at + 1)) return false;
  const hit = at + 2 < last ? findKnown(tree, at + 2) : undefined;
  return hit?.known.kind === "organization" && hit.last >= last;
}

/** The last token of a body's name that begins at `at` and ends in one of its words, before any title. */
function bodyAfter(tree: Tree, at: number, last: number): number | undefined {
  let end: number | undefined;
  for (let i = at; i <= last; i++) {
    const word = lowerAt(tree, i);
    if (
      i > at &&
      TITLE_STARTS.has(word) &&
      !ORGANIZATION_WORDS.has(lowerAt(tree, i + 1)) &&
      !/^(?:chief|general|foreign|defence|defense|finance|interior|special|vice|prime|supreme|justice)$/u.test(word) &&
      !isInsideOf(tree, at, i)
    )
      break;
    if (i > at && COURTESY_TITLES.has(word)) break;
    if (
      (ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word)) &&
      (i > at || lowerAt(tree, i + 1) === "of" || lowerAt(tree, i + 1) === "for") &&
      // "Commission on International Roads" does not end in "International"; "Chief Executive of" opens an office.
      i > (end ?? -1) &&
      !(word === "international" && i < last) &&
      !isChiefExecutive(tree, i)
    )
      end = i;
    // After "Ministry of" everything capitalised that follows belongs to it.
    if (
      end !== undefined &&
      (lowerAt(tree, end + 1) === "of" || lowerAt(tree, end + 1) === "for" || lowerAt(tree, end + 1) === "on") &&
      end + 1 < last
    )
      end = ofEnd(tree, end + 2, last);
  }
  return end !== undefined && end <= last ? end : undefined;
}

function isInsideOf(tree: Tree, first: number, i: number): boolean {
  return lowerAt(tree, i - 1) === "of" && i - 1 > first && ORGANIZATION_WORDS.has(lowerAt(tree, i - 2));
}

function ofEnd(tree: Tree, from: number, last: number): number {
  let end = lowerAt(tree, from) === "the" ? from + 1 : from;
  while (end < last && !TITLE_STARTS.has(lowerAt(tree, end + 1)) && !/^['’]/u.test(lowerAt(tree, end + 1))) end++;
  return end;
}

/** The last token of a name that begins at `at`: before a known name, a title or a happening's noun. */
function nameEnd(tree: Tree, at: number, last: number, findKnown: FindKnown): number {
  let end = at;
  while (end < last) {
    const word = lowerAt(tree, end + 1);
    if (TITLE_STARTS.has(word) && isCapitalised(tree.tokens[end + 2]?.text ?? "") && end + 2 <= last) break;
    if (isHappeningNoun(word)) break;
    const hit = findKnown(tree, end + 1);
    // A city's name may be a surname after a name; a state's or an organization's begins something new, save that
    // "Kataib Nur" is not "Nur".
    const isOneWord = hit?.known.kind === "organization" && hit.first === hit.last && hit.how === "name";
    const isBranch = isOneWord && end === at;
    // "Ulo Tamm Mehr": a newspaper's name is somebody's surname.
    const isSurname = isOneWord && end + 1 === last && givenName(tree.tokens[at]?.text ?? "") !== undefined;
    if (hit && hit.how !== "city" && !isBranch && !isSurname) break;
    end++;
  }
  return end;
}

/** True where every word could stand in a name but none makes one: "Prime Minister", "West", "Islamic". */
export function isSoft(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = lowerAt(tree, i);
    if (!SOFT_WORDS.has(word) && !["of", "and", "the"].includes(word)) return false;
  }
  return true;
}

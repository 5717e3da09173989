import { isFurniture, isSectionEnd, stripCredit } from "./furniture.ts";
import { lineKey } from "./normalize.ts";
import type { Piece } from "./piece.ts";
import { endsSentence, proseWords, wordsOf } from "./prose.ts";

/** The article in a capture: its headline where one was found, its blocks, and what was taken out. */
export interface MainBody {
  readonly title?: string;
  readonly pieces: readonly Piece[];
  readonly removed: readonly Piece[];
}

/** What a word of prose is worth to a stretch that might be the article, and a block of prose at most. */
const WORD_WORTH = 1.5;
const MAX_PROSE_WORTH = 90;
/** What lines of furniture, and lines of no sentence, take from it: each more than the one before, up to a limit. */
const FURNITURE_COSTS = { first: 8, step: 4, most: 24 };
const LINE_COST = 2;
const MAX_LINES_COST = 36;
/** Share of the article's words that may stand under a heading such as "Related stories" for it to end the article. */
const MAX_AFTER_END = 0.35;
/** How many lines before the article are looked at for its headline. */
const HEADLINE_REACH = 10;

interface Line extends Piece {
  readonly words: number;
  readonly furniture: boolean;
}

/**
 * Takes page furniture out of a document's blocks: finds the stretch with the most running prose (a maximum subarray
 * over the worth of each block), keeps it without the furniture in it, and the headline and standfirst before it. Where
 * nothing reads like prose, everything but furniture stays. Linear.
 */
export function findMainBody(pieces: readonly Piece[], title?: string): MainBody {
  const lines = pieces.map(measure);
  const { from, to } = longestStretch(lines);
  const end = sectionEnd(lines, from, to);
  const seen = new Set<string>();
  const kept: Piece[] = [];
  const removed: Piece[] = [];
  const head = headlines(lines, from, title);
  const found = head.title ?? title;
  const titleKey = lineKey(found ?? "");
  lines.forEach((line, index) => {
    const key = lineKey(line.text);
    const inside = index >= from && index < end;
    const stays = inside ? !line.furniture : head.deck.has(line);
    const repeated =
      key === titleKey ||
      (found !== undefined && isSuffixed(line.text, found)) ||
      (inside && seen.has(key) && wordsOf(line.text).length >= 4);
    if (!stays || repeated) {
      removed.push(line);
      return;
    }
    seen.add(key);
    kept.push(line);
  });
  return { ...(found === undefined ? {} : { title: found }), pieces: withHeadings(kept), removed };
}

function measure(piece: Piece): Line {
  const { text, credited } = stripCredit(piece.text);
  const furniture = text === "" || isFurniture(piece.text) || isFurniture(text) || isSectionEnd(text);
  const words = furniture ? 0 : proseWords(text);
  // What bears a picture's credit and is no sentence is a caption such as "The harbour in 1969".
  return { kind: piece.kind, text, words, furniture: furniture || (credited && words === 0) };
}

function longestStretch(lines: readonly Line[]): { from: number; to: number } {
  let best = 0;
  let [from, to] = [0, lines.length];
  let sum = 0;
  let start = 0;
  let furniture = 0;
  let plain = 0;
  let plainCosts = 0;
  lines.forEach((line, index) => {
    if (line.words > 0) {
      furniture = plain = plainCosts = 0;
      sum += Math.min(line.words * WORD_WORTH, MAX_PROSE_WORTH);
    } else if (line.furniture) {
      sum -= Math.min(FURNITURE_COSTS.first + FURNITURE_COSTS.step * furniture++, FURNITURE_COSTS.most);
    } else {
      // A list that the author marked as one is part of a text; lines that just stand there are more likely a menu.
      const cost = line.kind === "paragraph" ? LINE_COST * ++plain : 1;
      sum -= Math.min(cost, Math.max(0, MAX_LINES_COST - plainCosts));
      plainCosts += cost;
    }
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > best) {
      best = sum;
      [from, to] = [start, index + 1];
    }
  });
  return best === 0 ? { from: 0, to: lines.length } : { from, to: withTail(lines, to) };
}

/**
 * What follows the stretch at once and is no furniture belongs to it, too short though it was to count: the items of a
 * list that the last sentence announces, "Thank you.", a sentence whose full stop was forgotten.
 */
function withTail(lines: readonly Line[], to: number): number {
  let end = to;
  for (let line = lines[end]; line !== undefined && !line.furniture; line = lines[++end]) {
    if (line.kind !== "list-item" && !endsSentence(line.text) && !readsOn(line.text)) break;
  }
  return end;
}

/** Where the article ends: at the first "Related stories" after which little prose follows. */
function sectionEnd(lines: readonly Line[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += lines[index]?.words ?? 0;
  let before = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (before > 0 && isSectionEnd(line.text) && total - before <= before * MAX_AFTER_END) return index;
    before += line.words;
  }
  return to;
}

/** Title-like lines before the article: the headline, and the standfirst and the like that stay as headings. */
function headlines(lines: readonly Line[], from: number, title: string | undefined) {
  const candidates: Line[] = [];
  const opening = lines.findIndex(({ furniture }) => !furniture);
  let looked = 0;
  let index = from;
  // A stretch that starts with a headline (nothing was taken out before it) has its headline inside.
  while (index < lines.length && lines[index]?.words === 0 && index - from < HEADLINE_REACH) index++;
  for (index--; index >= 0 && looked < HEADLINE_REACH; index--) {
    const line = lines[index];
    if (line === undefined || line.furniture) continue;
    looked++;
    // Of two or three words only where it opens the page and the next line goes on from it: else it is the site's name.
    const opens = index === opening && (lines[index + 1] === candidates[0] || index + 1 === from);
    if (isTitleLike(line, opens)) candidates.unshift(line);
    else if (line.kind === "list-item" || line.words > 0) break;
  }
  const deck = new Set(candidates);
  if (title !== undefined) return { deck };
  const marked = lines.find(({ kind, furniture }) => kind === "title" && !furniture);
  const first = marked ?? repeatedLine(candidates) ?? withoutKicker(candidates, deck);
  return { deck, ...(first === undefined ? {} : { title: shortest(first, candidates) }) };
}

function isTitleLike(line: Line, opens: boolean): boolean {
  if (line.kind === "title" || line.kind === "heading") return true;
  const count = wordsOf(line.text).length;
  if (line.kind !== "paragraph" || count > 32 || /[,;:]$/.test(line.text)) return false;
  if (!/^["'“‘[(]?[\p{Lu}\p{N}\p{Lo}]/u.test(line.text)) return false;
  // A sentence of some length is the first paragraph; "Is this the end?" may well be a headline.
  if (endsSentence(line.text) && !/[?!]["”’]?$/.test(line.text)) return false;
  return count >= 4 || (opens && count >= 2) || line.text.length >= 30;
}

/** The headline stands twice in most captures: once in the page's title, once above the text. */
function repeatedLine(candidates: readonly Line[]): Line | undefined {
  const keys = candidates.map(({ text }) => lineKey(text));
  return candidates.find(
    (line, index) => wordsOf(line.text).length >= 3 && keys.indexOf(keys[index] ?? "", index + 1) > 0,
  );
}

/** The first candidate, unless it is a short label over a headline and a standfirst; the label then goes. */
function withoutKicker(candidates: readonly Line[], deck: Set<Line>): Line | undefined {
  const [first, second, third] = candidates;
  if (first === undefined || second === undefined || third === undefined) return first;
  if (wordsOf(first.text).length > 4 || wordsOf(second.text).length <= 4 || first.kind !== "paragraph") return first;
  deck.delete(first);
  return second;
}

/** "Talks fail - Our Paper" is the page's title where "Talks fail" stands too. */
function shortest(first: Line, candidates: readonly Line[]): string {
  return (candidates.find(({ text }) => isSuffixed(first.text, text)) ?? first).text;
}

function isSuffixed(line: string, title: string): boolean {
  return line.startsWith(title) && /^\s?[|–—:-]\s.{2,60}$/.test(line.slice(title.length));
}

/** Lines that are no sentences are headings where a text follows, and items of a list or gallery elsewhere. */
function withHeadings(lines: readonly Piece[]): Piece[] {
  return lines.map(({ kind, text }, index) => {
    if (kind === "title") return { kind: "heading", text };
    if (kind !== "paragraph" || proseWords(text) > 0 || endsSentence(text) || /[:;,]$/.test(text) || readsOn(text))
      return { kind, text };
    const next = lines[index + 1];
    const heads = next !== undefined && (next.kind !== "paragraph" || proseWords(next.text) > 0);
    return { kind: heads ? "heading" : "list-item", text };
  });
}

/** Whether a line without a full stop is too long, and too much in small letters, for a headline. */
function readsOn(line: string): boolean {
  return wordsOf(line).length >= 13 && proseWords(`${line}.`) > 0;
}

import type { Block, Diagnostic, Doc } from "../model/index.ts";
import { unsliced } from "../text/index.ts";
import { datelineDay, parseDateLine, parseDay, urlDay } from "./dates.ts";
import type { DateOrder } from "./dates.ts";
import { docId } from "./doc-id.ts";
import { isByline, isFurniture } from "./furniture.ts";
import { guessLanguage } from "./language-guess.ts";
import { MAX_DOC_CHARS, MAX_TITLE_CHARS } from "./limits.ts";
import { findMainBody } from "./main-body.ts";
import { foldBlanks, lineKey, normalizeText } from "./normalize.ts";
import type { Piece } from "./piece.ts";
import { proseWords } from "./prose.ts";
import type { ReadResult } from "./reader.ts";

/** A document as its format gives it: blocks that may still hold page furniture, and what the format says of it. */
export interface Draft {
  readonly source: string;
  readonly pieces: readonly Piece[];
  readonly title?: string;
  /** Dates that the document gives, as written, the best first. */
  readonly dates?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly url?: string;
  readonly publisher?: string;
  /** As declared; what the words say is stronger. */
  readonly language?: string;
  /** One-based line where it starts in its file. */
  readonly line?: number;
}

/**
 * A draft made a Doc: furniture and pure date lines out, the title first, blocks laid out with exactly one blank line
 * between them, date, publisher and language settled. `fallbackDate` is for documents that carry no date.
 */
export function finishDraft(draft: Draft, fallbackDate?: string): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const note = (code: Diagnostic["code"], severity: Diagnostic["severity"], message: string) =>
    diagnostics.push({
      code,
      severity,
      source: draft.source,
      message,
      ...(draft.line === undefined ? {} : { line: draft.line }),
    });

  const declared = cleanTitle(draft.title, draft.publisher);
  const edge = takeDateLines(draft.pieces.filter(({ text }) => text !== ""));
  const body = findMainBody(edge.pieces, declared);
  const kept = body.pieces;
  const { text, blocks } = layOut(body.title === undefined ? kept : [{ kind: "title", text: body.title }, ...kept]);
  // A headline alone is a document; a declared title over an empty text is none.
  if (kept.length === 0 && (body.title === undefined || declared !== undefined)) {
    note(
      "empty",
      "error",
      draft.pieces.length === 0 ? "There is no text in it." : "There is nothing but page furniture in it.",
    );
    return { docs: [], diagnostics };
  }
  if (text.length > MAX_DOC_CHARS) {
    note("too-large", "error", tooLong(text.length));
    return { docs: [], diagnostics };
  }
  const date = settleDate(draft, edge.day, kept, fallbackDate, (value) =>
    note("bad-date", "warning", `“${value.slice(0, 60)}” is not a day that can be read; write dates as YYYY-MM-DD.`),
  );
  const language = guessLanguage(kept.map((piece) => piece.text).join("\n"), draft.language);
  const url = webUrl(draft.url);
  const publisher = cleanName(draft.publisher) ?? hostOf(url);
  // Of a table's text nothing is to stay but what a document holds of it.
  const doc: Doc = {
    id: docId(text),
    ...(body.title === undefined ? {} : { title: unsliced(body.title) }),
    text: unsliced(text),
    source: draft.source,
    ...(publisher === undefined ? {} : { publisher: unsliced(publisher) }),
    ...(url === undefined ? {} : { url: unsliced(url) }),
    ...(date === undefined ? {} : { date }),
    language,
    blocks,
  };
  return { docs: [doc], diagnostics };
}

/** What is said of a text past the limit. */
export function tooLong(length: number): string {
  return `The text has ${length} characters; a document may have ${MAX_DOC_CHARS}. Split it into its articles.`;
}

function layOut(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of pieces) {
    blocks.push({ kind, span: { start, end: start + text.length } });
    start += text.length + 2;
  }
  return { text: pieces.map(({ text }) => text).join("\n\n"), blocks };
}

/** How far into a document, in blocks of prose, a date line may stand; and how far from its end. */
const OPENING_PROSE = 2;
const CLOSING_LINES = 4;

/** Takes pure date lines out of the opening and the end. What bears a label, or stands first, says the day. */
function takeDateLines(pieces: readonly Piece[]): { pieces: readonly Piece[]; day?: string } {
  let prose = 0;
  const taken = new Set<number>();
  const found: { day: string; rank: number }[] = [];
  pieces.forEach((piece, index) => {
    const opening = prose < OPENING_PROSE;
    if (opening && proseWords(piece.text) > 0 && !isFurniture(piece.text)) prose++;
    if (!opening && index < pieces.length - CLOSING_LINES) return;
    const date = parseDateLine(piece.text, (part) => isByline(part) || isFurniture(part));
    if (date === undefined) return;
    // At the end, a bare date as often belongs to the next story as to this one.
    if (!opening && date.label === "none" && index < pieces.length - 1) return;
    taken.add(index);
    found.push({ day: date.day, rank: date.label === "published" ? 0 : date.label === "none" ? 1 : 2 });
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (left, right) => (left === undefined || right.rank < left.rank ? right : left),
    undefined,
  );
  return { pieces: pieces.filter((_, index) => !taken.has(index)), ...(best === undefined ? {} : { day: best.day }) };
}

function settleDate(
  draft: Draft,
  lineDay: string | undefined,
  kept: readonly Piece[],
  fallback: string | undefined,
  unreadable: (value: string) => void,
): string | undefined {
  const values = (draft.dates ?? []).map((value) => normalizeText(value).trim()).filter((value) => value !== "");
  for (const value of values) {
    const day = parseDay(value, draft.dateOrder);
    if (day !== undefined) return day;
  }
  const [first] = values;
  if (first !== undefined) unreadable(first);
  const opening = kept.find(({ text }) => proseWords(text) > 0)?.text ?? "";
  const found = lineDay ?? datelineDay(opening) ?? (draft.url === undefined ? undefined : urlDay(draft.url));
  if (found !== undefined || fallback === undefined) return found;
  const day = parseDay(fallback);
  if (day === undefined) unreadable(fallback);
  return day;
}

function cleanTitle(title: string | undefined, publisher: string | undefined): string | undefined {
  const line = foldBlanks(normalizeText(title ?? ""));
  if (lineKey(line) === "" || line.length > MAX_TITLE_CHARS) return undefined;
  if (publisher === undefined) return line;
  const match = /^(.{8,}?)\s[|–—-]\s([^|–—]{2,60})$/.exec(line);
  const [, head, suffix] = match ?? [];
  return head !== undefined && suffix !== undefined && lineKey(suffix) === lineKey(publisher) ? head : line;
}

function cleanName(name: string | undefined): string | undefined {
  const line = foldBlanks(normalizeText(name ?? ""))
    .slice(0, 120)
    .trim();
  if (line === "") return undefined;
  return hostOf(webUrl(line)) ?? line;
}

function webUrl(url: string | undefined): string | undefined {
  const line = foldBlanks(normalizeText(url ?? ""));
  if (line.length > 2000 || !/^https?:\/\//i.test(line)) return undefined;
  return hostOf(line) === undefined ? undefined : line;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).hostname.replace(/^www\d?\./, "") || undefined;
  } catch {
    // Not a web address after all: the document stays without one.
    return undefined;
  }
}

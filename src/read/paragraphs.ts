import { foldBlanks, normalizeText } from "./normalize.ts";
import type { Piece } from "./piece.ts";
import { endsSentence, wordsOf } from "./prose.ts";

/** Lines are broken by hand only at widths that people and mail programs use. */
const MIN_WRAP = 45;
const MAX_WRAP = 130;
/** A broken line may fall this much short of the width before the next word would really not have fitted. */
const WRAP_SLACK = 4;

const BULLET = /^(?:[•‣◦▪▫■□●○◆◇►▶∙⁃*]|-(?= ))\s?(?=\S)/;
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\S)/;
/** "((Jane Roe)) I think …": how wikis mark who speaks in an interview; and "((fr))" before a foreign word. */
const WIKI_SPEAKER = /^\(\((\p{L}[^()]{1,60})\)\)\s*:?\s*/u;
const WIKI_LANGUAGE = /\(\([a-z]{2,3}\)\)\s?/g;

/**
 * Plain text to paragraphs: a blank line ends one, and so does a line break, except where a line was broken because the
 * next word did not fit. Bullets become list items without their sign.
 */
export function splitParagraphs(raw: string): Piece[] {
  // Tabs part columns, or indent a paragraph: two blanks do the same and outlive normalizing.
  const lines = normalizeText(raw.replaceAll("\t", "  ")).split("\n").map(markColumns);
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  let open: string[] = [];
  let previous = "";
  const close = () => {
    if (open.length > 0) pieces.push(toPiece(joinLines(open)));
    open = [];
  };
  for (const line of lines) {
    const text = line.trim();
    if (text === "") close();
    else {
      if (open.length > 0 && !continues(previous, line, width)) close();
      open.push(text);
    }
    previous = text;
  }
  close();
  return withoutDashes(pieces.filter(({ text }) => text !== ""));
}

/** "Politics   Sport   Weather": short parts set side by side are a menu or a head line, and get a sign between them. */
function markColumns(line: string): string {
  if (line.length > MAX_WRAP || !/\S {2,}\S/.test(line)) return line;
  const parts = line.trim().split(/ {2,}/);
  return parts.every((part) => wordsOf(part).length <= 5 && !endsSentence(part)) ? parts.join(" | ") : line;
}

/** The width at which the text was broken by hand; undefined where a line is a paragraph. */
function wrapWidth(lines: readonly string[]): number | undefined {
  let width = 0;
  let followed = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] ?? "";
    const next = lines[index + 1] ?? "";
    if (line.trim() === "") continue;
    if (line.length > MAX_WRAP) return undefined;
    if (next.trim() === "") continue;
    width = Math.max(width, line.trimEnd().length);
    followed++;
  }
  return width >= MIN_WRAP && followed >= 2 ? width : undefined;
}

function continues(previous: string, line: string, width: number | undefined): boolean {
  const text = line.trim();
  if (BULLET.test(text) || NUMBERED.test(text)) return false;
  // Nobody begins a paragraph with a small letter, nor breaks one off without a stop.
  if (/^\p{Ll}/u.test(text) && !endsSentence(previous)) return true;
  if (width === undefined || /^ {2}/.test(line)) return false;
  const space = text.indexOf(" ");
  return previous.length + 1 + (space < 0 ? text.length : space) > width - WRAP_SLACK;
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      // "working-" and "level" are one word; whether its hyphen was the printer's nobody can tell, so it stays.
      return /\p{L}-$/u.test(line) && /^\p{L}/u.test(next) ? line : `${line} `;
    })
    .join("");
}

function toPiece(line: string): Piece {
  const text = cleanInline(line);
  if (BULLET.test(text)) return { kind: "list-item", text: text.replace(BULLET, "") };
  return { kind: NUMBERED.test(text) ? "list-item" : "paragraph", text };
}

/** One line of text, blanks folded and wiki remains taken out. Expects normalized text. */
export function cleanInline(line: string): string {
  // "don`t" and "O´Brien": what keyboards made of an apostrophe.
  return foldBlanks(
    foldBlanks(line)
      .replace(/(?<=\p{L})[`´](?=\p{L})/gu, "'")
      .replace(/^[:;,] /, "")
      .replace(WIKI_LANGUAGE, "")
      .replace(WIKI_SPEAKER, "$1: "),
  );
}

/** Lines that all begin with a long dash are a list; a single one is the name under a pull quote. */
function withoutDashes(pieces: readonly Piece[]): Piece[] {
  const dashed = (piece: Piece | undefined) => piece !== undefined && /^[—–] ?\p{L}/u.test(piece.text);
  return pieces.map((piece, index) =>
    dashed(piece) && (dashed(pieces[index - 1]) || dashed(pieces[index + 1]))
      ? { kind: "list-item", text: piece.text.replace(/^[—–] ?/, "") }
      : piece,
  );
}

import { decodeEntities } from "./entities.ts";
import { normalizeText } from "./normalize.ts";
import { cleanInline } from "./paragraphs.ts";
import type { Piece } from "./piece.ts";
import { endsSentence } from "./prose.ts";

const ATX = /^ {0,3}(#{1,6})[ ]+(.*)$/;
const SETEXT = /^ {0,3}(=+|-+) *$/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ITEM = /^ *(?:[-+*]|\d{1,3}[.)]) +(?:\[[ xX]\] )?(?=\S)/;
const QUOTE = /^ {0,3}(?:> ?)+/;
const DEFINITION = /^ {0,3}\[([^\]^]{1,200})\]: *\S+/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]{1,50}\]: */;
const TABLE_RULE = /^ *(?:\| *)?(?::?-{2,}:? *\| *)+(?::?-{2,}:? *)?$/;

interface Open {
  readonly kind: Piece["kind"];
  readonly lines: string[];
}

/** Markdown to blocks of clean text. Covers CommonMark's blocks line by line, tables and footnotes; never backtracks far. */
export function markdownPieces(raw: string): Piece[] {
  const lines = normalizeText(withoutComments(raw)).split("\n");
  const definitions = new Set(
    lines.map((line) => DEFINITION.exec(line)?.[1]?.toLowerCase()).filter((name) => name !== undefined),
  );
  const pieces: Piece[] = [];
  let open: Open | undefined;
  let fence: string | undefined;
  const close = () => {
    if (open !== undefined) add(open.kind, open.lines.join(" "));
    open = undefined;
  };
  const add = (kind: Piece["kind"], text: string) => {
    // References may stand for characters that normalizing takes out.
    const clean = cleanInline(normalizeText(inlineText(text, definitions)));
    if (clean !== "") pieces.push({ kind, text: clean });
  };
  const extend = (kind: Piece["kind"], line: string) => {
    if (open?.kind !== kind) {
      close();
      open = { kind, lines: [] };
    }
    open.lines.push(line.trim());
  };

  for (const line of lines) {
    const marker = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (marker !== undefined && marker.startsWith(fence)) fence = undefined;
      else add("paragraph", line);
    } else if (marker !== undefined) {
      close();
      fence = marker;
    } else if (line.trim() === "") close();
    else if (open?.kind === "paragraph" && SETEXT.test(line)) {
      add(line.includes("=") && pieces.length === 0 ? "title" : "heading", open.lines.join(" "));
      open = undefined;
    } else if (RULE.test(line) || TABLE_RULE.test(line)) close();
    else if (DEFINITION.test(line)) close();
    else {
      const heading = ATX.exec(line);
      if (heading !== null) {
        close();
        const first = heading[1] === "#" && !pieces.some(({ kind }) => kind === "title");
        add(first ? "title" : "heading", (heading[2] ?? "").replace(/ #+ *$/, ""));
      } else if (QUOTE.test(line)) extend("quote", line.replace(QUOTE, ""));
      else if (ITEM.test(line)) {
        close();
        extend("list-item", line.replace(ITEM, ""));
      } else if (/^ *\|.*\|/.test(line)) {
        close();
        add("list-item", tableRow(line));
      } else if (FOOTNOTE.test(line)) {
        close();
        extend("paragraph", line.replace(FOOTNOTE, ""));
      } else extend(open?.kind ?? "paragraph", line);
    }
  }
  close();
  return pieces;
}

function withoutComments(raw: string): string {
  let clean = "";
  let from = 0;
  for (;;) {
    const start = raw.indexOf("<!--", from);
    const end = start < 0 ? -1 : raw.indexOf("-->", start + 4);
    if (end < 0) return clean + raw.slice(from);
    clean += raw.slice(from, start);
    from = end + 3;
  }
}

function tableRow(line: string): string {
  return line
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(", ");
}

/** The text of Markdown's inline markup: links and emphasis by what they show, pictures only where a sentence describes them. */
export function inlineText(text: string, definitions: ReadonlySet<string> = new Set()): string {
  const kept: string[] = [];
  // Code and escaped signs are set aside so that nothing in them is taken for markup; U+E000 is never in normalized text.
  const aside = (part: string) => `\ue000${kept.push(part) - 1}\ue001`;
  return decodeEntities(
    text
      .replace(/(?<![\p{L}`])(`{1,3})(?!`)([^`]{1,2000})\1(?![\p{L}`])/gu, (_, __, code: string) => aside(code.trim()))
      .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => aside(sign))
      .replace(
        /!\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?: ["'(][^\n]{0,500}?["')])?\)|\[[^\]]{0,200}\])?/g,
        (_, alt: string) => (endsSentence(alt) ? alt : ""),
      )
      .replace(/\[\^[^\]]{1,50}\]/g, "")
      .replace(
        /\[([^[\]]{1,1000})\]\((?:<[^<>]{0,2000}>|(?:[^()\s]|\([^()\s]{0,500}\)){0,2000})(?: ["'][^\n]{0,500}?["'])?\)/g,
        "$1",
      )
      .replace(/\[([^[\]]{1,1000})\]\[([^[\]]{0,200})\]/g, (whole: string, shown: string, name: string) =>
        definitions.has((name === "" ? shown : name).toLowerCase()) ? shown : whole,
      )
      .replace(/\[([^[\]]{1,200})\]/g, (whole: string, shown: string) =>
        definitions.has(shown.toLowerCase()) ? shown : whole,
      )
      .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/gi, "$1")
      .replace(/<br ?\/?>/gi, " ")
      .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, "")
      .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,2000}?)(?<=\S)\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
      .replace(/(\*{1,3})(?=\S)([^*]{1,2000}?)(?<=\S)\1/g, "$2"),
  ).replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? "");
}

import { decodeEntities } from "./entities.ts";
import { stripCredit } from "./furniture.ts";
import type { HtmlElement, HtmlNode } from "./html-dom.ts";
import { normalizeText } from "./normalize.ts";
import { cleanInline, splitParagraphs } from "./paragraphs.ts";
import type { Piece } from "./piece.ts";
import { proseWords } from "./prose.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const NO_TEXT = new Set(
  "script style noscript template svg math canvas button select textarea input iframe object embed audio video map head title meta link datalist dialog".split(
    " ",
  ),
);
/** Where nobody has picked out the article, what these hold is no part of it. */
const PAGE_PARTS = new Set("nav footer aside form menu".split(" "));

/** A caption of fewer words names who is seen and says nothing. */
const MIN_CAPTION_WORDS = 6;

/** The text of an element as blocks in reading order. `wholePage` leaves out navigation, footers and asides. */
export function htmlPieces(root: HtmlElement, wholePage: boolean): Piece[] {
  const pieces: Piece[] = [];
  let buffer = "";
  const flush = (kind: Piece["kind"], caption: boolean) => {
    for (const part of buffer.split(/\n[ \t\r]*\n/)) {
      const text = cleanInline(normalizeText(part));
      if (text === "") continue;
      if (!caption) pieces.push({ kind, text });
      // A caption stays where it is a sentence; "Jane Roe in 2012" under a picture says nothing.
      else if (proseWords(stripCredit(text).text) >= MIN_CAPTION_WORDS) pieces.push({ kind: "paragraph", text });
    }
    buffer = "";
  };
  const walk = (node: HtmlNode, kind: Piece["kind"], caption: boolean) => {
    if (node.nodeType === 3) {
      buffer += (node.textContent ?? "").replace(/\s+/g, " ");
      return;
    }
    const name = node.localName?.toLowerCase();
    if (node.nodeType !== 1 || name === undefined || NO_TEXT.has(name)) return;
    if (wholePage && PAGE_PARTS.has(name)) return;
    if (name === "br") {
      buffer += "\n";
      return;
    }
    // The number of a note, as wikis set it.
    if (name === "sup" && /^\s*\[?[\w\s]{1,12}\]\s*$/.test(node.textContent ?? "")) return;
    if (!BLOCKS.has(name)) {
      for (const child of node.childNodes) walk(child, kind, caption);
      return;
    }
    flush(kind, caption);
    const inner = kindOf(name, kind);
    const captioned = caption || name === "figcaption" || name === "caption";
    for (const child of node.childNodes) walk(child, inner, captioned);
    flush(inner, captioned);
  };
  for (const child of root.childNodes) walk(child, "paragraph", false);
  flush("paragraph", false);
  return pieces;
}

function kindOf(name: string, outer: Piece["kind"]): Piece["kind"] {
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li" || name === "dd" || name === "dt" || name === "td" || name === "th") return "list-item";
  if (name === "blockquote") return "quote";
  return outer;
}

/** A page's text from its tags alone, for markup too deep or too large to build a tree of. Linear. */
export function strippedPieces(html: string): Piece[] {
  let text = "";
  let from = 0;
  let hidden: string | undefined;
  for (const match of html.matchAll(/<!--|<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/g)) {
    if (match.index < from) continue;
    if (hidden === undefined) text += html.slice(from, match.index);
    const name = (match[2] ?? "").toLowerCase();
    const end = match[0] === "<!--" ? html.indexOf("-->", match.index) + 2 : html.indexOf(">", match.index);
    // A tag or comment that never ends: what follows is text again.
    from = end < match.index ? match.index + match[0].length : end + 1;
    if (match[1] === "/" && name === hidden) hidden = undefined;
    else if (
      hidden === undefined &&
      match[1] === "" &&
      /^(?:script|style|noscript|template|svg|title|head)$/.test(name)
    )
      hidden = name;
    if (BLOCKS.has(name) || name === "br") text += name === "br" ? "\n" : "\n\n";
  }
  if (hidden === undefined) text += html.slice(from);
  return splitParagraphs(decodeEntities(text));
}

/** Whether a table's cell or a JSON string holds HTML rather than text. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:p|div|li|h[1-6]|blockquote|article|body|td)>|<br ?\/?>|<p[ >]/i.test(text.slice(0, 20_000));
}

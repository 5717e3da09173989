import { Readability } from "@mozilla/readability";
import type { Diagnostic } from "../model/index.ts";
import { finishDraft } from "./draft.ts";
import { parseHtml } from "./html-dom.ts";
import type { HtmlDocument, HtmlElement } from "./html-dom.ts";
import { readMeta } from "./html-meta.ts";
import type { HtmlMeta } from "./html-meta.ts";
import { htmlPieces, looksLikeHtml, strippedPieces } from "./html-pieces.ts";
import { MAX_MARKUP_CHARS, MAX_MARKUP_ELEMENTS } from "./limits.ts";
import { splitParagraphs } from "./paragraphs.ts";
import type { Piece } from "./piece.ts";
import { proseWords } from "./prose.ts";
import type { Reader } from "./reader.ts";

/** Readability leaves an article shorter than this alone and tries again with looser rules. */
const MIN_ARTICLE_CHARS = 250;
/** Less than this share of the page's prose means that Readability took hold of the wrong part. */
const MIN_ARTICLE_SHARE = 0.4;

/** A page with more articles than this is a list of stories. */
const MAX_ARTICLES = 20;

/** A page as a browser saves it: the article by Readability, or by parley's own rules where Readability finds none. */
export const HTML_READER: Reader = {
  id: "html",
  extensions: ["html", "htm", "xhtml", "shtml"],
  read: (input, html) => {
    const diagnostics: Diagnostic[] = [];
    const note = (code: Diagnostic["code"], severity: Diagnostic["severity"], message: string) =>
      diagnostics.push({ code, severity, source: input.source, message });
    if (html.length > MAX_MARKUP_CHARS) {
      note("too-large", "error", `The page has ${html.length} characters; at most ${MAX_MARKUP_CHARS} are read.`);
      return { docs: [], diagnostics };
    }
    const { pieces, meta, faults } = readPage(html);
    for (const fault of faults) note("bad-markup", "warning", fault);
    const result = finishDraft({ source: input.source, pieces, ...meta }, input.date);
    return { docs: result.docs, diagnostics: [...diagnostics, ...result.diagnostics] };
  },
};

function readPage(html: string): { pieces: readonly Piece[]; meta: HtmlMeta; faults: readonly string[] } {
  const parsed = parseHtml(html);
  if ("fault" in parsed) return { pieces: strippedPieces(html), meta: { dates: [] }, faults: [parsed.fault] };
  const { meta, body, faults } = readMeta(parsed.page);
  const whole = wholePieces(parsed.page);
  // Readability takes the tree apart, so it comes last.
  const article = readability(parsed.page) ?? [];
  const [had, found] = [proseOf(whole), proseOf(article)];
  const carried = body === undefined ? [] : bodyPieces(body);
  // Pages that show a stump until one subscribes carry the whole text as data.
  if (proseOf(carried) > Math.max(found, had) * 1.2) return { pieces: carried, meta, faults };
  return { pieces: found > 0 && found >= had * MIN_ARTICLE_SHARE ? article : whole, meta, faults };
}

/** The page without its navigation, or the element in it that says it is the article and holds most of the text. */
function wholePieces(page: HtmlDocument): Piece[] {
  const root = page.querySelector("main") ?? page.body ?? page.documentElement;
  const whole = root === null ? [] : htmlPieces(root, true);
  const articles = [...page.querySelectorAll("article, [itemprop=articleBody]")];
  if (articles.length > MAX_ARTICLES) return whole;
  return (
    articles.map((article) => htmlPieces(article, true)).find((pieces) => proseOf(pieces) * 2 > proseOf(whole)) ?? whole
  );
}

function readability(page: HtmlDocument): Piece[] | undefined {
  if (!isDomDocument(page)) return undefined;
  try {
    const reader = new Readability<unknown>(page, {
      charThreshold: MIN_ARTICLE_CHARS,
      maxElemsToParse: MAX_MARKUP_ELEMENTS,
      disableJSONLD: true,
      serializer: (element) => element,
    });
    const content = reader.parse()?.content;
    return isHtmlElement(content) ? htmlPieces(content, false) : undefined;
  } catch {
    // Readability is not made for every page; the caller falls back on the page's own blocks.
    return undefined;
  }
}

/** Readability is typed for a browser's own document; linkedom's is as good, but only at run time. */
function isDomDocument(page: unknown): page is ConstructorParameters<typeof Readability>[0] {
  return typeof page === "object" && page !== null && "documentElement" in page;
}

function isHtmlElement(content: unknown): content is HtmlElement {
  return typeof content === "object" && content !== null && "querySelector" in content && "childNodes" in content;
}

/** The blocks of a text that may be HTML: a table's cell, a JSON string. */
export function bodyPieces(text: string): Piece[] {
  if (!looksLikeHtml(text)) return splitParagraphs(text);
  const parsed = parseHtml(`<!doctype html><html><body>${text}</body></html>`);
  return "fault" in parsed || parsed.page.body === null ? strippedPieces(text) : htmlPieces(parsed.page.body, true);
}

function proseOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + proseWords(text), 0);
}

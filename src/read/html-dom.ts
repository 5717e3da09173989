import { DOMParser } from "linkedom";
import { MAX_MARKUP_DEPTH, MAX_MARKUP_ELEMENTS } from "./limits.ts";

/** The little of the DOM that reading needs: the core knows no browser, and linkedom gives the same everywhere. */
export interface HtmlNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

interface HtmlParent extends HtmlNode {
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlElement extends HtmlParent {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface HtmlDocument extends HtmlParent {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

/** A page's tree, or, in words, why it has none. */
export type ParsedPage = { readonly page: HtmlDocument } | { readonly fault: string };

/**
 * Parses a page; scripts do not run and nothing is fetched. Pages so deep, so large or so broken that a tree of them
 * would cost more than it is worth give a fault.
 */
export function parseHtml(html: string): ParsedPage {
  const { depth, elements } = measureMarkup(html);
  if (depth > MAX_MARKUP_DEPTH || elements > MAX_MARKUP_ELEMENTS) {
    return { fault: `The page nests ${depth} deep with some ${elements} elements; only its bare text is read.` };
  }
  try {
    return { page: new DOMParser().parseFromString(withBody(html), "text/html") };
  } catch (cause) {
    // linkedom spreads an attribute's parts over a call's arguments, of which there may be too many.
    return {
      fault: `The page cannot be parsed (${cause instanceof Error ? cause.message : "unknown"}); only its bare text is read.`,
    };
  }
}

/** The tags of html, head and body may be left out, which linkedom does not know; without a body there is no text. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}`;
  const head = /<\/head\s*>/i.exec(html);
  if (head !== null)
    return `${html.slice(0, head.index + head[0].length)}<body>${html.slice(head.index + head[0].length)}`;
  const root = /<html(?:\s[^>]{0,1000})?>/i.exec(html);
  const opening = root?.[0] ?? "<html>";
  return `<!doctype html>${opening}<body>${root === null ? html : html.slice(root.index + opening.length)}`;
}

// Elements whose end tag is optional or missing: they do not add up to depth.
const FLAT =
  /^(?:p|li|br|hr|img|input|meta|link|td|th|tr|dt|dd|option|optgroup|tbody|thead|tfoot|col|colgroup|area|base|embed|source|track|wbr|param|html|head|body|rp|rt)$/;

/**
 * An upper estimate of how deep a page nests and how many elements it has, from its tags alone. Signs that open no tag
 * and character references count, too, by what they cost a parser that makes a node of each. Linear.
 */
function measureMarkup(html: string): { depth: number; elements: number } {
  let depth = 0;
  let deepest = 0;
  let elements = Math.floor((html.match(/&/g)?.length ?? 0) / 4);
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})?/g)) {
    if (match[2] === undefined) {
      if (!html.startsWith("<!--", match.index)) elements += 4;
      continue;
    }
    if (match[1] === "") elements++;
    if (FLAT.test(match[2].toLowerCase())) continue;
    depth = match[1] === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, elements };
}

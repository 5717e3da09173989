import type { HtmlDocument, HtmlElement } from "./html-dom.ts";
import { toRecord, toText } from "./fields.ts";

/** What a page says of its article, what it carries of it as data, and what of that could not be read, in words. */
export interface PageData {
  readonly meta: HtmlMeta;
  /** The article's text, or HTML. */
  readonly body?: string;
  readonly faults: readonly string[];
}

/** What a page's head says of its article. */
export interface HtmlMeta {
  readonly title?: string;
  /** As written, the best first. */
  readonly dates: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

const TITLE_META = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "sailthru.title",
  "parsely-title",
  "citation_title",
  "headline",
];
const DATE_META = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_time",
  "published_at",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "dc.date.created",
  "dcterms.issued",
  "dcterms.date",
  "dcterms.created",
  "citation_publication_date",
  "citation_date",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "originalpublicationdate",
  "date",
  "release_date",
  "rnews:datepublished",
  "bt:pubdate",
  "article.published",
  "prism.publicationdate",
];
const LATE_DATE_META = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised"];
const PUBLISHER_META = [
  "og:site_name",
  "article:publisher_name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "publisher",
  "application-name",
  "cre",
  "copyright-holder",
];
const URL_META = ["og:url", "twitter:url", "parsely-link", "dc.identifier"];

const ARTICLE_TYPE = /(?:article|report|posting|newsstory)$/i;
const MAX_JSON_LD_NODES = 2000;

/** Title, date, publisher, address and language from JSON-LD, OpenGraph and other meta tags, links and `<time>`. */
export function readMeta(page: HtmlDocument): PageData {
  const faults: string[] = [];
  const metas = metaTags(page);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const article = findArticle(jsonLd(page, faults));
  const linked = (name: string) => (article === undefined ? undefined : toText(article.get(name)));

  const heading = onlyHeading(page);
  const title = linked("headline") ?? first(TITLE_META) ?? heading ?? shortTitle(content(page.querySelector("title")));
  const dates = [
    linked("datepublished"),
    ...DATE_META.map((name) => metas.get(name)),
    ...timeElements(page),
    linked("datecreated"),
    linked("datemodified"),
    ...LATE_DATE_META.map((name) => metas.get(name)),
  ].filter((value) => value !== undefined);
  const publisher =
    first(["og:site_name"]) ?? linked("publisher") ?? linked("sourceorganization") ?? first(PUBLISHER_META);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const url = [canonical, first(URL_META), linked("url"), linked("mainentityofpage")].find((value) =>
    /^https?:/i.test(value ?? ""),
  );
  const language =
    page.documentElement?.getAttribute("lang") ??
    first(["content-language", "og:locale", "language", "dc.language"]) ??
    linked("inlanguage");
  const body = linked("articlebody");
  const meta: HtmlMeta = {
    ...(title === undefined ? {} : { title }),
    dates,
    ...(publisher === undefined ? {} : { publisher }),
    ...(typeof url === "string" ? { url } : {}),
    ...(language === undefined ? {} : { language }),
  };
  return { meta, ...(body === undefined ? {} : { body }), faults };
}

function metaTags(page: HtmlDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content], [itemprop][datetime]")) {
    const value = (tag.getAttribute("content") ?? tag.getAttribute("datetime") ?? "").trim();
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== "" && value !== "" && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

/** The dates of `<time>`, that of the article before those of the page around it. */
function timeElements(page: HtmlDocument): string[] {
  const inArticle = [...page.querySelectorAll("article time[datetime], main time[datetime], time[pubdate]")];
  const times = inArticle.length > 0 ? inArticle : [...page.querySelectorAll("time[datetime]")];
  // The first is the article's own; a page with a list of stories has many, and each is another story's.
  return times.slice(0, 1).map((time) => time.getAttribute("datetime") ?? "");
}

function onlyHeading(page: HtmlDocument): string | undefined {
  const headings = [...page.querySelectorAll("h1")].map(content).filter((text) => text !== undefined);
  const inArticle = content(page.querySelector("article h1, main h1"));
  return inArticle ?? (headings.length === 1 ? headings[0] : undefined);
}

function content(element: HtmlElement | null): string | undefined {
  const text = (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** A window's title without the site's name at its end. */
function shortTitle(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(/\s[|–—»•·-]\s/);
  const [head = title] = parts;
  return parts.length > 1 && head.split(" ").length >= 3 ? head : title;
}

function jsonLd(page: HtmlDocument, faults: string[]): unknown[] {
  const values: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? "")
      .trim()
      .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?$/, "")
      .trim();
    if (json === "") continue;
    const value = parseLoose(json);
    if (value === undefined) faults.push("Its JSON-LD cannot be parsed and is left out.");
    else values.push(value);
  }
  return values;
}

function parseLoose(json: string): unknown {
  // Line breaks inside strings are the usual fault of hand-made JSON-LD; as blanks they harm nothing.
  for (const candidate of [json, json.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return value;
    } catch {
      // The next candidate, or a fault that the caller reports.
    }
  }
  return undefined;
}

/** The first node of an article's type, whatever lists, graphs and wrappers it is in. */
function findArticle(values: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const queue: unknown[] = [...values];
  for (let index = 0; index < queue.length && index < MAX_JSON_LD_NODES; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200).map((entry: unknown) => entry));
    else if (typeof value === "object" && value !== null) {
      const record = toRecord(value);
      const type = record.get("type");
      const types: readonly unknown[] = Array.isArray(type) ? type : [type];
      if (types.some((name) => typeof name === "string" && ARTICLE_TYPE.test(name))) return record;
      queue.push(
        ...["graph", "mainentity", "mainentityofpage", "itemlistelement", "item", "haspart"].map((name) =>
          record.get(name),
        ),
      );
    }
  }
  return undefined;
}

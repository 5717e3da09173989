import { createRulesExtractor } from "../../src/extract/index.ts";
import { english } from "../english.ts";
import type { Block, Doc, Extraction, Mention } from "../../src/model/index.ts";

const extractor = createRulesExtractor(english);

/** A document of paragraphs; a first line that begins with "# " is its title. */
export function docOf(text: string, date = "2020-03-04"): Doc {
  const blocks: Block[] = [];
  let start = 0;
  const body = text.replace(/^# /u, "");
  for (const part of body.split("\n\n")) {
    const isTitle = start === 0 && text.startsWith("# ");
    blocks.push({ kind: isTitle ? "title" : "paragraph", span: { start, end: start + part.length } });
    start += part.length + 2;
  }
  return { id: "d", text: body, source: "test.txt", date, language: "en", blocks };
}

export function read(text: string): Extraction {
  return extractor.extract(docOf(text));
}

/** The mention that names the same thing best. */
export function bestOf(extraction: Extraction, id: string | undefined): Mention | undefined {
  let mention = extraction.mentions.find((m) => m.id === id);
  while (mention?.refersTo !== undefined) {
    const next = mention.refersTo;
    mention = extraction.mentions.find((m) => m.id === next);
  }
  return mention;
}

export function nameOf(extraction: Extraction, id: string | undefined): string {
  const best = bestOf(extraction, id);
  return best?.attributes?.label ?? best?.known ?? best?.text ?? "?";
}

/** Every claim as "subject relation object", sorted. */
export function claimsOf(text: string): string[] {
  const extraction = read(text);
  return extraction.claims
    .map((c) => `${nameOf(extraction, c.subject)} ${c.relation} ${nameOf(extraction, c.object)}`)
    .sort();
}

/** Every thing as "kind name", in order of first mention. */
export function thingsOf(text: string): string[] {
  const extraction = read(text);
  return [
    ...new Set(extraction.mentions.map((m) => `${bestOf(extraction, m.id)?.kind ?? "?"} ${nameOf(extraction, m.id)}`)),
  ];
}

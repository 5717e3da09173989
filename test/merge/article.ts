import type { Claim, Doc, Evidence, Extraction, Kind, Mention, MentionAttributes } from "../../src/model/index.ts";

interface MentionOptions extends MentionAttributes {
  readonly known?: string;
  readonly refersTo?: string;
}

/** Writes a document mention by mention: each is a line of its own, so that every span is right by construction. */
export interface Article {
  mention(kind: Kind, text: string, options?: MentionOptions): string;
  claim(subject: string, relation: string, object: string, more?: Partial<Claim>): void;
}

/** A document with its extraction. */
export interface Written {
  readonly doc: Doc;
  readonly extraction: Extraction;
}

/** `id` is the document's id and, with ".txt", its source; `titled`: the first mention is its title. */
export function article(
  id: string,
  date: string | undefined,
  write: (article: Article) => void,
  titled = false,
): Written {
  let text = "";
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  write({
    mention: (kind, words, { known, refersTo, ...attributes } = {}) => {
      const start = text.length;
      text += `${words}\n\n`;
      const end = start + words.length;
      const mention: Mention = {
        id: `${id}:${String(start)}-${String(end)}:${kind}`,
        doc: id,
        span: { start, end },
        text: words,
        kind,
        head: { start: start + words.lastIndexOf(" ") + 1, end },
        ...(known === undefined ? {} : { known }),
        ...(refersTo === undefined ? {} : { refersTo }),
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      };
      mentions.push(mention);
      return mention.id;
    },
    claim: (subject, relation, object, more = {}) => {
      claims.push({
        id: `${id}:claim${String(claims.length)}`,
        doc: id,
        subject,
        relation,
        object,
        evidence: { start: 0, end: 5 },
        polarity: "asserted",
        modality: "actual",
        rule: "test",
        confidence: 1,
        ...more,
      });
    },
  });
  const title = titled ? (mentions[0]?.text ?? "") : "";
  const doc: Doc = {
    id,
    ...(titled ? { title } : {}),
    text,
    source: `${id}.txt`,
    ...(date === undefined ? {} : { date }),
    language: "en",
    blocks: [
      ...(titled ? [{ kind: "title" as const, span: { start: 0, end: title.length } }] : []),
      { kind: "paragraph", span: { start: titled ? title.length + 2 : 0, end: text.length } },
    ],
  };
  return { doc, extraction: { doc: id, mentions, claims, diagnostics: [] } };
}

export function evidence(articles: readonly Written[], decisions: Evidence["decisions"] = []): Evidence {
  return {
    docs: articles.map(({ doc }) => doc),
    extractions: articles.map(({ extraction }) => extraction),
    decisions,
  };
}

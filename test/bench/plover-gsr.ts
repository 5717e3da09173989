import { readFileSync } from "node:fs";
import { z } from "zod";
import {
  type Claim,
  type Extraction,
  type Extractor,
  type Mention,
  readDocs,
  ploverRoot,
  relationOf,
  type Span,
} from "../../src/index.ts";

const Record = z.object({
  id: z.string(),
  event: z.string(),
  textInfo: z.union([z.object({ markup: z.string() }), z.unknown()]).optional(),
});

/** A sentence with its actors as the PLOVER team marked them. */
export interface GsrSentence {
  readonly id: string;
  /** PLOVER's root as it is called today: "REQUEST" for what the file calls "DEMAND". */
  readonly root: string;
  readonly text: string;
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
}

/** Right of all, over all sentences with a source and a target, and by root. */
export interface GsrScore {
  readonly sentences: number;
  readonly right: number;
  readonly share: number;
  readonly roots: Readonly<Record<string, { readonly sentences: number; readonly right: number }>>;
}

const TODAY: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

/** The sentences of the file that have both a source and a target; throws what JSON and the schema throw. */
export function readGsr(path: string): GsrSentence[] {
  return z
    .array(Record)
    .parse(JSON.parse(readFileSync(path, "utf8")))
    .flatMap(({ id, event, textInfo }) => {
      const marked = z.object({ markup: z.string() }).safeParse(textInfo);
      if (!marked.success) return [];
      const { text, sources, targets } = readMarkup(marked.data.markup);
      // One actor that is both is no pair.
      const isPair = sources.some((s) => targets.some((t) => s.start !== t.start));
      return isPair ? [{ id, root: TODAY[event] ?? event, text, sources, targets }] : [];
    });
}

/** "The (SRC: Peru) … (SRC/TAR: Chile) …": the text without its marks, and where the actors stand in it. */
export function readMarkup(markup: string): Omit<GsrSentence, "id" | "root"> {
  const sources: Span[] = [];
  const targets: Span[] = [];
  const open: { roles: string; start: number }[] = [];
  let text = "";
  for (let at = 0; at < markup.length; at++) {
    const mark = /^\(((?:SRC|TAR|EVT|LOC)(?:\/(?:SRC|TAR|EVT|LOC))*):[ ]?/u.exec(markup.slice(at, at + 24));
    const char = markup[at] ?? "";
    if (mark) {
      open.push({ roles: mark[1] ?? "", start: text.length });
      at += mark[0].length - 1;
    } else if (char === "(") {
      open.push({ roles: "", start: text.length });
      text += char;
    } else if (char === ")") {
      const closed = open.pop();
      if (closed?.roles === "") text += char;
      if (closed?.roles.includes("SRC")) sources.push({ start: closed.start, end: text.length });
      if (closed?.roles.includes("TAR")) targets.push({ start: closed.start, end: text.length });
    } else if (char !== "{" && char !== "}") text += char;
  }
  return { text, sources, targets };
}

/** How many sentences have a claim that joins a source to a target the right way round, of the right root. */
export function scoreGsr(
  extractor: Extractor,
  sentences: readonly GsrSentence[],
  onMiss?: (line: string) => void,
): GsrScore {
  const roots: Record<string, { sentences: number; right: number }> = {};
  for (const sentence of sentences) {
    const row = (roots[sentence.root] ??= { sentences: 0, right: 0 });
    row.sentences += 1;
    const found = joined(extractor, sentence);
    if (found.includes(sentence.root)) row.right += 1;
    else onMiss?.(`${sentence.root}${found.length > 0 ? ` (found ${found.join(", ")})` : ""}: ${sentence.text}`);
  }
  const right = Object.values(roots).reduce((sum, row) => sum + row.right, 0);
  return {
    sentences: sentences.length,
    right,
    share: Math.round((1e4 * right) / Math.max(1, sentences.length)) / 1e4,
    roots: Object.fromEntries(Object.entries(roots).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The roots of the claims that join a source of the sentence to a target of it. */
function joined(extractor: Extractor, sentence: GsrSentence): string[] {
  const bytes = new TextEncoder().encode(sentence.text);
  const [doc] = readDocs({ source: `${sentence.id}.txt`, bytes }).docs;
  if (!doc) return [];
  const extraction = extractor.extract(doc);
  const words = createWords(extraction, doc.text, sentence);
  const found = new Set<string>();
  for (const claim of extraction.claims) {
    const { symmetric } = relationOf(claim.relation);
    const plover = ploverRoot(claim.relation, claim.modality, claim.polarity);
    if (plover === undefined) continue;
    const objects = [claim.object, ...partners(claim, extraction)];
    const isOne = words.isSource(claim.subject) && objects.some(words.isTarget);
    const isOther = symmetric && words.isTarget(claim.subject) && words.isSource(claim.object);
    // Both met in the same talks, both signed the same treaty.
    if (isOne || isOther) found.add(plover);
  }
  return [...found].sort();
}

/** Who else takes part in a claim's object where that is a meeting, proposal, agreement or event: its parties, its place. */
function partners(claim: Claim, { mentions, claims }: Extraction): string[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const root = (id: string): string => byId.get(id)?.refersTo ?? id;
  const object = byId.get(root(claim.object));
  if (!object || !["meeting", "proposal", "agreement", "event"].includes(object.kind)) return [];
  const others = claims.flatMap((other) =>
    root(other.object) === object.id ? [other.subject] : root(other.subject) === object.id ? [other.object] : [],
  );
  const { parties = [], place } = object.attributes ?? {};
  return [...parties, ...(place === undefined ? [] : [place]), ...others].filter(
    (id) => root(id) !== root(claim.subject),
  );
}

/** Whether any mention of an entity lies on the words that are marked as source or target. */
function createWords({ mentions }: Extraction, docText: string, { text, sources, targets }: GsrSentence) {
  // The reader may fold white space: where the sentence starts in the document's text.
  const shift = Math.max(0, docText.indexOf(text.trim().slice(0, 20))) - (text.length - text.trimStart().length);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const root = (mention: Mention): string => mention.refersTo ?? mention.id;
  const lies = (id: string, spans: readonly Span[]): boolean => {
    const wanted = byId.get(id);
    return (
      wanted !== undefined &&
      mentions.some(
        (m) =>
          root(m) === root(wanted) &&
          spans.some((span) => m.span.start < span.end + shift && span.start + shift < m.span.end),
      )
    );
  };
  return {
    isSource: (id: string) => lies(id, sources),
    isTarget: (id: string) => lies(id, targets),
  };
}

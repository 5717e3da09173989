import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import { KINDS } from "../ontology/index.ts";
import type { DocText, DocumentEntry, EdgeAttributes, GraphAttributes, NodeAttributes } from "./attributes.ts";
import { isIsoDate } from "./dates.ts";
import { MODALITIES } from "./fact-manner.ts";
import { isRelation } from "./relation-id.ts";

// Zod's small variant, since the viewer's page and its worker carry it both: 10 kB (gzip) instead of 29.

// Its compiled checks need `new Function`, and even probing for that breaks the viewer's content security policy.
z.config({ ...en(), jitless: true });

/** The only version of the contract so far. */
export const GRAPH_VERSION = 1;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? "nothing";

const kind = z.enum(KINDS.map(({ id }) => id));
const relation = z.string().check(
  z.refine(isRelation, {
    error: ({ input }) => `${shown(input)} is no relation of the ontology`,
  }),
);
const isoDate = z.string().check(
  z.refine(isIsoDate, {
    error: ({ input }) => `${shown(input)} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
  }),
);
const isoDay = z.string().check(
  z.refine((value) => value.length === 10 && isIsoDate(value), {
    error: ({ input }) => `${shown(input)} is no day of the form YYYY-MM-DD`,
  }),
);
const count = z.int().check(z.minimum(0));
const text = z.exactOptional(z.string());
const date = z.exactOptional(isoDate);
const polarity = z.enum(["asserted", "negated"]);

const spanShape = { start: count, end: count };
const isSpan = ({ start, end }: { start: number; end: number }): boolean => start < end;
const spanError = { error: "end must be greater than start", path: ["end"] };

const blockKind = z.enum(["title", "heading", "paragraph", "list-item", "quote"]);
const block = z.object({ kind: blockKind, span: z.object(spanShape) });

// As a whole, since there are many of them: start, end, start, end.
const spans = z.custom<readonly number[]>(isSpans, { error: "is no list of starts and ends in the order of the text" });
const fits = ({ text, mentions = {} }: DocText): boolean =>
  Object.values(mentions).every((ends) => ends.every((end) => end <= text.length));

/** A document's text, as `graph.docs.json` and `texts` hold it. */
export const DocTextSchema: z.ZodMiniType<DocText> = z
  .object({ text: z.string(), blocks: z.array(block), mentions: z.exactOptional(z.record(z.string(), spans)) })
  .check(z.refine(fits, { error: "a mention ends after the text", path: ["mentions"] }));

// The keys of each shape are written in the order in which they stand here.

export const documentShape = {
  id: z.string(),
  title: text,
  source: z.string(),
  publisher: text,
  url: text,
  date: z.exactOptional(isoDay),
  words: count,
};

export const evidenceShape = {
  doc: z.string(),
  quote: z.string(),
  ...spanShape,
  polarity,
  modality: z.enum(MODALITIES),
  speaker: text,
  speakerId: text,
  date,
  rule: z.string(),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  copyOf: text,
};

export const denialShape = {
  by: text,
  byId: text,
  doc: z.string(),
  quote: z.string(),
  ...spanShape,
  edge: text,
};

export const graphShape = {
  version: z.literal(GRAPH_VERSION),
  title: z.string(),
  created: text,
  extractor: z.string(),
};

export const nodeShape = {
  label: z.string(),
  kind,
  aliases: z.array(z.string()),
  description: text,
  country: text,
  role: text,
  first: date,
  last: date,
  mentions: count,
  x: z.number(),
  y: z.number(),
  size: z.number().check(z.positive()),
  community: count,
};

export const edgeShape = {
  relation,
  label: z.string(),
  weight: z.int().check(z.minimum(1)),
  first: date,
  last: date,
  polarity,
  contested: z.boolean(),
};

// Loose: what other programs add to a graph is kept, and written after what the contract names.

const DocumentSchema: z.ZodMiniType<DocumentEntry> = z.looseObject(documentShape);
const EvidenceSchema = z.looseObject(evidenceShape).check(z.refine(isSpan, spanError));
const DenialSchema = z.looseObject(denialShape).check(z.refine(isSpan, spanError));

export const GraphAttributesSchema: z.ZodMiniType<GraphAttributes> = z.looseObject({
  ...graphShape,
  documents: z.array(DocumentSchema),
  texts: z.exactOptional(z.record(z.string(), DocTextSchema)),
});

// graphology keeps neighbours in plain objects, where such a key would meet, and change, what every object inherits.
const nodeKey = z.string().check(
  z.refine((key) => !(key in Object.prototype), {
    error: ({ input }) => `${shown(input)} cannot be the key of a node`,
  }),
);

export const NodeSchema: z.ZodMiniType<{ key: string; attributes: NodeAttributes }> = z.object({
  key: nodeKey,
  attributes: z.looseObject(nodeShape),
});

export const EdgeSchema: z.ZodMiniType<{ key: string; source: string; target: string; attributes: EdgeAttributes }> =
  z.object({
    key: z.string(),
    source: z.string(),
    target: z.string(),
    undirected: z.exactOptional(z.literal(false)),
    attributes: z.looseObject({
      ...edgeShape,
      evidence: z.array(EvidenceSchema).check(z.minLength(1)),
      denials: z.exactOptional(z.array(DenialSchema).check(z.minLength(1))),
    }),
  });

/** What graphology needs to know; other kinds of graph are not parley's. */
export const GraphOptionsSchema = z.looseObject({
  type: z.literal("directed"),
  multi: z.literal(true),
  allowSelfLoops: z.boolean(),
});

/**
 * `graph.json`, version 1: graphology's serialized MultiDirectedGraph with parley's attributes. `parseGraph` checks the
 * same piece by piece, and that what is referred to exists.
 */
export const GraphSchema = z.object({
  options: z.exactOptional(GraphOptionsSchema),
  attributes: GraphAttributesSchema,
  nodes: z.array(NodeSchema),
  edges: z.array(EdgeSchema),
});

/** `graph.docs.json`, version 1: the documents' texts by id. */
export const DocsSchema = z.object({
  version: z.literal(GRAPH_VERSION),
  documents: z.record(z.string(), DocTextSchema),
});

function isSpans(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  let before = 0;
  for (let at = 0; at < value.length; at += 2) {
    const [start, end]: unknown[] = [value[at], value[at + 1]];
    if (!isOffset(start) || !isOffset(end) || start < before || end <= start) return false;
    before = start;
  }
  return true;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

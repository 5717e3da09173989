import type { MultiDirectedGraph } from "graphology";
import type { Block, Kind, Modality, Polarity } from "../model/index.ts";

// Type aliases, not interfaces: graphology wants attributes that have an index signature, which interfaces lack.

/** A document as the graph lists it: enough to name a source; its text is beside the graph, or in `texts`. */
export type DocumentEntry = {
  id: string;
  title?: string;
  /** The file, or file and row, that it was read from. */
  source: string;
  publisher?: string;
  url?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string;
  words: number;
};

/** What a quote is shown in: every `start` and `end` of evidence points into `text`. */
export type DocText = {
  text: string;
  blocks: readonly Block[];
  /**
   * By the key of a node, where the text names it, short forms and pronouns included: start, end, start, end and so on,
   * in the order of the text. A name may stand within another. Absent where that was not kept.
   */
  mentions?: Readonly<Record<string, readonly number[]>>;
};

/** Attributes of the graph itself. */
export type GraphAttributes = {
  version: 1;
  title: string;
  /** ISO date or time, only where the caller gave one. */
  created?: string;
  /** Id of the extractor that read the documents. */
  extractor: string;
  /** Sorted by date, source, id. */
  documents: DocumentEntry[];
  /** Texts by document id, only where they are embedded. */
  texts?: Record<string, DocText>;
};

/** One thing: a person, a state, a meeting … */
export type NodeAttributes = {
  label: string;
  kind: Kind;
  /** Other names, sorted, without the label. */
  aliases: string[];
  description?: string;
  /** ISO 3166-1 alpha-3. */
  country?: string;
  role?: string;
  /** ISO day, month or year: a happening's own date where it has one, else from what is dated about the thing. */
  first?: string;
  last?: string;
  /** How often the documents name it. */
  mentions: number;
  /** Centre of the picture is 0, 0; its radius is about 500, and 700 with its rim. */
  x: number;
  y: number;
  /** Radius in pixels, 1.5 to 20, by weighted degree. */
  size: number;
  /** Louvain community; 0 is the largest. */
  community: number;
};

/** A claim of a document as an edge shows it: the words, where they stand, and how they are said. */
export type ClaimEvidence = {
  /** Id of the document. */
  doc: string;
  /** Exactly `text.slice(start, end)` of the document. */
  quote: string;
  start: number;
  end: number;
  polarity: Polarity;
  modality: Modality;
  /** Who is quoted or paraphrased: the label of their node, else the document's words. */
  speaker?: string;
  /** Key of the speaker's node. */
  speakerId?: string;
  /** When it happened: ISO day, month or year. */
  date?: string;
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** Id of the document whose nearly identical paragraph this one repeats: both are one witness in `weight`. */
  copyOf?: string;
};

/** Who denies a fact, and in which words of which document. */
export type Denial = {
  /** The label of the denier's node, else the document's words; absent where the document itself says that it is not so. */
  by?: string;
  /** Key of the denier's node. */
  byId?: string;
  /** Id of the document. */
  doc: string;
  /** Exactly `text.slice(start, end)` of the document. */
  quote: string;
  start: number;
  end: number;
  /** Key of the edge that is the denial; absent where it is a negated claim of this edge. */
  edge?: string;
};

/** One fact: a source, a relation, a target, and everything that says so. */
export type EdgeAttributes = {
  /** Id of the ontology's relation. */
  relation: string;
  label: string;
  /** How many independent documents say so, at least 1: copies of one text count once. */
  weight: number;
  first?: string;
  last?: string;
  /** "asserted" where any claim asserts it. */
  polarity: Polarity;
  /** Its claims disagree in polarity, or another actor denies it. */
  contested: boolean;
  /** In the order of documents, then of the text; never empty. */
  evidence: ClaimEvidence[];
  /** Only where contested: in the order of documents, then of the text; not empty. */
  denials?: Denial[];
};

/** The graph that people look at, and every tool of parley takes. */
export type ParleyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

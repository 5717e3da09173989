import type { Claim, Diagnostic, Doc, Evidence, Extraction, Kind, Mention, MentionAttributes } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { knownOf } from "./known.ts";

/** One thing in one document: the mention that names it best, and all that refer to it. */
export interface Referent {
  readonly index: number;
  readonly doc: Doc;
  readonly kind: Kind;
  readonly naming: Mention;
  /** By position; the naming mention among them. */
  readonly mentions: readonly Mention[];
  readonly known?: string;
  /** The naming mention's, filled up from the others'. */
  readonly attributes: MentionAttributes;
}

/** The evidence in one order, each document and extraction once. */
export interface Reading {
  /** By date, source, id. */
  readonly docs: readonly Doc[];
  /** By document id and position: an order that no shuffling of the input changes. */
  readonly referents: readonly Referent[];
  readonly referentOf: ReadonlyMap<string, Referent>;
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the evidence: duplicates out, chains of reference followed to their ends. */
export function readReferents(evidence: Evidence): Reading {
  const diagnostics: Diagnostic[] = [];
  const docs = distinctDocs(evidence.docs, diagnostics);
  const docById = new Map(docs.map((doc) => [doc.id, doc]));
  const extractions = evidence.extractions.filter(({ doc }) => docById.has(doc));
  const orphans = new Set(evidence.extractions.filter(({ doc }) => !docById.has(doc)).map(({ doc }) => doc));
  for (const doc of [...orphans].sort(compareText)) {
    diagnostics.push(odd(doc, "was extracted from but is not among the documents; its mentions are left out"));
  }
  const mentions = distinctById(extractions.flatMap((extraction) => extraction.mentions)).filter(({ doc }) =>
    docById.has(doc),
  );
  const claims = distinctById(extractions.flatMap((extraction) => extraction.claims));
  diagnostics.push(...distinctDiagnostics(extractions));
  const { referents, referentOf } = followChains(mentions, docById);
  return { docs, referents, referentOf, claims, diagnostics };
}

/** Says which document, by source or id, gave something that cannot be used. */
export function odd(source: string, message: string): Diagnostic {
  return { code: "extraction", severity: "warning", source, message };
}

function distinctDocs(docs: readonly Doc[], diagnostics: Diagnostic[]): Doc[] {
  const kept = new Map<string, Doc>();
  const sorted = [...docs].sort((a, b) => compareText(a.source, b.source) || compareText(a.id, b.id));
  for (const doc of sorted) {
    const first = kept.get(doc.id);
    if (first === undefined) kept.set(doc.id, doc);
    else if (first !== doc) {
      diagnostics.push({
        code: "duplicate",
        severity: "warning",
        source: doc.source,
        message:
          first.source === doc.source
            ? "It was given twice and is read once."
            : `It has the same text as ${first.source}, which is kept.`,
      });
    }
  }
  return [...kept.values()].sort(
    (a, b) => compareText(a.date ?? "", b.date ?? "") || compareText(a.source, b.source) || compareText(a.id, b.id),
  );
}

/** One of each id; where two of one id differ, the one whose JSON comes first, so that order decides nothing. */
function distinctById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const item of items) {
    const other = kept.get(item.id);
    if (other === undefined || (other !== item && JSON.stringify(item) < JSON.stringify(other)))
      kept.set(item.id, item);
  }
  return [...kept.values()];
}

function distinctDiagnostics(extractions: readonly Extraction[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const { diagnostics } of extractions) for (const found of diagnostics) kept.set(JSON.stringify(found), found);
  return [...kept].sort(([a], [b]) => compareText(a, b)).map(([, found]) => found);
}

function followChains(
  mentions: readonly Mention[],
  docById: ReadonlyMap<string, Doc>,
): { referents: Referent[]; referentOf: Map<string, Referent> } {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const groups = new Map<string, Mention[]>();
  const roots = new Map<string, string>();
  for (const mention of mentions) {
    const root = rootOf(mention, byId, roots);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [mention]);
    else group.push(mention);
  }
  const sorted = [...groups].flatMap(([root, members]) => {
    const naming = byId.get(root);
    const doc = naming === undefined ? undefined : docById.get(naming.doc);
    return naming === undefined || doc === undefined ? [] : [{ naming, doc, members: members.sort(byPosition) }];
  });
  sorted.sort((a, b) => compareText(a.doc.id, b.doc.id) || byPosition(a.naming, b.naming));
  const referentOf = new Map<string, Referent>();
  const referents = sorted.map(({ naming, doc, members }, index): Referent => {
    const referent = toReferent(index, doc, naming, members);
    for (const mention of members) referentOf.set(mention.id, referent);
    return referent;
  });
  return { referents, referentOf };
}

function byPosition(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.id, b.id);
}

/** The id at the end of a mention's chain; of a circle, the smallest id in it. */
function rootOf(mention: Mention, byId: ReadonlyMap<string, Mention>, roots: Map<string, string>): string {
  const path: string[] = [];
  let current = mention;
  let root: string | undefined;
  while (root === undefined) {
    const seen = path.indexOf(current.id);
    root = roots.get(current.id);
    if (root !== undefined) break;
    if (seen >= 0) root = path.slice(seen).sort(compareText)[0];
    else {
      path.push(current.id);
      const next = current.refersTo === undefined ? undefined : byId.get(current.refersTo);
      if (next === undefined || next.doc !== current.doc) root = current.id;
      else current = next;
    }
  }
  for (const id of path) roots.set(id, root);
  return root;
}

function toReferent(index: number, doc: Doc, naming: Mention, mentions: readonly Mention[]): Referent {
  const others = mentions.filter((mention) => mention !== naming && mention.kind === naming.kind);
  const known = naming.known ?? others.find((mention) => isKnownFor(naming, mention))?.known;
  const parties = [...new Set(mentions.flatMap((mention) => mention.attributes?.parties ?? []))];
  let attributes: MentionAttributes = naming.attributes ?? {};
  for (const other of others) if (other.attributes !== undefined) attributes = { ...other.attributes, ...attributes };
  if (parties.length > 0) attributes = { ...attributes, parties };
  return {
    index,
    doc,
    kind: naming.kind,
    naming,
    mentions,
    ...(known === undefined ? {} : { known }),
    attributes,
  };
}

/** Whether what the gazetteer says of another mention holds for the naming one: an abbreviation may be another country's. */
function isKnownFor({ attributes }: Mention, { known }: Mention): boolean {
  if (known === undefined) return false;
  const country = knownOf(known)?.country;
  return country === undefined || attributes?.country === undefined || attributes.country === country;
}

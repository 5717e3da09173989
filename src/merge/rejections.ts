import type { Claim, Decision, Diagnostic, Entity } from "../model/index.ts";
import { findRelation, KINDS } from "../ontology/index.ts";
import { compareText, foldName } from "../text/index.ts";
import type { Naming } from "./entities.ts";
import type { Reading } from "./referents.ts";
import { createSideFinder, isRejectedIn, type Lookups, type SideFinder } from "./sides.ts";

/** The claims that are left when people's rejections are followed. */
export interface Accepted {
  readonly claims: readonly Claim[];
  /** How many facts lost claims. */
  readonly rejected: number;
  /** Rejections that match nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A rejection, the facts that it means, and what of them was found. */
interface Line {
  readonly decision: Decision;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  /** The fact is there, if not in the document named. */
  known: boolean;
  kept: boolean;
}

/**
 * Leaves out the claims of facts that people have rejected: from an end to the other by the relation, in any document or
 * in the one named. `lookups` is asked only for ids that no entity bears any more.
 */
export function withoutRejected(
  reading: Reading,
  naming: Naming,
  rejections: readonly Decision[],
  lookups: () => Lookups | undefined,
): Accepted {
  if (rejections.length === 0) return { claims: reading.claims, rejected: 0, diagnostics: [] };
  const endsOf = createEndFinder(reading, naming, rejections, lookups);
  const lines = sorted(rejections).map((decision): Line => ({
    decision,
    left: endsOf(decision.left),
    right: endsOf(decision.right),
    known: false,
    kept: false,
  }));
  const byFact = new Map<string, Line[]>();
  for (const line of lines) {
    for (const fact of factsOf(line)) byFact.set(fact, [...(byFact.get(fact) ?? []), line]);
  }
  const docs = new Map(reading.docs.map((doc) => [doc.id, doc]));
  const touched = new Set<string>();
  const claims = reading.claims.filter((claim) => {
    const [source, target] = [naming.entityOf.get(claim.subject)?.id, naming.entityOf.get(claim.object)?.id];
    if (source === undefined || target === undefined) return true;
    const fact = nameOf(source, claim.relation, target);
    let isRejected = false;
    for (const line of byFact.get(fact) ?? []) {
      line.known = true;
      if (!isRejectedIn(docs.get(claim.doc), line.decision.document)) continue;
      line.kept = true;
      isRejected = true;
    }
    if (isRejected) touched.add(fact);
    return !isRejected;
  });
  return { claims, rejected: touched.size, diagnostics: lines.flatMap(diagnosticsOf) };
}

/** A fact by its ends and relation; those of a relation that goes both ways have no order. */
function nameOf(source: string, relation: string, target: string): string {
  const ends = [source, target];
  return JSON.stringify([relation, ...(findRelation(relation)?.symmetric === true ? ends.sort(compareText) : ends)]);
}

function factsOf({ decision, left, right }: Line): ReadonlySet<string> {
  return new Set([...left].flatMap((from) => [...right].map((to) => nameOf(from, decision.relation ?? "", to))));
}

/** Entities by id, else by label, else as decisions on who is who find them: by any name, or an id of an earlier graph. */
function createEndFinder(
  { referents }: Reading,
  { entities, entityOf }: Naming,
  rejections: readonly Decision[],
  lookups: () => Lookups | undefined,
): (side: string) => ReadonlySet<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const labelled = new Map<string, Entity[]>();
  for (const entity of entities) {
    const name = foldName(entity.label);
    labelled.set(name, [...(labelled.get(name) ?? []), entity]);
  }
  const byIndex = new Map(referents.map((referent) => [referent.index, referent]));
  let finder: SideFinder | undefined;
  return (side) => {
    if (ids.has(side)) return new Set([side]);
    const named = labelled.get(foldName(side));
    if (named !== undefined) return new Set(named.map(({ id }) => id));
    const { find } = (finder ??= createSideFinder(referents, rejections, lookups() ?? NO_LOOKUPS));
    const found = KINDS.flatMap(({ id }) => [...find(side, id, "reject")]);
    return new Set(found.flatMap((index) => entityOf.get(byIndex.get(index)?.naming.id ?? "")?.id ?? []));
  };
}

const NO_LOOKUPS: Lookups = { automatic: () => undefined, divided: () => undefined };

/** Each once, in the ledger's order or, where decisions come from none, in that of their content. */
function sorted(rejections: readonly Decision[]): readonly Decision[] {
  const contentOf = ({ left, relation, right, document }: Decision): string =>
    JSON.stringify([left, relation, right, document]);
  const distinct = new Map<string, Decision>();
  const ordered = [...rejections].sort(
    (a, b) =>
      compareText(a.at?.file ?? "", b.at?.file ?? "") ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      compareText(contentOf(a), contentOf(b)),
  );
  for (const each of ordered) if (!distinct.has(contentOf(each))) distinct.set(contentOf(each), each);
  return [...distinct.values()];
}

function diagnosticsOf({ decision, left, right, known, kept }: Line): Diagnostic[] {
  if (kept) return [];
  const { at, relation = "", document = "" } = decision;
  const missing = [left.size === 0 ? decision.left : [], right.size === 0 ? decision.right : []].flat();
  const message =
    missing.length > 0
      ? `nothing is named ${missing.join(" or ")}`
      : known
        ? `${document} does not say ${decision.left} ${relation} ${decision.right}, though others do`
        : `no document says ${decision.left} ${relation} ${decision.right}`;
  return [
    {
      code: "decision",
      severity: "warning",
      source: at?.file ?? "decisions",
      ...(at === undefined ? {} : { line: at.line }),
      message: `reject: ${message}`,
    },
  ];
}

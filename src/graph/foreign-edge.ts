import type { Polarity } from "../model/index.ts";
import { findRelation, RELATIONS } from "../ontology/index.ts";
import { unsliced } from "../text/index.ts";
import type { ClaimEvidence, EdgeAttributes, ParleyGraph } from "./attributes.ts";
import { readClaimLine } from "./claim-line.ts";
import { MODALITIES, sharedConfidence } from "./fact-manner.ts";
import type { ForeignContext, ForeignEdge, ForeignValues } from "./foreign-graph.ts";
import { leftOver, periodOf, readList, timesOf } from "./foreign-values.ts";
import { foreignRelation } from "./relation-id.ts";

/**
 * An edge of another program's file as parley's. Its evidence is what parley wrote there once, and else the file itself:
 * one claim, by `import`, in the words by which the file joins the two. What parley has no place for is kept under
 * `imported`.
 */
export function foreignEdge(
  edge: ForeignEdge,
  graph: ParleyGraph,
  source: string,
  target: string,
  context: ForeignContext,
): EdgeAttributes {
  const { values } = edge;
  const { intern } = context;
  const { relation, label } = relationOfEdge(edge, context);
  const ownClaim = values["quote"] === undefined ? undefined : readClaim(values, context);
  const lines = ownClaim ? [ownClaim] : sure(readLines(values["evidence"], context), values["confidence"]);
  const dates = context.ours && lines.length > 0 ? {} : periodOf(timesOf(edge), context.date);
  const evidence =
    lines.length > 0
      ? lines
      : [
          fileClaim(
            `${graph.getNodeAttribute(source, "label")} ${label} ${graph.getNodeAttribute(target, "label")}`,
            dates,
            context,
          ),
        ];
  const weight = Math.max(1, Math.round(edge.weight ?? 1)) || 1;
  const first = context.date(values["first"]) ?? ownClaim?.date ?? (context.ours ? undefined : dates.first);
  const last = context.date(values["last"]) ?? ownClaim?.date ?? (context.ours ? undefined : dates.last);
  return {
    relation,
    label: intern(label),
    weight,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    polarity: polarityOf(evidence),
    contested: values["contested"] === "true",
    evidence,
    ...leftOver(
      context.ours ? values : withTies(edge, weight),
      ownClaim || lines.length > 0 ? CLAIM_VALUES : FACT_VALUES,
      intern,
    ),
  };
}

const FACT_VALUES: ReadonlySet<string> = new Set("relation label weight first last polarity contested".split(" "));
const CLAIM_VALUES: ReadonlySet<string> = new Set([
  ...FACT_VALUES,
  ..."evidence modality speaker date quote document title published rule confidence".split(" "),
]);

/** The values of an edge, with what else the file says of the tie: another weight than a count, or no direction. */
const withTies = ({ values, weight, directed }: ForeignEdge, counted: number): ForeignValues => ({
  ...(weight === undefined || weight === counted ? {} : { "exact weight": String(weight) }),
  ...(directed === false ? { directed: "false" } : {}),
  ...values,
});

const BY_LABEL = new Map(RELATIONS.map((relation) => [relation.label, relation]));
/** Where programs keep an edge's relation. */
const RELATION_WORDS: readonly ((edge: ForeignEdge) => string | undefined)[] = [
  ({ values }) => values["relation"],
  ({ kind }) => kind,
  ({ label }) => label,
  ...["kind", "type", "label", "interaction", "predicate", "role"].map(
    (column) =>
      ({ values }: ForeignEdge) =>
        values[column],
  ),
];

/** A relation of the ontology where the file names one by id or label; else the file's own word. */
function relationOfEdge(edge: ForeignEdge, { intern }: ForeignContext): { relation: string; label: string } {
  const { label } = edge;
  let first: string | undefined;
  for (const read of RELATION_WORDS) {
    const word = read(edge);
    if (word === undefined || word === "") continue;
    const relation = findRelation(word) ?? BY_LABEL.get(word);
    if (relation !== undefined) return { relation: relation.id, label: label ?? relation.label };
    first ??= word;
  }
  const word = intern(first ?? "linked");
  return { relation: intern(foreignRelation(word)), label: label === undefined || label === "" ? word : label };
}

/** A claim from columns of its own, as `--claims` writes it. */
function readClaim(values: ForeignValues, context: ForeignContext): ClaimEvidence {
  const { intern } = context;
  const quote = unsliced(values["quote"] ?? "");
  const source = values["document"] ?? "";
  const confidence = Number(values["confidence"]);
  const date = context.date(values["date"]);
  return {
    doc: context.document(values["title"] ?? source, context.date(values["published"]), source),
    quote,
    start: 0,
    end: Math.max(1, quote.length),
    polarity: values["polarity"] === "negated" ? "negated" : "asserted",
    modality: MODALITIES.find((one) => one === values["modality"]) ?? "actual",
    ...(values["speaker"] === undefined ? {} : { speaker: intern(values["speaker"]) }),
    ...(date === undefined ? {} : { date }),
    rule: intern(values["rule"] ?? IMPORT),
    confidence: confidence >= 0 && confidence <= 1 ? confidence : 1,
  };
}

const IMPORT = "import";

function readLines(text: string | undefined, context: ForeignContext): ClaimEvidence[] {
  if (text === undefined) return [];
  const evidence: ClaimEvidence[] = [];
  for (const item of readList(text)) {
    const line = readClaimLine(item);
    if (!line) continue;
    const { quote, polarity, modality, speaker, date, document, published } = line;
    evidence.push({
      doc: context.document(document, published),
      quote: unsliced(quote),
      start: 0,
      end: Math.max(1, quote.length),
      polarity,
      modality,
      ...(speaker === undefined ? {} : { speaker: context.intern(speaker) }),
      ...(date === undefined ? {} : { date: context.intern(date) }),
      rule: IMPORT,
      confidence: 1,
    });
  }
  // A list that has grown keeps room for sixteen more, which is more than most hold.
  return evidence.slice();
}

/** Lines do not tell how sure each of them is, but the file may tell it of the fact, and will again when it is written. */
function sure(evidence: ClaimEvidence[], text: string | undefined): ClaimEvidence[] {
  const confidence = Number(text);
  if (text === undefined || text === "" || !(confidence >= 0 && confidence <= 1)) return evidence;
  const polarity = polarityOf(evidence);
  const each = sharedConfidence({ evidence, polarity }, confidence);
  for (const claim of evidence) claim.confidence = each;
  return evidence;
}

/** "asserted" where any claim asserts it. */
const polarityOf = (evidence: readonly ClaimEvidence[]): Polarity =>
  evidence.some(({ polarity }) => polarity === "asserted") ? "asserted" : "negated";

/** The file says so, and nobody else. */
function fileClaim(
  quote: string,
  { first, last }: { first?: string; last?: string },
  context: ForeignContext,
): ClaimEvidence {
  return {
    doc: context.file(),
    quote: unsliced(quote),
    start: 0,
    end: Math.max(1, quote.length),
    polarity: "asserted",
    modality: "actual",
    ...(first !== undefined && first === last ? { date: first } : {}),
    rule: IMPORT,
    confidence: 1,
  };
}

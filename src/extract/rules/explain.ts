import type {
  ClaimExplanation,
  Explanation,
  HappeningExplanation,
  MentionExplanation,
  SentenceExplanation,
} from "../explanation.ts";
import type { Mention } from "../../model/index.ts";
import type { Analysis } from "./analysis.ts";
import { assemble } from "./assemble.ts";
import type { ClaimDraft } from "./claims/claim-draft.ts";
import type { End } from "./claims/ends.ts";
import { isNode } from "./claims/worth.ts";
import { groupBy } from "./group.ts";
import type { HappeningMention } from "./happenings/happening.ts";
import { labelOf } from "./happenings/label.ts";
import { remember } from "./remember.ts";
import { plain } from "./text.ts";
import { spanOf, type Tree } from "./tree.ts";

/** Why the rules that no row of the ontology stands behind make a claim, each by the sentence that it was written for. */
const REASONS: readonly { readonly rule: RegExp; readonly reason: string }[] = [
  { rule: /^office\//u, reason: "Ruritanian foreign minister Ona Kone spoke." },
  { rule: /^part-of\/owner$/u, reason: "The Sylvanian parliament met." },
  { rule: /^located-in\/comma$/u, reason: "They met in Tarn, Ruritania." },
  { rule: /^located-in\/seat$/u, reason: "The Ruritanian Embassy in Tarn was closed." },
  { rule: /^held-in\/noun-phrase$/u, reason: "The summit in Tarn ended." },
  { rule: /^attended\/party$/u, reason: "Talks between Ruritania and Sylvania resumed." },
  { rule: /^ordered\/doer$/u, reason: "Ruritania's withdrawal from the islands was praised." },
  { rule: /^concerns\/complement$/u, reason: "The plan to send observers to Tarn was praised." },
  { rule: /^accepted\/with$/u, reason: "Two firms have signed a pact with Ruritania." },
  { rule: /^attacked\/claimed$/u, reason: "There was a bombing in Tarn. The militia claimed it." },
  { rule: /^detained\/state$/u, reason: "The poet was arrested on Friday." },
  { rule: /^blamed\/state$/u, reason: "The poet was charged with treason." },
  { rule: /^visited\/stay$/u, reason: "The premier is in Tarn for talks." },
  { rule: /^ordered\/deed$/u, reason: "The rebels killed nine in a raid on the port." },
  { rule: /^attended\/bare$/u, reason: "The summit began. Sylvanian officials also attended." },
  { rule: /^accepted\/party$/u, reason: "The treaty between Ruritania and Sylvania is old." },
];

/** What each sentence of a document gave, and why. */
export function explain(analysis: Analysis): Explanation {
  const labelled = remember((happening: Parameters<typeof labelOf>[0]) => labelOf(happening, analysis));
  const host: ExplainHost = { ...analysis, labelled };
  const claims: { readonly tree: Tree; readonly explained: ClaimExplanation }[] = [...analysis.unsaid].map(
    ([draft, why]) => ({ tree: draft.tree, explained: explainClaim(draft, host, why) }),
  );
  const { mentions } = assemble(analysis.claims, analysis, (draft, verdict) => {
    const explained =
      "leftOut" in verdict
        ? explainClaim(draft, host, verdict.leftOut)
        : { ...explainClaim(draft, host), confidence: verdict.made };
    claims.push({ tree: draft.tree, explained });
  });
  const claimsIn = groupBy(claims, ({ tree }) => tree);
  const happeningsIn = groupBy(analysis.happeningMentions, ({ tree }) => tree);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {
    doc: analysis.doc.id,
    sentences: analysis.trees.map((tree): SentenceExplanation => {
      const inside = mentions.filter((m) => m.span.start >= tree.span.start && m.span.end <= tree.span.end);
      return {
        span: tree.span,
        text: plain(analysis.text.slice(tree.span.start, tree.span.end)),
        tokens: tree.tokens.map(({ text, lemma, upos, head, deprel }) => ({ text, lemma, upos, head, deprel })),
        mentions: inside.filter((m) => !HAPPENINGS.has(m.kind)).map((m) => explainMention(m, byId)),
        happenings: (happeningsIn.get(tree) ?? []).map((mention) => explainHappening(mention, host)),
        claims: (claimsIn.get(tree) ?? []).map(({ explained }) => explained),
      };
    }),
  };
}

const HAPPENINGS: ReadonlySet<string> = new Set(["meeting", "proposal", "agreement", "event"]);

interface ExplainHost extends Analysis {
  /** A happening's label; made from all its mentions, so made once. */
  readonly labelled: (happening: Parameters<typeof labelOf>[0]) => string;
}

function explainMention(mention: Mention, byId: ReadonlyMap<string, Mention>): MentionExplanation {
  const best = byId.get(mention.refersTo ?? mention.id) ?? mention;
  return { text: plain(mention.text), kind: best.kind, standsFor: plain(best.attributes?.label ?? best.text) };
}

function explainHappening(mention: HappeningMention, host: ExplainHost): HappeningExplanation {
  const happening = host.happenings.of(mention);
  const { tree, first, last } = mention;
  const span = spanOf(tree, [first, last]);
  const text = plain(host.text.slice(span.start, span.end));
  const { kind } = mention.nounClass;
  if (!happening) return { text, kind, label: text, mentions: 1, parties: [], isNode: false };
  return {
    text,
    kind: happening.kind,
    label: host.labelled(happening),
    mentions: happening.mentions.length,
    parties: happening.parties.map(host.nameOf),
    ...(happening.place ? { place: host.nameOf(happening.place) } : {}),
    ...(happening.date ? { date: happening.date.value } : {}),
    isNode: isNode({ kind: "happening", happening, mention, tree, at: mention.head }),
  };
}

function explainClaim(draft: ClaimDraft, host: ExplainHost, leftOut?: string): ClaimExplanation {
  const manner = host.mannerOf(draft);
  const reason = draft.trigger?.reason ?? REASONS.find(({ rule }) => rule.test(draft.rule))?.reason;
  return {
    subject: nameOfEnd(draft.source, host),
    relation: draft.relation.id,
    object: nameOfEnd(draft.target, host),
    word: draft.tree.tokens[draft.at]?.text ?? "",
    rule: draft.rule,
    ...(reason === undefined ? {} : { reason }),
    polarity: manner.polarity,
    modality: manner.modality,
    ...(manner.speaker ? { speaker: manner.speaker.text } : {}),
    ...(manner.date ? { date: manner.date.value } : {}),
    manner: manner.because,
    confidence: Math.round(draft.confidence * 100) / 100,
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

function nameOfEnd(end: End, host: ExplainHost): string {
  return end.kind === "actor" ? end.actor.referent.name : host.labelled(end.happening);
}

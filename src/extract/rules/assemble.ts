import type { Claim, Mention, Span } from "../../model/index.ts";
import { compareText, contentHash } from "../../text/index.ts";
import { AssembledMentions, isFirstNameOnly, isWorthNaming, type MentionHost } from "./assemble-mentions.ts";
import type { ClaimDraft } from "./claims/claim-draft.ts";
import { certaintyOf, type End } from "./claims/ends.ts";
import { isMereWish, isNode, isTautology, withStandIn } from "./claims/worth.ts";
import type { Happening } from "./happenings/happening.ts";
import { labelOf } from "./happenings/label.ts";
import type { Draft } from "./mentions/draft.ts";
import type { Manner } from "./manner/index.ts";
import { spanOf, subtree } from "./tree.ts";

export interface AssembleHost extends MentionHost {
  readonly drafts: readonly Draft[];
  readonly mannerOf: (claim: ClaimDraft) => Manner;
  /** Happenings that are nodes whether or not a claim leads to them. */
  readonly listed: readonly Happening[];
}

/** Told of each draft: left out, and why, or made with this confidence. */
export type OnVerdict = (draft: ClaimDraft, verdict: { readonly leftOut: string } | { readonly made: number }) => void;

const LEAST_CONFIDENCE = 0.3;
const LONGEST_EVIDENCE = 600;

/** Turns drafts into what an extraction returns: mentions with ids, claims whose ends are among them, nothing twice. */
export function assemble(
  claims: readonly ClaimDraft[],
  host: AssembleHost,
  onVerdict?: OnVerdict,
): { mentions: Mention[]; claims: Claim[] } {
  const mentions = new AssembledMentions(host);
  const named = new Set<string>();
  for (const draft of host.drafts)
    if (isWorthNaming(draft) && !isFirstNameOnly(host.referents.of(draft))) named.add(mentions.addNamed(draft));
  const made = new Map<string, Claim>();
  for (const draft of claims) {
    const claim = withStandIn(draft);
    const confidence = claim.confidence * certaintyOf(claim.source) * certaintyOf(claim.target);
    const flaw = flawOf(claim, confidence) ?? (isNameless(claim, host) ? "a word alone is no name" : undefined);
    if (flaw !== undefined) {
      onVerdict?.(draft, { leftOut: flaw });
      continue;
    }
    const manner = host.mannerOf(claim);
    if (isMereWish(claim, manner.modality)) continue;
    const subject = mentions.addEnd(claim.source);
    const object = mentions.addEnd(claim.target);
    if (subject === undefined || object === undefined || subject === object) continue;
    const speaker = manner.speaker;
    const speakerMention = speaker?.actor
      ? mentions.addEnd({ kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at })
      : undefined;
    const content = {
      doc: host.doc.id,
      subject,
      relation: claim.relation.id,
      object,
      evidence: evidenceOf(claim),
      polarity: manner.polarity,
      modality: manner.modality,
      ...(speaker
        ? { speaker: { text: speaker.text, ...(speakerMention === undefined ? {} : { mention: speakerMention }) } }
        : {}),
      ...(manner.date ? { date: { value: manner.date.value, span: manner.date.span } } : {}),
      rule: claim.rule,
      confidence: Math.round(confidence * 100) / 100,
    };
    const key = sameness(claim);
    const other = made.get(key);
    onVerdict?.(draft, other ? { leftOut: "the sentence says the same by another word" } : { made: confidence });
    if (!other || content.confidence > other.confidence)
      made.set(key, { id: `${host.doc.id}:${contentHash(JSON.stringify(content), 12)}`, ...content });
  }
  const listed = host.listed.map((happening) => mentions.addHappening(happening));
  const used = new Set([
    ...listed,
    ...[...made.values()].flatMap(({ subject, object, speaker }) => [subject, object, speaker?.mention ?? subject]),
  ]);
  return {
    mentions: mentions.listed(new Set([...named, ...used])),
    claims: [...made.values()].sort(
      (a, b) => a.evidence.start - b.evidence.start || compareText(a.relation, b.relation) || compareText(a.id, b.id),
    ),
  };
}

/** Why a draft is no claim; nothing where it is one. */
function flawOf(claim: ClaimDraft, confidence: number): string | undefined {
  if (isTautology(claim)) return "a body takes part in its own meeting";
  if (confidence < LEAST_CONFIDENCE) return `too uncertain (${confidence.toFixed(2)})`;
  return isNode(claim.source) && isNode(claim.target) ? undefined : "nothing tells the happening from its like";
}

/** "Bill", "Truce": a node that nobody could tell from another. */
function isNameless({ source, target }: ClaimDraft, host: AssembleHost): boolean {
  return [source, target].some(
    (end) =>
      end.kind === "happening" &&
      !end.happening.mentions.some(({ tree, head }) => tree.tokens[head]?.upos === "PROPN") &&
      !end.happening.told &&
      !labelOf(end.happening, host).includes(" "),
  );
}

/** Twice in one sentence the same of the same is one claim. */
function sameness(claim: ClaimDraft): string {
  const ends = [endKey(claim.source), endKey(claim.target)];
  if (claim.relation.symmetric) ends.sort(compareText);
  // "Is accused of X, which it denies": both are said.
  return [claim.tree.index, claim.relation.id, ...ends, ...(claim.deniedBy ? ["denied"] : [])].join("|");
}

function endKey(end: End): string {
  return end.kind === "actor" ? `a${end.actor.referent.id}` : `h${end.happening.id}`;
}

/** The sentence; of a very long one the clause about the word. */
function evidenceOf(claim: ClaimDraft): Span {
  const { tree, at } = claim;
  if (tree.span.end - tree.span.start <= LONGEST_EVIDENCE) return tree.span;
  const ends = [claim.source, claim.target].filter((e) => e.tree === tree).map((e) => e.at);
  const clause = subtree(tree, at);
  return spanOf(tree, [Math.min(at, ...ends, clause[0] ?? at), Math.max(at, ...ends, clause.at(-1) ?? at)]);
}

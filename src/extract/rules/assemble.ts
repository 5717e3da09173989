import { findKnown } from "../../language/index.ts";
import type { Claim, Doc, Kind, Mention, MentionAttributes, Span } from "../../model/index.ts";
import type { ClaimDraft } from "./claims/claim-draft.ts";
import { certaintyOf, type End } from "./claims/ends.ts";
import { isMereWish, isNode, isTautology, withStandIn } from "./claims/worth.ts";
import type { Happening, HappeningMention } from "./happenings/happening.ts";
import { groupBy } from "./group.ts";
import type { LabelHost } from "./happenings/composed-label.ts";
import { descriptionOf, fullest, labelOf } from "./happenings/label.ts";
import type { Draft } from "./mentions/draft.ts";
import type { Manner } from "./manner/index.ts";
import type { Referent, Referents } from "./reference/referents.ts";
import { compareText, contentHash } from "../../text/index.ts";
import { remember } from "./remember.ts";
import { headAt, spanOf, subtree, type Tree } from "./tree.ts";

export interface AssembleHost extends LabelHost {
  readonly doc: Doc;
  readonly referents: Referents;
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
  const mentions = new Map<string, Mention>();
  const named = new Set<string>();
  for (const draft of host.drafts) if (isWorthNaming(draft)) named.add(addNamed(draft, mentions, host));
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
    const subject = addEnd(claim.source, mentions, host);
    const object = addEnd(claim.target, mentions, host);
    if (subject === undefined || object === undefined || subject === object) continue;
    const speaker = manner.speaker;
    const speakerMention = speaker?.actor
      ? addEnd({ kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at }, mentions, host)
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
  const listed = host.listed.map((happening) => addHappening(happening, fullestOf(happening), mentions, host));
  const used = new Set([
    ...listed,
    ...[...made.values()].flatMap(({ subject, object, speaker }) => [subject, object, speaker?.mention ?? subject]),
  ]);
  return {
    mentions: needed(mentions, new Set([...named, ...used])),
    claims: [...made.values()].sort(
      (a, b) => a.evidence.start - b.evidence.start || compareText(a.relation, b.relation) || compareText(a.id, b.id),
    ),
  };
}

/** A capital or a group named in passing says nothing that its state does not, a continent or a border nothing at all. */
function isWorthNaming({ kind, form, known, tree, head, isBare }: Draft): boolean {
  if (isBare) return false;
  if (kind !== "place") return form !== "group";
  if (form !== "name") return false;
  return known
    ? known.type !== "continent" &&
        known.type !== "border" &&
        !findKnown(known.label).some(({ how }) => how === "capital")
    : tree.tokens[head]?.entity === "place" && tree.tokens[head]?.upos === "PROPN";
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

/** What is named; of the rest what claims, references and attributes lead to. */
function needed(mentions: ReadonlyMap<string, Mention>, used: ReadonlySet<string>): Mention[] {
  const kept = new Set<string>();
  const keep = (id: string | undefined): void => {
    const mention = id === undefined ? undefined : mentions.get(id);
    if (!mention || kept.has(mention.id)) return;
    kept.add(mention.id);
    keep(mention.refersTo);
    keep(mention.attributes?.place);
    for (const party of mention.attributes?.parties ?? []) keep(party);
  };
  for (const mention of mentions.values()) if (used.has(mention.id)) keep(mention.id);
  return [...mentions.values()]
    .filter(({ id }) => kept.has(id))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compareText(a.kind, b.kind));
}

/** Twice in one sentence the same of the same is one claim. */
function sameness(claim: ClaimDraft): string {
  const ends = [endKey(claim.source), endKey(claim.target)];
  if (claim.relation.symmetric) ends.sort(compareText);
  return [claim.tree.index, claim.relation.id, ...ends].join("|");
}

function endKey(end: End): string {
  return end.kind === "actor" ? `a${end.actor.referent.id}` : `h${end.happening.id}`;
}

function addEnd(end: End, mentions: Map<string, Mention>, host: AssembleHost): string | undefined {
  if (end.kind === "happening")
    return addHappening(end.happening, end.mention ?? fullestOf(end.happening), mentions, host);
  const { referent, mention } = end.actor;
  const best = addNamed(referent.best, mentions, host);
  if (mention && (mention.form === "pronoun" || mention.form === "nominal")) {
    const made = toMention(host, mention.tree, mention.first, mention.last, mention.last, referent.kind, {
      refersTo: best,
    });
    const known = mentions.get(made.id);
    if (!known) mentions.set(made.id, made);
    // Words that stand for several at once ("both sides") are no one's mention.
    return known && known.refersTo !== best ? best : made.id;
  }
  const near = nearest(referent, end.tree, end.at);
  return near ? addNamed(near, mentions, host) : best;
}

// Asked for every claim of a document: what is named a thousand times is not gone through a thousand times.
const draftsByTree = remember((referent: Referent) => groupBy(referent.drafts, ({ tree }) => tree));
const fullestOf = remember(fullest);

function nearest(referent: Referent, tree: Tree, at: number): Draft | undefined {
  return draftsByTree(referent)
    .get(tree)
    ?.toSorted((a, b) => Math.abs(a.head - at) - Math.abs(b.head - at) || a.first - b.first)[0];
}

function addNamed(draft: Draft, mentions: Map<string, Mention>, host: AssembleHost): string {
  const referent = host.referents.of(draft);
  const made = toMention(host, draft.tree, draft.first, draft.last, draft.head, draft.kind, {
    ...(draft.known ? { known: draft.known.id } : {}),
  });
  if (mentions.has(made.id)) return made.id;
  mentions.set(made.id, made);
  if (!referent) return made.id;
  if (referent.best !== draft) {
    const best = addNamed(referent.best, mentions, host);
    if (best !== made.id) mentions.set(made.id, { ...made, refersTo: best });
    return made.id;
  }
  const attributes = attributesOf(referent);
  if (Object.keys(attributes).length > 0) mentions.set(made.id, { ...made, attributes });
  return made.id;
}

function attributesOf(referent: Referent): MentionAttributes {
  const office = referent.offices.find((o) => o.owner) ?? referent.offices[0];
  const owner = office?.owner ?? referent.best.owner;
  const country = referent.known?.country ?? owner?.known?.country;
  const label = referent.best.label;
  const role = office
    ? officeText(
        office.role,
        office.owner?.kind === "organization" ? (office.owner.label ?? office.owner.known?.label) : undefined,
      )
    : undefined;
  return {
    ...(label === undefined ? {} : { label }),
    ...(role ? { role } : {}),
    ...(country === undefined ? {} : { country }),
  };
}

function officeText(role: string, body: string | undefined): string {
  return body === undefined ? role : `${role}, ${body}`;
}

function addHappening(
  happening: Happening,
  mention: HappeningMention,
  mentions: Map<string, Mention>,
  host: AssembleHost,
): string {
  const best = fullestOf(happening);
  const bestId = idOf(host, spanOf(best.tree, [best.first, best.last]), happening.kind);
  if (!mentions.has(bestId)) {
    mentions.set(
      bestId,
      toMention(host, best.tree, best.first, best.last, best.head, happening.kind, {
        attributes: happeningAttributes(happening, best, mentions, host),
      }),
    );
  }
  const made = toMention(host, mention.tree, mention.first, mention.last, mention.head, happening.kind, {
    refersTo: bestId,
  });
  if (!mentions.has(made.id)) mentions.set(made.id, made);
  return made.id;
}

function happeningAttributes(
  happening: Happening,
  best: HappeningMention,
  mentions: Map<string, Mention>,
  host: AssembleHost,
): MentionAttributes {
  const parties = [...new Set(happening.parties.map((p) => addNamed(p.best, mentions, host)))];
  return {
    label: labelOf(happening, host),
    description: descriptionOf(
      best,
      best.label === undefined ? subtree(best.tree, best.head, (c) => c < best.first) : clauseTokens(best),
      host.text,
    ),
    type: best.noun.replace(/(?<=[^s])s$/u, (s) => (best.noun === "talks" ? s : "")),
    ...(happening.ordinal === undefined ? {} : { ordinal: happening.ordinal }),
    ...(happening.date ? { date: happening.date.value } : {}),
    ...(happening.place ? { place: addNamed(happening.place.best, mentions, host) } : {}),
    ...(parties.length > 0 ? { parties } : {}),
  };
}

/** The clause that the verb of proposing opens: from it to the end of its own words. */
function clauseTokens(mention: HappeningMention): number[] {
  const { tree, head } = mention;
  const verb = headAt(tree, head);
  const all =
    verb < 0
      ? subtree(tree, head)
      : subtree(
          tree,
          verb,
          (c) => ["conj", "parataxis"].includes(tree.tokens[c]?.deprel ?? "") && tree.tokens[c]?.upos === "VERB",
        );
  const from = Math.min(mention.first, verb < 0 ? mention.first : verb);
  const tokens = all.filter((i) => i >= from && (tree.tokens[i]?.upos !== "PUNCT" || i < (all.at(-1) ?? 0)));
  return tokens.length > 0 ? tokens : [mention.first, mention.last];
}

function toMention(
  host: AssembleHost,
  tree: Tree,
  first: number,
  last: number,
  head: number,
  kind: Kind,
  more: Partial<Mention>,
): Mention {
  const span = spanOf(tree, [first, last]);
  return {
    id: idOf(host, span, kind),
    doc: host.doc.id,
    span,
    text: host.doc.text.slice(span.start, span.end),
    kind,
    head: tree.tokens[head]?.span ?? span,
    ...more,
  };
}

function idOf(host: AssembleHost, span: Span, kind: Kind): string {
  return `${host.doc.id}:${span.start}-${span.end}:${kind}`;
}

/** The sentence; of a very long one the clause about the word. */
function evidenceOf(claim: ClaimDraft): Span {
  const { tree, at } = claim;
  if (tree.span.end - tree.span.start <= LONGEST_EVIDENCE) return tree.span;
  const ends = [claim.source, claim.target].filter((e) => e.tree === tree).map((e) => e.at);
  const clause = subtree(tree, at);
  return spanOf(tree, [Math.min(at, ...ends, clause[0] ?? at), Math.max(at, ...ends, clause.at(-1) ?? at)]);
}

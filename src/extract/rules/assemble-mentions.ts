import { findKnown, givenName } from "../../language/index.ts";
import type { Doc, Kind, Mention, MentionAttributes, Span } from "../../model/index.ts";
import { compareText } from "../../text/index.ts";
import type { End } from "./claims/ends.ts";
import { groupBy } from "./group.ts";
import type { Happening, HappeningMention } from "./happenings/happening.ts";
import type { LabelHost } from "./happenings/composed-label.ts";
import { descriptionOf, fullest, labelOf } from "./happenings/label.ts";
import type { Draft } from "./mentions/draft.ts";
import type { Referent, Referents } from "./reference/referents.ts";
import { remember } from "./remember.ts";
import { headAt, relAt, spanOf, subtree, type Tree } from "./tree.ts";

/** What the mentions of one document are made from. */
export interface MentionHost extends LabelHost {
  readonly doc: Doc;
  readonly referents: Referents;
}

/** The mentions that an extraction returns, each once, made as claims ask for them; names point to the fullest of their referent. */
export class AssembledMentions {
  readonly #host: MentionHost;
  readonly #mentions = new Map<string, Mention>();

  constructor(host: MentionHost) {
    this.#host = host;
  }

  /** The id of the mention that stands for an end of a claim. */
  addEnd(end: End): string | undefined {
    if (end.kind === "happening") return this.addHappening(end.happening, end.mention ?? fullestOf(end.happening));
    const { referent, mention } = end.actor;
    const best = this.addNamed(referent.best);
    if (mention && (mention.form === "pronoun" || mention.form === "nominal")) {
      const made = toMention(this.#host, mention.tree, mention.first, mention.last, mention.last, referent.kind, {
        refersTo: best,
      });
      const known = this.#mentions.get(made.id);
      if (!known) this.#mentions.set(made.id, made);
      // Words that stand for several at once ("both sides") are no one's mention.
      return known && known.refersTo !== best ? best : made.id;
    }
    const near = nearest(referent, end.tree, end.at);
    return near ? this.addNamed(near) : best;
  }

  /** The id of a name, the fullest of its referent being there too. */
  addNamed(draft: Draft): string {
    const referent = this.#host.referents.of(draft);
    const made = toMention(this.#host, draft.tree, draft.first, draft.last, draft.head, draft.kind, {
      ...(draft.known ? { known: draft.known.id } : {}),
    });
    if (this.#mentions.has(made.id)) return made.id;
    this.#mentions.set(made.id, made);
    if (!referent) return made.id;
    if (referent.best !== draft) {
      const best = this.addNamed(referent.best);
      if (best !== made.id) this.#mentions.set(made.id, { ...made, refersTo: best });
      return made.id;
    }
    const attributes = attributesOf(referent);
    if (Object.keys(attributes).length > 0) this.#mentions.set(made.id, { ...made, attributes });
    return made.id;
  }

  /** The id of the words for a happening, its defining ones being there too. */
  addHappening(happening: Happening, mention: HappeningMention = fullestOf(happening)): string {
    const best = fullestOf(happening);
    const bestId = idOf(this.#host, spanOf(best.tree, [best.first, best.last]), happening.kind);
    if (!this.#mentions.has(bestId)) {
      this.#mentions.set(
        bestId,
        toMention(this.#host, best.tree, best.first, best.last, best.head, happening.kind, {
          attributes: this.#happeningAttributes(happening, best),
        }),
      );
    }
    const made = toMention(this.#host, mention.tree, mention.first, mention.last, mention.head, happening.kind, {
      refersTo: bestId,
    });
    if (!this.#mentions.has(made.id)) this.#mentions.set(made.id, made);
    return made.id;
  }

  /** What is named; of the rest what claims, references and attributes lead to. */
  listed(used: ReadonlySet<string>): Mention[] {
    const kept = new Set<string>();
    const keep = (id: string | undefined): void => {
      const mention = id === undefined ? undefined : this.#mentions.get(id);
      if (!mention || kept.has(mention.id)) return;
      kept.add(mention.id);
      keep(mention.refersTo);
      keep(mention.attributes?.place);
      for (const party of mention.attributes?.parties ?? []) keep(party);
    };
    for (const mention of this.#mentions.values()) if (used.has(mention.id)) keep(mention.id);
    return [...this.#mentions.values()]
      .filter(({ id }) => kept.has(id))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compareText(a.kind, b.kind));
  }

  #happeningAttributes(happening: Happening, best: HappeningMention): MentionAttributes {
    const parties = [...new Set(happening.parties.map((p) => this.addNamed(p.best)))];
    return {
      label: labelOf(happening, this.#host),
      description: descriptionOf(
        best,
        best.label === undefined ? subtree(best.tree, best.head, (c) => c < best.first) : clauseTokens(best),
        this.#host.text,
      ),
      type: best.noun.replace(/(?<=[^s])s$/u, (s) => (best.noun === "talks" ? s : "")),
      ...(happening.ordinal === undefined ? {} : { ordinal: happening.ordinal }),
      ...(happening.date ? { date: happening.date.value } : {}),
      ...(happening.place ? { place: this.addNamed(happening.place.best) } : {}),
      ...(parties.length > 0 ? { parties } : {}),
    };
  }
}

/** A capital or a group named in passing says nothing that its state does not, a continent or a border nothing at all. */
export function isWorthNaming({ kind, form, known, tree, head, isBare }: Draft): boolean {
  if (isBare) return false;
  if (kind !== "place") return form !== "group";
  if (form !== "name") return false;
  return known
    ? known.type !== "continent" &&
        known.type !== "border" &&
        !findKnown(known.label).some(({ how }) => how === "capital")
    : tree.tokens[head]?.entity === "place" && tree.tokens[head]?.upos === "PROPN";
}

/** "Robert", of whom the text says no more: nobody could tell him from others. */
export function isFirstNameOnly(referent: Referent | undefined): boolean {
  if (referent?.kind !== "person" || referent.known || referent.offices.length > 0) return false;
  const isSubject = referent.drafts.some(({ tree, head }) => relAt(tree, head) === "nsubj");
  return !isSubject && !referent.name.includes(" ") && !referent.best.role && givenName(referent.name) !== undefined;
}

// Asked for every claim of a document: what is named a thousand times is not gone through a thousand times.
const draftsByTree = remember((referent: Referent) => groupBy(referent.drafts, ({ tree }) => tree));
const fullestOf = remember(fullest);

function nearest(referent: Referent, tree: Tree, at: number): Draft | undefined {
  return draftsByTree(referent)
    .get(tree)
    ?.toSorted((a, b) => Math.abs(a.head - at) - Math.abs(b.head - at) || a.first - b.first)[0];
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
  host: MentionHost,
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

function idOf(host: MentionHost, span: Span, kind: Kind): string {
  return `${host.doc.id}:${span.start}-${span.end}:${kind}`;
}

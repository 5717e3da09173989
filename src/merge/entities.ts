import type { Entity, EntityAttributes, Kind, Mention } from "../model/index.ts";
import { readDate } from "./dates.ts";
import { compareText, fold, foldName } from "../text/index.ts";
import { commonest, type Group } from "./groups.ts";
import { idsOf } from "./ids.ts";
import { knownOf } from "./known.ts";
import { aliasesOf, firstLabelOf, isTelling, labelOf, namesOf, shorten } from "./labels.ts";
import { PRONOUNS } from "./lexicon/person-words.ts";
import type { Referent } from "./referents.ts";

const HAPPENINGS: ReadonlySet<Kind> = new Set(["meeting", "proposal", "agreement", "event"]);

/** Entities before it is known which of them take part in a fact. */
export interface Naming {
  readonly entities: readonly Entity[];
  readonly groupOf: ReadonlyMap<string, Group>;
  /** By mention. */
  readonly entityOf: ReadonlyMap<string, Entity>;
}

const NO_NAMES: ReadonlyMap<Group, string> = new Map();

/**
 * Gives every group a label, aliases, attributes and an id; groups that only pronouns name are left out. `newNames` are
 * labels that people gave: what the group was called before stays an alias, and its id stays.
 */
export function nameEntities(groups: readonly Group[], newNames = NO_NAMES): Naming {
  const spoken = groups.filter((group) => !onlyPronouns(group));
  const names = new Map(spoken.map((group) => [group, namesOf(group)]));
  const plain = new Map(spoken.map((group) => [group, labelOf(group, names.get(group) ?? [])]));
  const labels = tellingLabels(plain);
  const ids = idsOf(spoken, (group) => {
    const early = firstLabelOf(group, names.get(group) ?? []);
    return HAPPENINGS.has(group.kind) && !isTelling(early) ? (labels.get(group) ?? early) : early;
  });
  // Ids are made before anything is renamed.
  const shown = newNames.size === 0 ? labels : tellingLabels(new Map([...plain, ...newNames]));
  const entityOf = new Map<string, Entity>();
  const groupOf = new Map<string, Group>();
  const entities = spoken.map((group): Entity => {
    const automatic = labels.get(group) ?? "";
    const label = newNames.get(group) ?? shown.get(group) ?? automatic;
    const aliases = aliasesOf(group, names.get(group) ?? [], label);
    const entity: Entity = {
      id: ids.get(group) ?? "",
      kind: group.kind,
      label,
      aliases: newNames.has(group) ? withFormer(aliases, automatic, label) : aliases,
      mentions: mentionsOf(group),
      attributes: attributesOf(group),
    };
    for (const mention of entity.mentions) entityOf.set(mention.id, entity);
    groupOf.set(entity.id, group);
    return entity;
  });
  return { entities, groupOf, entityOf };
}

/** The aliases with the name that a group went by before people renamed it. */
function withFormer(aliases: readonly string[], former: string, label: string): readonly string[] {
  const keys = new Set([...aliases, label].map(foldName));
  return keys.has(foldName(former)) ? aliases : [...aliases, former].sort(compareText);
}

function onlyPronouns(group: Group): boolean {
  return (
    !group.named && group.referents.every(({ mentions }) => mentions.every(({ text }) => PRONOUNS.has(foldName(text))))
  );
}

/** The labels, each happening's filled up from its parties' and its place's. */
function tellingLabels(plain: ReadonlyMap<Group, string>): ReadonlyMap<Group, string> {
  const labelOfMention = new Map<string, string>();
  for (const [group, label] of plain) {
    for (const { mentions } of group.referents) for (const { id } of mentions) labelOfMention.set(id, label);
  }
  return new Map([...plain].map(([group, label]) => [group, tellingLabel(group, label, labelOfMention)]));
}

/** "The talks" of a graph are somebody's, somewhere, at some time: what the label lacks is added. */
function tellingLabel(group: Group, label: string, labelOfMention: ReadonlyMap<string, string>): string {
  if (!HAPPENINGS.has(group.kind) || isTelling(label)) return label;
  const labels = (ids: Iterable<string>): string[] =>
    [...new Set([...ids].flatMap((id) => labelOfMention.get(id) ?? []))].sort(compareText);
  const parties = labels(group.referents.flatMap(({ attributes }) => attributes.parties ?? []));
  const place = labels(group.referents.flatMap(({ attributes }) => attributes.place ?? []))[0];
  const date = attributesOf(group).date;
  const noun = label.charAt(0).toLowerCase() + label.slice(1);
  const who = parties.slice(0, 3).join("–");
  return shorten(
    `${who}${who === "" ? "" : " "}${noun}${place === undefined ? "" : ` in ${place}`}${date === undefined ? "" : ` (${date})`}`,
  );
}

function mentionsOf(group: Group): readonly Mention[] {
  const dated = group.referents.flatMap(({ doc, mentions }) =>
    mentions.map((mention) => ({ mention, date: doc.date ?? "" })),
  );
  return dated
    .sort(
      (a, b) =>
        compareText(a.date, b.date) ||
        compareText(a.mention.doc, b.mention.doc) ||
        a.mention.span.start - b.mention.span.start ||
        compareText(a.mention.id, b.mention.id),
    )
    .map(({ mention }) => mention);
}

function attributesOf(group: Group): EntityAttributes {
  const description = vote(group, ({ attributes }) => attributes.description);
  const role = group.kind === "person" ? roleOf(group) : undefined;
  const known = group.known === undefined ? undefined : knownOf(group.known);
  const country = known?.country ?? group.country ?? vote(group, ({ attributes }) => attributes.country);
  const date = HAPPENINGS.has(group.kind) ? dateOf(group) : undefined;
  return {
    ...(description === undefined ? {} : { description }),
    ...(country === undefined ? {} : { country }),
    ...(role === undefined ? {} : { role }),
    ...(date === undefined ? {} : { date }),
  };
}

function vote(group: Group, pick: (referent: Referent) => string | undefined): string | undefined {
  return commonest(group.referents.map((referent) => [pick(referent), 1]));
}

/** The commonest role, case aside, in its commonest spelling. */
function roleOf(group: Group): string | undefined {
  const role = vote(group, ({ attributes }) => (attributes.role === undefined ? undefined : fold(attributes.role)));
  return vote(group, ({ attributes }) =>
    attributes.role !== undefined && fold(attributes.role) === role ? attributes.role : undefined,
  );
}

/** The commonest date; a coarser one speaks for the finer that it holds. */
function dateOf(group: Group): string | undefined {
  const dates = group.referents.flatMap(({ attributes }) => attributes.date ?? []);
  const distinct = [...new Set(dates)];
  const votes = distinct.map((date): readonly [string, number] => {
    const support = dates.filter((other) => date.startsWith(other)).length;
    return [date, support + (readDate(date)?.granularity ?? 0) / 10];
  });
  return commonest(votes);
}

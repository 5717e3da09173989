import type { Referent } from "../reference/referents.ts";
import type { Happening, HappeningMention } from "./happening.ts";

/** A mention that only says "the talks" reaches back this many sentences. */
const REACH = 14;
const TALKING = new Set(["talks", "meeting", "visit", "call"]);
const PUT_FORWARD = new Set(["offer", "plan", "demand", "agreement"]);

/** Which happening of the document each mention names. */
export interface Happenings {
  readonly list: readonly Happening[];
  of(mention: HappeningMention): Happening | undefined;
  /** What "it" or a bare noun before this place most likely means. */
  latestBefore(tree: number, head: number, kinds: ReadonlySet<string>): Happening | undefined;
}

/**
 * Puts the mentions of one happening together: "the talks" are the last ones that were spoken of; two descriptions are
 * one where ordinal, place, date, parties and content agree and one of them at least is shared.
 */
export function joinHappenings(mentions: readonly HappeningMention[]): Happenings {
  const list: Happening[] = [];
  const byMention = new Map<HappeningMention, Happening>();
  const recent: Happening[] = [];
  for (const mention of mentions) {
    const found = findSame(mention, recent);
    const happening = found ?? create(mention, list);
    if (found) absorb(found, mention);
    byMention.set(mention, happening);
    const at = recent.indexOf(happening);
    if (at >= 0) recent.splice(at, 1);
    recent.push(happening);
    // Bounds the work of a long document; nobody means a meeting of fifty happenings ago by "the meeting".
    if (recent.length > 50) recent.shift();
  }
  return {
    list,
    of: (mention) => byMention.get(mention),
    latestBefore: (tree, head, kinds) => {
      let best: HappeningMention | undefined;
      for (const mention of mentions) {
        if (mention.tree.index > tree || (mention.tree.index === tree && mention.head >= head)) break;
        if (tree - mention.tree.index <= 2 && kinds.has(mention.nounClass.kind)) best = mention;
      }
      return best ? byMention.get(best) : undefined;
    },
  };
}

function create(mention: HappeningMention, list: Happening[]): Happening {
  const happening: Happening = {
    id: list.length,
    mentions: [mention],
    kind: mention.nounClass.kind,
    parties: [...mention.parties],
    content: new Set(mention.content),
    ...(mention.place ? { place: mention.place } : {}),
    ...(mention.date ? { date: mention.date } : {}),
    ...(mention.ordinal === undefined ? {} : { ordinal: mention.ordinal }),
  };
  list.push(happening);
  return happening;
}

function absorb(happening: Happening, mention: HappeningMention): void {
  happening.mentions.push(mention);
  for (const party of mention.parties) if (!happening.parties.includes(party)) happening.parties.push(party);
  for (const word of mention.content) happening.content.add(word);
  if (mention.place) happening.place ??= mention.place;
  if (mention.date) happening.date ??= mention.date;
  if (mention.ordinal !== undefined) happening.ordinal ??= mention.ordinal;
}

function findSame(mention: HappeningMention, recent: readonly Happening[]): Happening | undefined {
  if (mention.fresh) return undefined;
  const bare = isBare(mention);
  if (bare && !mention.definite) return undefined;
  for (let i = recent.length - 1; i >= 0; i--) {
    const other = recent[i];
    const last = other?.mentions.at(-1);
    if (!other || !last || !sameSort(mention, other)) continue;
    if (bare) {
      // "The strike" may be named by another noun of its family only where that one is close.
      const near = mention.tree.index - last.tree.index;
      const sameNoun = other.mentions.some(
        (m) => m.noun === mention.noun || m.nounClass.family === mention.nounClass.family,
      );
      if (near <= (sameNoun ? REACH : 3) && (sameNoun || mention.nounClass.kind === other.kind)) return other;
      continue;
    }
    if (agree(mention, other) && share(mention, other)) return other;
  }
  return undefined;
}

/** Nothing but an article before the noun. */
export function isBare(mention: HappeningMention): boolean {
  return (
    mention.content.length === 0 &&
    mention.ordinal === undefined &&
    !mention.place &&
    mention.parties.length === 0 &&
    !mention.date
  );
}

function sameSort(mention: HappeningMention, other: Happening): boolean {
  const a = mention.nounClass.family;
  return other.mentions.some(
    ({ nounClass: { family: b } }) =>
      a === b ||
      (TALKING.has(a) && TALKING.has(b) && (a !== "call" || b !== "visit")) ||
      (PUT_FORWARD.has(a) && PUT_FORWARD.has(b)),
  );
}

function agree(mention: HappeningMention, other: Happening): boolean {
  if (mention.ordinal !== undefined && other.ordinal !== undefined && mention.ordinal !== other.ordinal) return false;
  if (
    mention.place &&
    other.place &&
    mention.place !== other.place &&
    !(mention.place.kind === "state") &&
    !(other.place.kind === "state")
  )
    return false;
  if (mention.date && other.date && !compatibleDates(mention.date.value, other.date.value)) return false;
  return (
    mention.parties.length === 0 ||
    other.parties.length === 0 ||
    mention.parties.some((p) => other.parties.some((q) => represents(p, q)))
  );
}

/** "2019-02" holds "2019-02-27". */
function compatibleDates(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The same, or a person of that state. */
function represents(a: Referent, b: Referent): boolean {
  if (a === b) return true;
  const ofState = (person: Referent, body: Referent): boolean =>
    person.kind === "person" &&
    person.offices.some((o) => o.owner?.known !== undefined && o.owner.known.id === body.known?.id);
  return ofState(a, b) || ofState(b, a);
}

function share(mention: HappeningMention, other: Happening): boolean {
  const words = mention.content.filter((w) => other.content.has(w)).length;
  const smaller = Math.min(mention.content.length, other.content.size);
  const sameNoun = other.mentions.some((m) => m.noun === mention.noun);
  if (mention.ordinal !== undefined && mention.ordinal === other.ordinal && sameNoun) return true;
  if (mention.nounClass.kind === "meeting") {
    if (mention.place && mention.place === other.place) return true;
    if (mention.date && other.date && mention.date.value === other.date.value && mention.date.value.length > 7)
      return true;
    if (words > 0 && words >= smaller / 2) return true;
    return (
      mention.definite &&
      mention.content.length === 0 &&
      mention.ordinal === undefined &&
      mention.parties.every((p) => other.parties.some((q) => represents(p, q)))
    );
  }
  const noParty = mention.parties.length === 0 || other.parties.length === 0;
  if (smaller === 0)
    return (
      mention.definite &&
      mention.content.length === 0 &&
      (noParty || mention.parties.every((p) => other.parties.includes(p)))
    );
  return words >= Math.max(1, smaller / 2) && (mention.definite || words >= 2);
}

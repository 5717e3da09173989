import { acronymOf, foldKeepingThe, foldKnown, withoutThe } from "./fold-known.ts";
import type { Known } from "./known.ts";
import { ORGANIZATIONS, PLACES, SEATS, STATES } from "./known.ts";

/** A known thing and how the name that was looked up names it. */
export interface KnownName {
  readonly known: Known;
  /**
   * "name", "abbreviation" ("US") and "demonym" ("French") name it themselves; "city" is a city as a place; "capital"
   * is a city's name that may stand for the government that sits there ("Moscow"), "seat" a building's or street's
   * ("the Kremlin"; `known.standsFor` says for which state).
   */
  readonly how: "name" | "demonym" | "capital" | "seat" | "abbreviation" | "city";
}

interface Index {
  readonly folded: Map<string, KnownName[]>;
  readonly acronyms: Map<string, KnownName[]>;
  /** What was found for names as written. */
  readonly kept: Map<string, readonly KnownName[]>;
}

/** How much a text speaks of a country (ISO 3166-1 alpha-3); 0 where it does not. */
export type SpeaksOf = (country: string) => number;

let index: Index | undefined;
let localIndex: Index | undefined;

/**
 * What a name may name, the likeliest first; nothing if the gazetteer does not hold it. Looks up the whole name: case,
 * diacritics, dots, hyphens, a leading "the" and a trailing "'s" do not matter, save that acronyms count only in their
 * own capitals ("US", never "us") and that a name without any capital is none ("turkey"). With `speaksOf` also what is
 * known only in its own country: it comes before what belongs to a country that the text does not speak of.
 */
export function findKnown(name: string, speaksOf?: SpeaksOf): readonly KnownName[] {
  if (!/\p{Lu}/u.test(name)) return NOTHING;
  index ??= buildIndex();
  const everywhere = lookUp(index, name);
  if (speaksOf === undefined) return everywhere;
  localIndex ??= buildLocalIndex();
  const shares = new Map<KnownName, number>();
  for (const hit of lookUp(localIndex, name)) {
    const share = hit.known.country === undefined ? 0 : speaksOf(hit.known.country);
    if (share > 0) shares.set(hit, share);
  }
  if (shares.size === 0) return everywhere;
  const here = [...shares.keys()].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const foreign = everywhere.findIndex(
    ({ known }) =>
      known.kind === "place" ||
      (known.kind === "organization" &&
        known.type !== "media" &&
        known.country !== undefined &&
        !speaksOf(known.country)),
  );
  const at = foreign < 0 ? everywhere.length : foreign;
  return [...everywhere.slice(0, at), ...here, ...everywhere.slice(at)];
}

/** News says the same names over and over; more than these are not kept. */
const MOST_KEPT = 20_000;

function lookUp(index: Index, name: string): readonly KnownName[] {
  const kept = index.kept.get(name);
  if (kept !== undefined) return kept;
  const found = readName(index, name);
  if (index.kept.size >= MOST_KEPT) index.kept.clear();
  index.kept.set(name, found);
  return found;
}

function readName(index: Index, name: string): readonly KnownName[] {
  const whole = foldKeepingThe(name);
  const lists = [
    index.acronyms.get(acronymOf(name)),
    index.folded.get(whole),
    whole.startsWith("the ") ? index.folded.get(withoutThe(whole)) : undefined,
  ].filter((list) => list !== undefined);
  const [only, ...others] = lists;
  if (only === undefined) return NOTHING;
  return others.length === 0 ? only : firstOfEach(lists.flat());
}

const NOTHING: readonly KnownName[] = [];

function buildIndex(): Index {
  const built: Index = { folded: new Map(), acronyms: new Map(), kept: new Map() };
  // What is named itself comes before what is only stood for, states before bodies before places.
  for (const known of [...STATES, ...ORGANIZATIONS]) addNames(built, known, "name");
  for (const known of SEATS) addNames(built, known, "seat");
  const cities = new Map(PLACES.filter(({ type }) => type === "city").map((place) => [place.label, place]));
  for (const known of [...STATES, ...ORGANIZATIONS]) {
    for (const city of [known.capital, ...(known.seats ?? [])]) {
      if (city === undefined) continue;
      const place = cities.get(city);
      for (const name of place?.names ?? [city]) {
        const how = { known, how: "capital" } as const;
        if (place?.acronyms.includes(name)) add(built.acronyms, acronymOf(name), how);
        else add(built.folded, keyOf(name), how);
      }
    }
  }
  for (const known of PLACES) addNames(built, known, known.type === "city" ? "city" : "name");
  return built;
}

function buildLocalIndex(): Index {
  const built: Index = { folded: new Map(), acronyms: new Map(), kept: new Map() };
  for (const known of ORGANIZATIONS) addNames(built, known, "name", true);
  return built;
}

function addNames(built: Index, known: Known, how: "name" | "seat" | "city", isLocal = false): void {
  for (const name of known.names) {
    if (isLocal !== (known.local === true || known.localNames?.includes(name) === true)) continue;
    if (known.acronyms.includes(name)) add(built.acronyms, acronymOf(name), { known, how: "abbreviation" });
    else add(built.folded, keyOf(name), { known, how });
  }
  if (isLocal) return;
  for (const name of known.demonyms ?? []) add(built.folded, keyOf(name), { known, how: "demonym" });
}

/** "The Hague" and "The Sun" need their article: what is left is a word or somebody's surname. */
function keyOf(name: string): string {
  const whole = foldKeepingThe(name);
  return /^the \S+$/.test(whole) ? whole : foldKnown(name);
}

function add(map: Map<string, KnownName[]>, key: string, entry: KnownName): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.some(({ known }) => known === entry.known)) list.push(entry);
}

function firstOfEach(entries: readonly KnownName[]): KnownName[] {
  return entries.filter(({ known }, at) => entries.findIndex((other) => other.known === known) === at);
}

import organizationRows from "../../../data/gazetteer/organizations.json" with { type: "json" };
import placeRows from "../../../data/gazetteer/places.json" with { type: "json" };
import seatRows from "../../../data/gazetteer/seats.json" with { type: "json" };
import stateRows from "../../../data/gazetteer/states.json" with { type: "json" };
import type { Kind } from "../../model/index.ts";

/** A thing that parley knows before it reads: a state, an organization or a place. */
export interface Known {
  /** `state:FRA`, `org:united-nations`, `place:vienna`: stable across versions. */
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Every name and abbreviation it bears, the label first; demonyms and capitals are apart. */
  readonly names: readonly string[];
  /** Of `names`, those that only count with their capitals as they stand: "US", "Nato". */
  readonly acronyms: readonly string[];
  /** ISO 3166-1 alpha-3 of the state it belongs to; a state's own code; absent where that is in dispute. */
  readonly country?: string;
  /** Adjectives and words for the people: "Iraqi", "Iraqis". */
  readonly demonyms?: readonly string[];
  /** The city where the government sits, by which newspapers name it: no statement on anybody's status. */
  readonly capital?: string;
  /** Further cities by which newspapers name the government or the body. */
  readonly seats?: readonly string[];
  /** For a seat of government: id of the state or body that it stands for. */
  readonly standsFor?: string;
  /** "igo", "ministry", "armed-group", "media", "city", "region", "seat" …; "former" for a state that is no more. */
  readonly type?: string;
  /**
   * Its names say too little by themselves ("Democratic Party", "the FDC"): they count only where a document speaks of its
   * country.
   */
  readonly local?: boolean;
  /** Those of its names of which that is true although others of them say enough: "ABC", "Foreign Office". */
  readonly localNames?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly names?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly capital?: string;
  readonly seats?: readonly string[];
  readonly country?: string;
  readonly standsFor?: string;
  readonly type?: string;
  readonly former?: boolean;
  readonly local?: boolean;
  readonly localNames?: readonly string[];
}

// Pure, so that the viewer, which knows states alone, does not carry the other tables.

/** Sovereign states, those whose sovereignty others dispute, and a few that are no more (`type` "former"). */
export const STATES: readonly Known[] = /* @__PURE__ */ tableOf("state", "state", stateRows);

/** International, armed, political and media organizations and organs of states. */
export const ORGANIZATIONS: readonly Known[] = /* @__PURE__ */ tableOf("org", "organization", organizationRows);

/** Buildings and streets that stand for a government: the Kremlin, Downing Street. */
export const SEATS: readonly Known[] = /* @__PURE__ */ tableOf("org", "organization", seatRows, "seat");

/** Cities, parts of states, regions, waters and mountains. */
export const PLACES: readonly Known[] = /* @__PURE__ */ tableOf("place", "place", placeRows);

let byId: ReadonlyMap<string, Known> | undefined;

/** The entry of that id, such as `state:FRA`. */
export function knownOf(id: string): Known | undefined {
  byId ??= new Map([...STATES, ...ORGANIZATIONS, ...SEATS, ...PLACES].map((known) => [known.id, known]));
  return byId.get(id);
}

/** The state with that ISO 3166-1 alpha-3 code (XKX for Kosovo). */
export function stateOf(alpha3: string): Known | undefined {
  return knownOf(`state:${alpha3}`);
}

function tableOf(prefix: string, kind: Kind, rows: readonly Row[], type?: string): Known[] {
  return rows.map((row) => {
    const { id, label, names = [], acronyms = [], former, ...rest } = row;
    return {
      ...rest,
      id: `${prefix}:${id}`,
      kind,
      label,
      names: [...new Set([label, ...names, ...acronyms])],
      acronyms,
      ...(kind === "state" ? { country: id } : {}),
      ...(former ? { type: "former" } : type === undefined ? {} : { type }),
    };
  });
}

import { MODALITIES } from "../src/graph/index.ts";
import type { Modality, Polarity } from "../src/model/index.ts";
import { TONES, type Tone } from "./tone.ts";

/** A node that was put somewhere by hand: it stays there, and in sight whatever the filters say. */
export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** What is left out of picture, table and panels. All of it composes; an empty list asks for nothing. */
export interface Filters {
  /** Kinds that are hidden. */
  readonly kinds: readonly string[];
  /** Tones that are hidden. */
  readonly tones: readonly Tone[];
  /** Communities that are hidden, by number. */
  readonly communities: readonly string[];
  /** Countries that are hidden: ISO 3166-1 alpha-3, `-` for none. */
  readonly countries: readonly string[];
  /** The relations that alone are shown. */
  readonly relations: readonly string[];
  /** The documents whose facts alone are shown, by id. */
  readonly docs: readonly string[];
  /** The publishers whose facts alone are shown. */
  readonly publishers: readonly string[];
  /** ISO day, month or year: only facts dated on it or later, or told of then where they bear no date. */
  readonly since?: string;
  /** ISO day, month or year: only facts dated on it or earlier, or told of then. */
  readonly until?: string;
  /** Of a period, only what bears a date itself. */
  readonly dated: boolean;
  readonly polarity?: Polarity;
  /** Only facts that so many documents say; 2 or more. */
  readonly least?: number;
  /** How facts are meant that alone are shown. */
  readonly manners: readonly Modality[];
  /** Without facts that were read unsurely. */
  readonly sure: boolean;
  readonly contested: boolean;
  /** Whether all of a large graph is shown; without it, only the most connected of what the other filters leave. */
  readonly whole: boolean;
  /** Whether nodes are shown that no fact ties to another; where absent, they are unless there are many. */
  readonly lone?: boolean;
  /** Only what is near: the first is the middle, and `steps` counts from it; the others show their neighbours as well. */
  readonly around: readonly string[];
  readonly steps: Steps;
  /** Nodes that are hidden one by one. */
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
}

export const STEPS = [1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

export const NO_FILTERS: Filters = {
  kinds: [],
  tones: [],
  communities: [],
  countries: [],
  relations: [],
  docs: [],
  publishers: [],
  dated: false,
  manners: [],
  sure: false,
  contested: false,
  whole: false,
  around: [],
  steps: 1,
  hidden: [],
  pins: [],
};

/** Of the optional filters, those that are to change; undefined takes one away. */
export type OptionalFilters = {
  readonly [Name in "since" | "until" | "polarity" | "least" | "lone"]?: Filters[Name] | undefined;
};

/** The same filters with some of the optional ones set, or taken away. */
export function withOptional(filters: Filters, changes: OptionalFilters): Filters {
  const { since, until, polarity, least, lone, ...rest } = { ...filters, ...changes };
  return {
    ...rest,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(polarity === undefined ? {} : { polarity }),
    ...(least === undefined ? {} : { least }),
    ...(lone === undefined ? {} : { lone }),
  };
}

/** The list without `one` where it is there, with it where it is not. */
export function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

const LISTS = [
  ["docs", "only"],
  ["publishers", "by"],
  ["around", "around"],
  ["hidden", "out"],
] as const;
const WORD_LISTS = [
  ["kinds", "hide"],
  ["relations", "rel"],
  ["manners", "manner"],
  ["communities", "group"],
  ["countries", "land"],
] as const;

/** Writes the filters that are in force into a query. */
export function writeFilters(filters: Filters, query: URLSearchParams): void {
  for (const [name, short] of WORD_LISTS) if (filters[name].length > 0) query.set(short, filters[name].join(","));
  if (filters.tones.length > 0) query.set("without", filters.tones.join(","));
  for (const [name, short] of LISTS) for (const one of filters[name]) query.append(short, one);
  if (filters.around.length > 0 && filters.steps > 1) query.set("steps", String(filters.steps));
  if (filters.since !== undefined) query.set("since", filters.since);
  if (filters.until !== undefined) query.set("until", filters.until);
  if (filters.polarity !== undefined) query.set("said", filters.polarity);
  if (filters.least !== undefined) query.set("least", String(filters.least));
  if (filters.dated) query.set("dated", "1");
  if (filters.sure) query.set("sure", "1");
  if (filters.contested) query.set("contested", "1");
  if (filters.whole) query.set("whole", "1");
  if (filters.lone !== undefined) query.set("lone", filters.lone ? "1" : "0");
  for (const { key, x, y } of filters.pins) query.append("pin", `${x},${y},${key}`);
}

/** Reads what `writeFilters` wrote; what makes no sense is left out. */
export function readFilters(query: URLSearchParams): Filters {
  const words = (name: string): string[] => (query.get(name) ?? "").split(",").filter((part) => part !== "");
  const list = (name: string): string[] => [...new Set(query.getAll(name))].filter((part) => part !== "");
  const date = (name: string): string | undefined => {
    const value = query.get(name) ?? "";
    return /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : undefined;
  };
  const polarity = query.get("said");
  const least = Number(query.get("least"));
  const lone = query.get("lone");
  const steps = Number(query.get("steps"));
  const around = list("around");
  const tones = words("without");
  const manners = words("manner");
  return withOptional(
    {
      kinds: words("hide"),
      tones: TONES.filter((tone) => tones.includes(tone)),
      communities: words("group"),
      countries: words("land"),
      relations: words("rel"),
      docs: list("only"),
      publishers: list("by"),
      dated: query.get("dated") === "1",
      manners: MODALITIES.filter((manner) => manners.includes(manner)),
      sure: query.get("sure") === "1",
      contested: query.get("contested") === "1",
      whole: query.get("whole") === "1",
      around,
      steps: around.length > 0 ? (STEPS.find((step) => step === steps) ?? 1) : 1,
      hidden: list("out"),
      pins: query.getAll("pin").flatMap(readPin),
    },
    {
      since: date("since"),
      until: date("until"),
      polarity: polarity === "asserted" || polarity === "negated" ? polarity : undefined,
      least: Number.isInteger(least) && least > 1 ? least : undefined,
      lone: lone === "1" || lone === "0" ? lone === "1" : undefined,
    },
  );
}

function readPin(text: string): Pin[] {
  const [x, y, ...key] = text.split(",");
  if (x === undefined || y === undefined || key.length === 0) return [];
  const pin = { key: key.join(","), x: Number(x), y: Number(y) };
  return Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : [];
}

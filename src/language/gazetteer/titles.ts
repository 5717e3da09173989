import portfolioRows from "../../../data/gazetteer/portfolios.json" with { type: "json" };
import titleRows from "../../../data/gazetteer/titles.json" with { type: "json" };
import { foldKnown } from "./fold-known.ts";

/** An office or function: "foreign minister", "special envoy", "spokeswoman". */
export interface Title {
  /** "president", "minister", "envoy"; one for all forms of the same office. */
  readonly id: string;
  /** Every form, singular and plural, in lower case save for abbreviations ("PM"). */
  readonly words: readonly string[];
  /**
   * The sort of body that its holder acts for: "state", "ministry", "parliament", "military", "court", "organization",
   * "party", "media", "faith", "place", "person" (nobody but themselves) or "any".
   */
  readonly actsFor: string;
  /** May stand straight before a name: "President Okafor". */
  readonly beforeName?: boolean;
  /** For ministers: "foreign", "defence" … as in `PORTFOLIOS`. */
  readonly portfolio?: string;
}

/** A field of government: what comes before "minister" and what after "minister of". Lower case. */
export interface Portfolio {
  readonly id: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Names of its ministry that follow no pattern: "foreign office". */
  readonly bodies: readonly string[];
}

export const PORTFOLIOS: readonly Portfolio[] = portfolioRows;

/** Offices and functions, ministers of every portfolio included. */
export const TITLES: readonly Title[] = [...titleRows, ...PORTFOLIOS.map(ministerOf)];

/** The most words that a title has, for whoever looks for the longest one at a place. */
export const LONGEST_TITLE: number = Math.max(
  ...TITLES.flatMap(({ words }) => words.map((word) => word.split(" ").length)),
);

let byWords: ReadonlyMap<string, Title> | undefined;

/** The title of exactly these words, however spelt or capitalised: "Foreign Minister", "Prime-Minister". */
export function findTitle(words: string): Title | undefined {
  byWords ??= new Map(TITLES.flatMap((title) => title.words.map((word) => [foldKnown(word), title])));
  return byWords.get(foldKnown(words));
}

function ministerOf({ id, before, after }: Portfolio): Title {
  const heads = ["minister", "ministers", "secretary", "secretaries", "chief"];
  return {
    id: `${id}-minister`,
    actsFor: "ministry",
    beforeName: true,
    portfolio: id,
    words: [
      ...before.flatMap((field) => heads.map((head) => `${field} ${head}`)),
      ...after.flatMap((field) => [`minister of ${field}`, `minister for ${field}`, `secretary of ${field}`]),
      ...after.flatMap((field) => [`ministers of ${field}`, `secretary for ${field}`]),
    ].filter((words) => !/^intelligence (?:chief|secretary)$/.test(words)),
  };
}

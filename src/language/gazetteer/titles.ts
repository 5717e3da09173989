import portfolioRows from "../../../data/gazetteer/portfolios.json" with { type: "json" };
import titleRows from "../../../data/gazetteer/titles.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

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

/** A title as it was read, with what stood before it. */
export interface TitleReading {
  readonly title: Title;
  /** "former", "ex-", "late": its holder is no longer in office. */
  readonly former: boolean;
  /** "deputy", "vice": its holder stands below the office. */
  readonly deputy: boolean;
}

export const PORTFOLIOS: readonly Portfolio[] = portfolioRows;

/** Offices and functions, ministers of every portfolio included. */
export const TITLES: readonly Title[] = [...titleRows, ...PORTFOLIOS.map(ministerOf)];

/** The most words that a title has, for whoever looks for the longest one at a place; modifiers not counted. */
export const LONGEST_TITLE: number = Math.max(
  ...TITLES.flatMap(({ words }) => words.map((word) => word.split(" ").length)),
);

/** Words before a title that leave it the same office: "acting president", "senior negotiator". */
const MODIFIERS = new Set(
  "acting interim caretaker outgoing incoming newly elected current new senior top chief lead main leading then permanent assistant junior principal veteran".split(
    " ",
  ),
);
const FORMER = new Set(["former", "ex", "late", "ousted", "deposed", "onetime", "previous", "retired"]);
const DEPUTY = new Set(["deputy", "vice", "first", "second", "associate"]);

let byWords: ReadonlyMap<string, Title> | undefined;

/** The title of exactly these words, however spelt or capitalised: "Foreign Minister", "Prime-Minister". */
export function findTitle(words: string): Title | undefined {
  byWords ??= new Map(TITLES.flatMap((title) => title.words.map((word) => [foldName(word), title])));
  return byWords.get(foldName(words));
}

/** As `findTitle`, after "former", "deputy", "acting" and the like: "former deputy foreign minister". */
export function readTitle(words: string): TitleReading | undefined {
  const parts = foldName(words).split(" ");
  let former = false;
  let deputy = false;
  for (let first = 0; first < parts.length; first++) {
    const title = findTitle(parts.slice(first).join(" "));
    if (title !== undefined) return { title, former, deputy };
    const part = parts[first] ?? "";
    if (FORMER.has(part)) former = true;
    else if (DEPUTY.has(part)) deputy = true;
    else if (!MODIFIERS.has(part)) return undefined;
  }
  return undefined;
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

import bodyRows from "../../../data/gazetteer/bodies.json" with { type: "json" };
import { foldKnown } from "./fold-known.ts";
import { PORTFOLIOS } from "./titles.ts";

/** A sort of body that most states have, named only together with its state: "the Foreign Ministry", "parliament". */
export interface Body {
  /** "foreign-ministry", "parliament". */
  readonly id: string;
  /** With capitals, to be put after a state's adjective: "Foreign Ministry". */
  readonly label: string;
  /** "ministry", "parliament", "government", "military", "police", "court", "embassy", "party", "media" … */
  readonly type: string;
  /** Its names in lower case. */
  readonly words: readonly string[];
  /** For ministries: as in `PORTFOLIOS`. */
  readonly portfolio?: string;
}

/** Bodies that most states have, a ministry for every portfolio included. */
const BODIES: readonly Body[] = [...ministries(), ...bodyRows];

let byWords: ReadonlyMap<string, Body> | undefined;

/** The sort of body of exactly these words: "Ministry of Foreign Affairs", "the foreign ministry", "Defense Department". */
export function findBody(words: string): Body | undefined {
  byWords ??= new Map(BODIES.flatMap((body) => body.words.map((word) => [foldKnown(word), body])));
  return byWords.get(foldKnown(words));
}

function ministries(): Body[] {
  return PORTFOLIOS.map(({ id, label, before, after, bodies }) => ({
    id: `${id}-ministry`,
    label: `${label} Ministry`,
    type: "ministry",
    portfolio: id,
    words: [
      ...bodies,
      ...before.flatMap((field) => [`${field} ministry`, `${field} department`, `${field} ministries`]),
      ...after.flatMap((field) => [`ministry of ${field}`, `ministry for ${field}`, `department of ${field}`]),
    ],
  }));
}

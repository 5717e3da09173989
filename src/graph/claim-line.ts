import type { Modality, Polarity } from "../model/index.ts";
import type { ClaimEvidence, DocumentEntry } from "./attributes.ts";
import { isIsoDate } from "./dates.ts";
import { MODALITIES } from "./fact-manner.ts";

/** What is left of a claim, and of its document, in a format that gives it one line. */
export interface ClaimLine {
  readonly quote: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker?: string;
  readonly date?: string;
  /** The document's title, or else its source. */
  readonly document: string;
  readonly published?: string;
}

/**
 * A claim on one line for other programs, `quote | planned | on 2019-10 | according to X | title | 2019-10-05`: how it is
 * meant if not plainly, when, who says so, and where. Parts that are not known are left out; a bar within one is broken.
 * `spell` writes each part as a format wants it: a part is scanned faster than a line that was just put together.
 */
export function claimLine(
  claim: ClaimEvidence,
  document: DocumentEntry | undefined,
  spell: (part: string) => string = asIs,
): string {
  let line = spell(unbarred(claim.quote));
  if (claim.polarity === "negated") line += ` | ${NOT_SO}`;
  if (claim.modality !== "actual") line += ` | ${spell(claim.modality)}`;
  if (claim.date !== undefined) line += ` | ${ON}${spell(claim.date)}`;
  if (claim.speaker !== undefined) line += ` | ${ACCORDING_TO}${spell(unbarred(claim.speaker))}`;
  line += ` | ${spell(unbarred(document?.title ?? document?.source ?? claim.doc))}`;
  if (document?.date !== undefined) line += ` | ${spell(document.date)}`;
  return line;
}

const asIs = (part: string): string => part;

/** What {@link claimLine} wrote; undefined for other text. */
export function readClaimLine(line: string): ClaimLine | undefined {
  const parts = line.split(" | ");
  const quote = parts.shift();
  const published = parts.length > 1 && isIsoDate(parts.at(-1) ?? "") ? parts.pop() : undefined;
  const document = parts.pop();
  if (quote === undefined || document === undefined) return undefined;
  const take = (fits: (part: string) => boolean): string | undefined =>
    parts[0] !== undefined && fits(parts[0]) ? parts.shift() : undefined;
  const polarity = take((part) => part === NOT_SO) === undefined ? "asserted" : "negated";
  const modality = SAID_MODALITIES.find((one) => one === parts[0]);
  if (modality !== undefined) parts.shift();
  const date = take((part) => part.startsWith(ON) && isIsoDate(part.slice(ON.length)))?.slice(ON.length);
  const speaker = take((part) => part.startsWith(ACCORDING_TO))?.slice(ACCORDING_TO.length);
  if (parts.length > 0) return undefined;
  return {
    quote,
    polarity,
    modality: modality ?? "actual",
    ...(speaker === undefined ? {} : { speaker }),
    ...(date === undefined ? {} : { date }),
    document,
    ...(published === undefined ? {} : { published }),
  };
}

const NOT_SO = "says that it is not so";
const ON = "on ";
const ACCORDING_TO = "according to ";
const SAID_MODALITIES = MODALITIES.filter((one) => one !== "actual");

const unbarred = (text: string): string => (text.includes("|") ? text.replaceAll("|", "¦") : text);

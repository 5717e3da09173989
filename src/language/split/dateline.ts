// Every repetition is bounded, and only the opening of a block is looked at.
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,30}){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3}`;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const DAY = String.raw`(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}\.?)(?:,? \d{4})?`;
const AGENCY = String.raw`\(\p{Lu}[\p{L} .\/&-]{1,30}\)`;
const DASH = String.raw`(?: ?(?:[—–]|--) ?| - )(?=["“‘'\p{Lu}\d[])`;
const LONGEST = 160;

const DATELINES = [
  // A place in capitals: "OSLO, Jan. 6 (NTB) —", "OSLO —".
  new RegExp(`^${CAPITALS}(?:, ${NAME})?(?:,? ${DAY})?(?:,? ?${AGENCY})?${DASH}`, "u"),
  // Any place before an agency: "Bergen, Norway (NTB) -".
  new RegExp(`^${NAME}(?:, ${NAME})?(?:,? ${DAY})?,? ?${AGENCY}${DASH}`, "u"),
];

/**
 * Where the dateline ends that opens `text[start, end)`: the offset behind its dash; `start` where there is none. It is no
 * part of the sentence behind it, and a parser that sees them as one takes the place for who speaks.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  return start + Math.max(...DATELINES.map((pattern) => pattern.exec(opening)?.[0].length ?? 0));
}

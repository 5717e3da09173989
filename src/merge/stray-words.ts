import type { Entity } from "../model/index.ts";
import type { Group } from "./groups.ts";

/** What a body is, right before its name: "the gas supplier Zelgaz". */
const INTRODUCED =
  /\b(?:according to|(?:agency|airline|association|bank|brand|broadcaster|bureau|chain|channel|charity|club|company|consultancy|contractor|developer|firm|foundation|giant|group|institute|insurer|magazine|maker|manufacturer|media|militia|movement|network|newspaper|operator|organi[sz]ation|outlet|paper|party|producer|provider|publisher|retailer|service|site|startup|station|studio|supplier|tabloid|union|utility|website))\s+$/i;

/** What only somebody does, right after a name. */
const ACTS =
  /^(?:['’]s\s+\p{Ll}+)?\s+(?:reports?|reported|says?|said|told|announced|wrote|writes|quoted|tweeted|published)\b/u;

const NEAR = 40;

/**
 * One word that stands in one place, of which nothing is said or known, and which its sentence neither calls a body nor
 * lets act: a heading, a product, an abbreviation of anything. As likely no actor at all.
 */
export function isStrayWord({ kind, label, mentions, attributes }: Entity, { known, referents }: Group): boolean {
  const [mention] = mentions;
  if (kind === "state" || kind === "place" || known !== undefined || mention === undefined || mentions.length > 1)
    return false;
  const { role, country, description } = attributes;
  if (role !== undefined || country !== undefined || description !== undefined || /[\s-]/.test(label)) return false;
  const text = referents[0]?.doc.text ?? "";
  const { start, end } = mention.span;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return !INTRODUCED.test(before) && !ACTS.test(text.slice(end, end + NEAR));
}

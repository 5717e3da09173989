import { unsliced } from "../text/index.ts";

/** Strings that are remembered: of what hardly repeats, such as names, no more than these are held a second time. */
const MOST = 1 << 16;

/** Gives equal strings as one, so that a relation or a date that a million edges bear is held once. For what repeats. */
export function createIntern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = unsliced(text);
    if (known.size === MOST) known.clear();
    known.set(own, own);
    return own;
  };
}

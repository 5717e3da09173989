import { unsliced } from "../text/index.ts";

/**
 * Gives equal strings as one, so that a relation or a date that a million edges bear is held once. For what repeats: what
 * does not is better left alone.
 */
export function createIntern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = unsliced(text);
    known.set(own, own);
    return own;
  };
}

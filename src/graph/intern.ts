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

/**
 * The same text in memory of its own. V8 keeps a piece of a longer string as a reference into it, and a few names would
 * hold the whole file that they were read from.
 */
export function unsliced(text: string): string {
  // Shorter ones are always copied.
  return text.length < 13 ? text : String(JSON.parse(JSON.stringify(text)));
}

/**
 * The same text in memory of its own. V8 keeps a piece of a longer string as a reference into it, and a few names would
 * hold the whole file that they were read from.
 */
export function unsliced(text: string): string {
  // Shorter ones are always copied.
  return text.length < 13 ? text : String(JSON.parse(JSON.stringify(text)));
}

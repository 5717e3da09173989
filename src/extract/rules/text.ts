/** White space folded to single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The first letter a capital: labels begin with one. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text.length ? first.toUpperCase() + text.slice(first.length) : text;
}

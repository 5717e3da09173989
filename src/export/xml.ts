// XML 1.0, production [2] Char: what is not in it cannot stand in a document, not even escaped. Lone surrogates are not.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// The same without its /u, which is slow: any surrogate is suspect, and only then is the exact expression asked.
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const WHITE = /[\t\n\r]/;
// What nearly all text consists of, so that nearly all text is looked at once and left alone.
const PLAIN = /^[ !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** Text without the characters that XML forbids. */
export function stripForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, "") : text;
}

/** Text for an element or a double-quoted attribute, without the characters that XML forbids. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = stripForbidden(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  if (!WHITE.test(escaped)) return escaped;
  // White space in an attribute would be read back as blanks, so it is written as a reference, too.
  return escaped.replaceAll("\t", "&#9;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;");
}

/**
 * A key without the characters that XML forbids: each is spelled `_x0001_` (and the underscore of what looks like such a
 * spelling `_x005F_`), so that different keys stay different.
 */
export function encodeKey(key: string): string {
  if (PLAIN.test(key) && !key.includes("_x")) return key;
  return key
    .replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")
    .replace(FORBIDDEN, (code) => `_x${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A list of strings as Gephi reads it: a JSON array, whose escapes of forbidden characters never come to be. */
export const listText = (items: readonly string[]): string => JSON.stringify(items.map(stripForbidden));

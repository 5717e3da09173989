// XML 1.0, production [2] Char: what is not in it cannot stand in a document, not even escaped. Lone surrogates are not.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// The same without its /u, which is slow: any surrogate is suspect, and only then is the exact expression asked.
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
// What cannot stand in an attribute as it is. Nearly all text has none of it, and is looked at once and left alone.
const SPECIAL = /["&<>\0-\x1f\ud800-\udfff\ufffe\uffff]/;
// The same, and what cannot stand in a JSON string.
const SPECIAL_IN_LIST = /["&<>\\\0-\x1f\ud800-\udfff\ufffe\uffff]/;
// The same, and what looks as if it had been encoded.
const SPECIAL_IN_KEY = /["&<>\0-\x1f\ud800-\udfff\ufffe\uffff]|_x/;

/** Text without the characters that XML forbids. */
export function stripForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, "") : text;
}

/** Text for an element or a double-quoted attribute, without the characters that XML forbids. */
export const escapeXml = (text: string): string =>
  SPECIAL.test(text) ? stripForbidden(text).replace(MARKS, (mark) => REFERENCES[mark] ?? mark) : text;

const MARKS = /["&<>\t\n\r]/g;
// White space in an attribute would be read back as blanks, so it is written as a reference, too.
const REFERENCES: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A list of strings as Gephi reads it, a JSON array, escaped; its items come from {@link escapeItem}. */
export function escapedList(items: readonly string[]): string {
  let list = "";
  for (const item of items) list += `${list === "" ? "" : ","}&quot;${item}&quot;`;
  return `[${list}]`;
}

/** Text for an item of such a list: what is escaped in JSON is so, but escapes of forbidden characters never come to be. */
export const escapeItem = (text: string): string =>
  SPECIAL_IN_LIST.test(text)
    ? stripForbidden(text).replace(MARKS_IN_LIST, (mark) => REFERENCES_IN_LIST[mark] ?? mark)
    : text;

const MARKS_IN_LIST = /["&<>\\\t\n\r]/g;
const REFERENCES_IN_LIST: Readonly<Record<string, string>> = {
  ...REFERENCES,
  '"': "\\&quot;",
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/** A key as {@link encodeKey} spells it, escaped. */
export const escapeKey = (key: string): string => (SPECIAL_IN_KEY.test(key) ? escapeXml(encodeKey(key)) : key);

/**
 * A key without the characters that XML forbids: each is spelled `_x0001_` (and the underscore of what looks like such a
 * spelling `_x005F_`), so that different keys stay different.
 */
export function encodeKey(key: string): string {
  if (!SPECIAL_IN_KEY.test(key)) return key;
  return key
    .replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")
    .replace(FORBIDDEN, (code) => `_x${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

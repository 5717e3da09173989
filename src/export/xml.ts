// XML 1.0, production [2] Char: what is not in it cannot stand in a document, not even escaped. Lone surrogates are not.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"\t\n\r]/g;
// White space in an attribute would be read back as blanks, so it is written as a reference, too.
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// What nearly all text consists of, so that nearly all text is looked at once and left alone.
const PLAIN = /^[ !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** Text without the characters that XML forbids. */
export function stripForbidden(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FORBIDDEN, "");
}

/** Text for an element or a double-quoted attribute, without the characters that XML forbids. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (character) => ESCAPES[character] ?? character);
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

/** `<name a="1" b="2"/>`, or with content that is XML already; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

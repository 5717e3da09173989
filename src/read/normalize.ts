const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const BLANKS = /[\t\p{Zs}]/gu;
// Controls, format characters (soft hyphen, zero-width, bidi marks, byte order marks), lone surrogates, private use
// (icon fonts), non-characters, fillers and variation selectors: nothing that a reader sees, and much that XML forbids.
const INVISIBLE =
  /[\u0000-\t\v-\u001f\u007f-\u009f\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]|\u034f/gu;
/** Plain ASCII lines need none of it, and most documents have little else. */
const PLAIN = /^[\n -~]*$/;

/**
 * The same text in one shape: NFC, `\n` for every line break, plain spaces for every other blank, nothing invisible.
 * Curly quotes and dashes stay. Done before any offset exists.
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_BREAKS, "\n").replace(BLANKS, " ").replace(INVISIBLE, "").normalize("NFC");
}

/** One line: runs of blanks and line breaks become one space, none at the ends. Expects normalized text. */
export function foldBlanks(text: string): string {
  return text.replace(/[ \n]+/g, " ").trim();
}

/** What two spellings of one line have in common: letters and digits in lower case, single spaces. */
export function lineKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

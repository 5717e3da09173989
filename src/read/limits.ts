/** Bytes of one file; V8 holds no string over 512 MB, and decoding needs room beside it. */
export const MAX_BYTES = 400 * 2 ** 20;

/** Characters of one document; ten times the longest reports, and far below what stalls a tagger. */
export const MAX_DOC_CHARS = 2_000_000;

/** Characters of one HTML page, markup included. */
export const MAX_MARKUP_CHARS = 16_000_000;

/** Nesting past which Readability, whose scoring climbs ancestors and recurses, becomes too slow to be let near a page. */
export const MAX_MARKUP_DEPTH = 256;

/** Elements of one page past which Readability is not asked. */
export const MAX_MARKUP_ELEMENTS = 25_000;

/** Characters of a front matter block; anything longer is text between two rules. */
export const MAX_FRONT_MATTER_CHARS = 64 * 1024;

/** Aliases (`*name`) in front matter; YAML looks each up in the whole block, and no article's needs any. */
export const MAX_FRONT_MATTER_ALIASES = 20;

/** How deep front matter nests, lists in lists and maps in maps; the YAML parser recurses, and a deep one takes the process down. */
export const MAX_FRONT_MATTER_DEPTH = 100;

/** Characters of a title; a longer one is a paragraph in the wrong place. */
export const MAX_TITLE_CHARS = 400;

/** Characters of a line that may be page furniture; longer ones are always text. */
export const MAX_FURNITURE_CHARS = 480;

/** Bytes looked at to tell text from binary, and one encoding from another. */
export const SNIFF_BYTES = 64 * 1024;

/** Diagnostics of bad rows listed one by one; beyond them a table is summed up in one line. */
export const MAX_ROW_DIAGNOSTICS = 100;

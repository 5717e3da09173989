export { compareText } from "./compare-text.ts";
export { contentHash } from "./content-hash.ts";
export { countWords } from "./count-words.ts";
export { daysInMonth } from "./days-in-month.ts";
export { fold, foldName } from "./fold-name.ts";
export { unsliced } from "./unsliced.ts";

export { compareText } from "./compare-text.ts";
export { contentHash } from "./content-hash.ts";
export { countWords } from "./count-words.ts";
export { fold, foldName } from "./fold-name.ts";
export { unsliced } from "./unsliced.ts";

import { words as wordSet } from "../lexicon/words.ts";

/** Words before a family name that honour its bearer and are given names too: "Shahid Tamm" may be just Tamm. */
const HONOURS = wordSet("shahid haji hajji hajj sayyid sayed syed mullah malik amir emir imam sultan mirza ustad baba");
/** Shorter names are too alike by chance. */
const FEWEST_LETTERS = 5;
const MOST_CHANGES = 2;

/**
 * Reads a person's name, as folded words, in the spelling that the document has oftenest: "Tammani" is the "Tameny" of
 * "Ulo Tameny" where nobody is called Tammani in full. `names`: every person's name of the document, repeats included.
 */
export function createSpeller(names: readonly (readonly string[])[]): (name: readonly string[]) => readonly string[] {
  const full = new Map<string, { readonly words: readonly string[]; count: number }>();
  const counts = new Map<string, number>();
  for (const words of names) {
    const key = words.join(" ");
    const known = full.get(key);
    if (known) known.count++;
    else if (words.length > 1 && !HONOURS.has(words[0] ?? "")) full.set(key, { words, count: 1 });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const whole = [...full.values()];
  const read = (words: readonly string[]): readonly string[] => {
    const last = words.at(-1) ?? "";
    const isHonoured = words.length === 2 && HONOURS.has(words[0] ?? "");
    if (words.length === 1 || isHonoured) {
      const bearers = whole.map((one) => one.words.at(-1) ?? "");
      if (bearers.includes(last)) return isHonoured ? [last] : words;
      const other = bearers.find((bearer) => soundsAlike(bearer, last));
      return other === undefined ? words : [other];
    }
    const own = counts.get(words.join(" ")) ?? 0;
    const other = whole.find(
      (one) =>
        one.count > own &&
        one.words[0] === words[0] &&
        last !== one.words.at(-1) &&
        soundsAlike(one.words.at(-1) ?? "", last),
    );
    return other?.words ?? words;
  };
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const key = words.join(" ");
    const found = known.get(key) ?? read(words);
    known.set(key, found);
    return found;
  };
}

/** One name in two spellings of another script: the same consonants, and few letters changed. */
function soundsAlike(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < FEWEST_LETTERS || left === right) return false;
  return skeleton(left) === skeleton(right) && changes(left, right) <= MOST_CHANGES;
}

function skeleton(word: string): string {
  return word
    .replace(/[qc]/g, "k")
    .replace(/ph/g, "f")
    .replace(/(?<!^)[aeiouywh'’-]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** Letters put in, taken out or replaced (Levenshtein). */
function changes(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

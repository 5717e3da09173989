/** For each tag ("VERBPart"), endings ("^went" is a whole word) and what they become ("4,go": cut four letters, add "go"). */
export type LemmaTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LONGEST = 6;
const AS_WRITTEN: ReadonlySet<string> = new Set(["PUNCT", "SYM", "NUM", "X"]);
const DECIDING: ReadonlyMap<string, string> = new Map([
  ["VERB", "VerbForm"],
  ["AUX", "VerbForm"],
  ["NOUN", "Number"],
  ["PROPN", "Number"],
  ["ADJ", "Degree"],
  ["ADV", "Degree"],
]);

/**
 * The lemma of a word under its tag: lower case except for proper nouns, by the longest ending that the table knows.
 * A verb stem that is no known word gets back its e ("provoked" → "provoke"). data/model/train/lemmas.py learned the table.
 */
export function lemmaOf(
  table: LemmaTable,
  word: string,
  upos: string,
  feats: string,
  isKnown: (word: string) => boolean,
): string {
  if (AS_WRITTEN.has(upos)) return word;
  const straight = word.replaceAll("’", "'");
  const plain = upos === "PROPN" ? straight : straight.toLowerCase();
  const edit = findEdit(table[upos + decidingValue(upos, feats)] ?? {}, plain);
  if (edit === undefined) return plain;
  const comma = edit.indexOf(",");
  const stem = plain.slice(0, Math.max(0, plain.length - Number(edit.slice(0, comma)))) + edit.slice(comma + 1);
  return upos === "VERB" && !isKnown(stem) && isKnown(`${stem}e`) ? `${stem}e` : stem || plain;
}

function decidingValue(upos: string, feats: string): string {
  const name = DECIDING.get(upos);
  if (name === undefined) return "";
  const part = feats.split("|").find((feature) => feature.startsWith(`${name}=`));
  return part === undefined ? "" : part.slice(name.length + 1);
}

function findEdit(endings: Readonly<Record<string, string>>, word: string): string | undefined {
  const own = (key: string): string | undefined => (Object.hasOwn(endings, key) ? endings[key] : undefined);
  let found = own(`^${word}`);
  for (let length = Math.min(LONGEST, word.length); length >= 0 && found === undefined; length--) {
    found = own(word.slice(word.length - length));
  }
  return found;
}

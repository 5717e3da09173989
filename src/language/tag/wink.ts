import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type { Upos } from "../sentence.ts";

/** What wink says of one of our words. */
export interface Reading {
  readonly upos: Upos;
  readonly lemma: string;
}

export interface Wink {
  /** One reading a word, whatever wink makes of its spelling; words hold no white space. */
  read(words: readonly string[]): Reading[];
  /** What it says of a lower-case word by itself or, to get its lemma, in a place for verbs, nouns or adjectives. */
  probe(word: string, upos?: "VERB" | "NOUN" | "ADJ"): Reading;
}

const UPOS: ReadonlySet<string> = new Set(
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "),
);

/** The probes' memory is bounded: a corpus has no end of misspellings. */
const MAX_PROBES = 50_000;

/** wink-nlp's tagger and lemmatizer with its small web model, which is bundled code: nothing is fetched. */
export function loadWink(): Wink {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  const probes = new Map<string, Reading>();

  return { read, probe };

  function probe(word: string, upos?: "VERB" | "NOUN" | "ADJ"): Reading {
    const key = `${word} ${upos ?? ""}`;
    const known = probes.get(key);
    if (known) return known;
    const frame = upos ? frameFor(word, upos) : [word];
    const reading = read(frame)[frame.indexOf(word)] ?? { upos: "X", lemma: word };
    if (probes.size < MAX_PROBES) probes.set(key, reading);
    return reading;
  }

  function read(words: readonly string[]): Reading[] {
    // wink tokenizes for itself, so its tokens are laid back over ours by offset. What it splits takes the reading of
    // the last piece that is a word ("U.S.-led"), what it joins shares one.
    const tokens = nlp.readDoc(words.join(" ")).tokens();
    const values = tokens.out(its.value).map(String);
    const spaces = tokens.out(its.precedingSpaces).map(String);
    const tags = tokens.out(its.pos).map(String);
    // wink's own declarations leave `lemma` out of what `out` takes.
    const lemmatized: { out(map: typeof its.lemma): readonly string[] } = tokens;
    const lemmas = lemmatized.out(its.lemma);
    const readings: Reading[] = [];
    let at = 0; // where the next wink token begins
    let k = 0;
    let start = 0; // where our word begins
    for (const word of words) {
      const end = start + word.length;
      let reading: Reading | undefined;
      let pieces = 0;
      while (k < values.length) {
        const value = values[k] ?? "";
        const from = at + (spaces[k] ?? "").length;
        if (from >= end) break;
        const tag = tags[k] ?? "X";
        if (isUpos(tag) && (tag !== "PUNCT" || reading === undefined))
          reading = { upos: tag, lemma: lemmas[k] ?? value };
        pieces++;
        if (from + value.length > end) break; // reaches into our next word: look at it again from there
        at = from + value.length;
        k++;
      }
      if (reading === undefined) readings.push({ upos: "X", lemma: word });
      else readings.push(pieces === 1 ? reading : { upos: reading.upos, lemma: word.toLowerCase() });
      start = end + 1;
    }
    return readings;
  }
}

function frameFor(word: string, upos: "VERB" | "NOUN" | "ADJ"): string[] {
  if (upos === "NOUN") return ["the", word];
  if (upos === "ADJ") return ["very", word];
  if (/(?:ed|ing)$/u.test(word)) return ["was", word];
  return word.endsWith("s") ? ["she", word, "it"] : ["to", word, "it"];
}

function isUpos(tag: string): tag is Upos {
  return UPOS.has(tag);
}

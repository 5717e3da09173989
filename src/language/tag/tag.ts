import { SENTENCE_STARTERS } from "../lexicon/abbreviations.ts";
import { IRREGULAR_FORMS } from "../lexicon/irregular-verbs.ts";
import type { Upos } from "../sentence.ts";
import { words } from "../lexicon/words.ts";
import { MENDS } from "./mends.ts";
import type { Reading, Wink } from "./wink.ts";
import { sightOf } from "./word.ts";
import type { Word } from "./word.ts";

const PUNCTUATION = /^[\p{P}\p{Sk}*_~|]+$/u;
const SYMBOLS = /^(?:\p{S}|%|[<>=+±×÷°§]+|[:;][-']?[)(DPp]|#)+$/u;
const NUMERAL =
  /^(?:[\d½¼¾⅓⅔][\d.,/:½¼¾⅓⅔-]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion)$/iu;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;
const PARTICIPLE_COMPOUND =
  /[-‑](?:led|based|backed|run|held|made|related|style|level|range|term|wide|old|long|scale|profile|ranking|in|\p{L}{2,}(?:ed|ing|en))$/u;

/** Tags and lemmas for the words of one sentence, wink's reading mended by form and context. */
export function tagSentence(wink: Wink, texts: readonly string[], readings: readonly Reading[]): Word[] {
  const sentence = texts.map((text, k): Word => {
    const reading = readings[k] ?? { upos: "X", lemma: text };
    const lower = text.toLowerCase().replace(/‑/gu, "-");
    const word = { text, lower, capital: /^\p{Lu}/u.test(text), upos: reading.upos, lemma: reading.lemma };
    word.upos = byShape(word) ?? word.upos;
    return word;
  });
  mendCapitals(wink, sentence);
  const at = sightOf(sentence);
  for (const mend of MENDS) {
    sentence.forEach((word, i) => {
      if (mend.words && !mend.words.has(word.lower)) return;
      if (mend.from && !mend.from.includes(word.upos)) return;
      if (mend.when && !mend.when(at, i)) return;
      word.upos = mend.to;
    });
  }
  sentence.forEach((word, k) => {
    word.lemma = lemmaOf(wink, word, readings[k]);
  });
  return sentence;
}

function byShape({ text, lower, capital, upos }: Word): Upos | undefined {
  if (/^(?:https?:\/\/|www\.)/iu.test(text) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(text)) return "PROPN";
  if (text === "$" || text === "€" || text === "£" || text === "%") return "SYM";
  if (text === "&") return "CCONJ";
  if (text === "'" || text === "’") return upos === "PART" ? "PART" : "PUNCT";
  if (PUNCTUATION.test(text)) return "PUNCT";
  if (SYMBOLS.test(text)) return "SYM";
  if (ORDINAL.test(text)) return lower === "second" && upos === "NOUN" ? undefined : "ADJ";
  if (NUMERAL.test(text) && !(lower === "one" && upos === "PRON")) return "NUM";
  if (/^\p{Lu}\.$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text)) return "PROPN";
  if (/^\p{L}[\p{L}.]*[-‑]\p{L}/u.test(text) && text.length > 3) {
    if (PARTICIPLE_COMPOUND.test(text)) return "ADJ";
    if (/^\d/u.test(text)) return "ADJ";
    if (capital && upos !== "ADJ") return "PROPN";
    if (upos === "VERB" || upos === "PUNCT" || upos === "PART" || upos === "DET" || upos === "ADP") return "NOUN";
  }
  if (/^\d[\d./]*[-‑]\p{L}/u.test(text)) return "ADJ";
  if (/^\d+s$/u.test(text)) return "NOUN";
  return undefined;
}

/** Capital letters: what they say in mid-sentence, and what they do not say at a sentence's start or in a headline. */
function mendCapitals(wink: Wink, sentence: readonly Word[]): void {
  const lettered = sentence.filter((word) => /^\p{L}{4,}/u.test(word.text));
  const headline = lettered.length > 2 && lettered.filter((word) => word.capital).length > 0.7 * lettered.length;
  let first = true;
  for (const [k, word] of sentence.entries()) {
    if (word.upos === "PUNCT") {
      if (/^[“"‘:(]$/u.test(word.text)) first = true;
      continue;
    }
    if (!word.capital) {
      // Lower case is no name: "reply", "service".
      if (word.upos === "PROPN" && /^\p{Ll}+$/u.test(word.text)) word.upos = unlessName(wink.probe(word.lower).upos);
    } else if (first || headline) {
      if (word.upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(word.text)) {
        const probe = wink.probe(word.lower).upos;
        if (isSurelyNoName(word, probe, sentence[k + 1])) word.upos = probe;
      }
    } else if (word.upos === "NOUN" || word.upos === "VERB" || word.upos === "ADV" || word.upos === "X") {
      if (/^\p{Lu}[\p{L}\p{M}]/u.test(word.text)) word.upos = "PROPN";
    } else if (word.upos === "ADJ" && word.text === word.text.toUpperCase() && word.text.length > 1)
      word.upos = "PROPN";
    first = false;
  }
}

// "Great hopes", "Nearly all"; but "Young said", "Lee": words that are names as well stay names before a verb.
function isSurelyNoName(word: Word, probe: Upos, next: Word | undefined): boolean {
  if (probe === "ADV") return word.lower.endsWith("ly") || SENTENCE_STARTERS.has(word.lower);
  if (probe === "ADJ") return next?.upos === "NOUN" || next?.upos === "ADJ" || next?.upos === "ADV";
  if (probe === "NOUN") return word.lower.endsWith("s") && next?.upos === "ADP" && PLURAL_STARTERS.has(word.lower);
  return probe !== "PROPN" && probe !== "VERB" && probe !== "X";
}
const PLURAL_STARTERS = words(
  "talks hopes fears attacks protests efforts tensions relations negotiations sanctions clashes results demands reports officials leaders troops rebels",
);

function unlessName(upos: Upos): Upos {
  return upos === "PROPN" || upos === "X" ? "NOUN" : upos;
}

const LEMMAS: Readonly<Record<string, string>> = {
  "n't": "not",
  "n’t": "not",
  "'re": "be",
  "’re": "be",
  "'m": "be",
  "’m": "be",
  "'ve": "have",
  "’ve": "have",
  "'ll": "will",
  "’ll": "will",
  wo: "will",
  ca: "can",
  am: "be",
  is: "be",
  are: "be",
  was: "be",
  were: "be",
  been: "be",
  being: "be",
  has: "have",
  had: "have",
  having: "have",
  does: "do",
  did: "do",
  done: "do",
  me: "I",
  him: "he",
  them: "they",
  us: "we",
  an: "a",
  these: "this",
  those: "that",
  "%": "%",
  better: "good",
  best: "good",
  worse: "bad",
  worst: "bad",
  further: "far",
  men: "man",
  women: "woman",
  people: "people",
  talks: "talk",
  data: "datum",
  media: "medium",
};

function lemmaOf(wink: Wink, word: Word, reading: Reading | undefined): string {
  const { upos, lower, text } = word;
  if (text.length > 60) return lower;
  if (upos === "PROPN" || upos === "X" || upos === "PUNCT" || upos === "SYM") return text;
  if (upos === "PRON" && lower === "i") return "I";
  if (upos === "AUX" && (lower === "'s" || lower === "’s")) return "be";
  if (upos === "AUX" && (lower === "'d" || lower === "’d")) return "would";
  if (upos === "PART" && /^['’]s?$/u.test(lower)) return "'s";
  const known = LEMMAS[lower];
  if (
    known !== undefined &&
    (upos !== "NOUN" || lower === "men" || lower === "women" || lower === "talks" || lower === "people")
  )
    return known;
  if (upos === "VERB") {
    const irregular = IRREGULAR_FORMS.get(lower);
    if (irregular) return irregular.lemma;
  }
  if (upos === "VERB" || upos === "NOUN" || upos === "ADJ") {
    const lemma = reading?.upos === upos ? reading.lemma : wink.probe(lower, upos).lemma;
    return lemma.toLowerCase();
  }
  return lower;
}

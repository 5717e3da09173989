import type { Block, Span } from "../model/index.ts";
import type { Language, Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./split/sentences.ts";
import { tokenize } from "./split/tokenize.ts";
import { tagSentence } from "./tag/tag.ts";
import { loadWink } from "./tag/wink.ts";
import type { Wink } from "./tag/wink.ts";
import type { Word } from "./tag/word.ts";
import { parseTree } from "./tree/parse.ts";

/** wink reads many sentences at once faster than one by one; its memory grows with what it is given. */
const WORDS_AT_ONCE = 4000;

const LONGEST_WORD = 60;

/** English over wink-nlp's tags, our own sentences, tokens and trees. Bundled: nothing is fetched. */
export function loadEnglish(): Language {
  const wink = loadWink();
  return {
    parse(text, blocks) {
      const sentences = blocks.flatMap((block) => sentencesOf(text, block));
      const parsed: Sentence[] = [];
      let batch: (readonly Span[])[] = [];
      let size = 0;
      const flush = (): void => {
        parsed.push(...parseBatch(wink, text, batch));
        batch = [];
        size = 0;
      };
      for (const sentence of sentences) {
        batch.push(sentence);
        size += sentence.length;
        if (size >= WORDS_AT_ONCE) flush();
      }
      flush();
      return parsed;
    },
  };
}

/** Tags and trees for words that are tokens already, as in a treebank: `span` counts as if one space stood between. */
export function parseWords(words: readonly string[]): readonly Token[] {
  const text = words.join(" ");
  let start = 0;
  const spans = words.map((word) => {
    const span = { start, end: start + word.length };
    start = span.end + 1;
    return span;
  });
  wordsWink ??= loadWink();
  return parseBatch(wordsWink, text, [spans])[0]?.tokens ?? [];
}
let wordsWink: Wink | undefined;

function sentencesOf(text: string, { span }: Block): (readonly Span[])[] {
  const tokens = tokenize(text, span.start, span.end);
  return splitSentences(text, tokens).map(({ start, end }) => tokens.slice(start, end));
}

function parseBatch(wink: Wink, text: string, batch: readonly (readonly Span[])[]): Sentence[] {
  const texts = batch.map((spans) => spans.map((span) => text.slice(span.start, span.end)));
  // wink's time grows with the square of a word's length, and a word this long is none.
  const readings = wink.read(texts.flat().map((word) => (word.length > LONGEST_WORD ? "x" : word)));
  let at = 0;
  return batch.flatMap((spans, k) => {
    const words = texts[k] ?? [];
    const tagged = tagSentence(wink, words, readings.slice(at, at + words.length));
    at += words.length;
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) return [];
    return [{ span: { start: first.start, end: last.end }, tokens: tokensOf(spans, tagged) }];
  });
}

function tokensOf(spans: readonly Span[], words: readonly Word[]): Token[] {
  const { head, deprel } = parseTree(words);
  return words.map((word, i) => ({
    text: word.text,
    span: spans[i] ?? { start: 0, end: 0 },
    upos: word.upos,
    lemma: word.lemma,
    head: head[i] ?? -1,
    deprel: deprel[i] ?? "dep",
  }));
}

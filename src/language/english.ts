import type { Span } from "../model/index.ts";
import { readFeatures } from "./features.ts";
import { treebankWords } from "./model/treebank-words.ts";
import { mendTree } from "./mend-tree.ts";
import { loadModel, type ParsedWord, type Parser } from "./model/parser.ts";
import type { Language, Sentence, Token, Upos } from "./sentence.ts";
import { splitText } from "./split/split-text.ts";

/**
 * The English that parley reads with, from the bytes of data/model/english.bin, which the host hands over: sentences
 * and tokens by rule, tags and trees by the model. The bytes are kept and must not change. Throws "bad-file" where they
 * are not such a file.
 */
export function loadEnglish(model: Uint8Array): Language {
  const parser = loadModel(model);
  return {
    parse: (text, blocks) =>
      blocks.flatMap(({ span }) => splitText(text, span)).map((spans) => parseSentence(parser, text, spans)),
  };
}

/** Tokens with their place in the tree. What the treebanks write as several words is read as such and put together. */
function parseSentence(parser: Parser, text: string, spans: readonly Span[]): Sentence {
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const pieces = texts.map(treebankWords);
  const words = mendTree(pieces.flat(), parser.parse(pieces.flat()));
  const tokenOf = pieces.flatMap((piece, k) => piece.map(() => k));
  const tokens: Token[] = [];
  let first = 0;
  for (const [k, piece] of pieces.entries()) {
    const last = first + piece.length - 1;
    const { word, head } = headOf(words, first, last);
    first = last + 1;
    tokens.push({
      text: texts[k] ?? "",
      span: spans[k] ?? { start: 0, end: 0 },
      upos: isUpos(word.upos) ? word.upos : "X",
      lemma: piece.length === 1 ? word.lemma : lemmaOfPieces(texts[k] ?? "", piece, word),
      head: head < 0 ? -1 : (tokenOf[head] ?? -1),
      deprel: word.deprel,
      features: readFeatures(word.feats),
      ...(word.entity === "O" ? {} : { entity: word.entity }),
    });
  }
  return { span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }, tokens };
}

/** Of the words of one token the one that hangs outside: the token's place in the tree is its. */
function headOf(words: readonly ParsedWord[], first: number, last: number): { word: ParsedWord; head: number } {
  for (let k = first; k <= last; k += 1) {
    const word = words[k];
    if (word && (word.head < first || word.head > last)) return { word, head: word.head };
  }
  return { word: UNREAD, head: -1 };
}

/** "state-run" keeps its form, "ex-ministers" its parts; only the last part bends. */
function lemmaOfPieces(text: string, pieces: readonly string[], { upos, lemma }: ParsedWord): string {
  if (upos === "PROPN") return text;
  const isLast = pieces.at(-1)?.toLowerCase().startsWith(lemma.slice(0, 2).toLowerCase()) ?? false;
  return isLast && upos !== "ADJ" ? `${pieces.slice(0, -1).join("").toLowerCase()}${lemma}` : text.toLowerCase();
}

const UNREAD: ParsedWord = { upos: "X", feats: "_", lemma: "", head: -1, deprel: "root", entity: "O" };

const UPOS: ReadonlySet<string> = new Set<Upos>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);

const isUpos = (tag: string): tag is Upos => UPOS.has(tag);

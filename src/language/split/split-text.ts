import type { Span } from "../../model/index.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/** The tokens of a stretch of text, sentence by sentence; no sentence is empty. */
export function splitText(text: string, { start, end }: Span): (readonly Span[])[] {
  const tokens = tokenize(text, start, end);
  return splitSentences(text, tokens)
    .map((sentence) => tokens.slice(sentence.start, sentence.end))
    .filter((sentence) => sentence.length > 0);
}

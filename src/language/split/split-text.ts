import type { Span } from "../../model/index.ts";
import { datelineEnd } from "./dateline.ts";
import { MAX_TOKENS, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/**
 * The tokens of a stretch of text, sentence by sentence; no sentence is empty, an endless one comes in pieces, and a
 * dateline ("OSLO, Jan. 6 (NTB) —") is one of its own.
 */
export function splitText(text: string, { start, end }: Span): (readonly Span[])[] {
  const body = datelineEnd(text, start, end);
  return [...splitPart(text, { start, end: body }), ...splitPart(text, { start: body, end })];
}

function splitPart(text: string, { start, end }: Span): (readonly Span[])[] {
  const tokens = tokenize(text, start, end);
  // A sentence's closing marks are not counted, and there may be endlessly many.
  return splitSentences(text, tokens).flatMap((sentence) => {
    const pieces: (readonly Span[])[] = [];
    for (let first = sentence.start; first < sentence.end; first += MAX_TOKENS) {
      pieces.push(tokens.slice(first, Math.min(first + MAX_TOKENS, sentence.end)));
    }
    return pieces;
  });
}

import type { Span } from "../../model/index.ts";
import { datelineEnd } from "./dateline.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/** A sentence of more tokens is a list, a table or an attack; what reads trees may take the square of its length. */
const LONGEST_SENTENCE = 250;

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
  return splitSentences(text, tokens).flatMap((sentence) => {
    const pieces: (readonly Span[])[] = [];
    for (let first = sentence.start; first < sentence.end; first += LONGEST_SENTENCE) {
      pieces.push(tokens.slice(first, Math.min(first + LONGEST_SENTENCE, sentence.end)));
    }
    return pieces;
  });
}

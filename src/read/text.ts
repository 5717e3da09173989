import { finishDraft } from "./draft.ts";
import { splitParagraphs } from "./paragraphs.ts";
import type { Reader } from "./reader.ts";

/** Plain text: an article, or a capture of the page that it stood on. */
export const TEXT_READER: Reader = {
  id: "text",
  extensions: ["txt", "text"],
  read: (input, text) => finishDraft({ source: input.source, pieces: splitParagraphs(text) }, input.date),
};

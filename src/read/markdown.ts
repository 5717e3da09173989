import { finishDraft, tooLong } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import { MAX_DOC_CHARS } from "./limits.ts";
import { inlineText, markdownPieces } from "./markdown-pieces.ts";
import type { Reader, ReadResult } from "./reader.ts";
import { recordDraft } from "./record-draft.ts";

/** Markup beside the text, such as long addresses, may take as much room again. */
const MAX_CHARS = MAX_DOC_CHARS * 2;

/** Markdown, with or without YAML front matter. */
export const MARKDOWN_READER: Reader = {
  id: "markdown",
  extensions: ["md", "markdown", "mdown", "mkd"],
  read: (input, raw): ReadResult => {
    const { source } = input;
    if (raw.length > MAX_CHARS) {
      return {
        docs: [],
        diagnostics: [{ code: "too-large", severity: "error", source, message: tooLong(raw.length) }],
      };
    }
    const { record, body, fault } = readFrontMatter(raw);
    const { title, ...said } = recordDraft(record);
    const titled = title === undefined ? {} : { title: inlineText(title) };
    const result = finishDraft({ source, pieces: markdownPieces(body), ...said, ...titled }, input.date);
    if (fault === undefined) return result;
    return {
      docs: result.docs,
      diagnostics: [{ code: "bad-markup", severity: "warning", source, ...fault }, ...result.diagnostics],
    };
  },
};

import type { Diagnostic } from "../model/index.ts";
import { declaredCharset, decode } from "./decode.ts";
import { tooLong } from "./draft.ts";
import { HTML_READER } from "./html.ts";
import { JSON_LINES_READER, JSON_READER, looksLikeJsonLines } from "./json.ts";
import { MAX_DOC_CHARS } from "./limits.ts";
import { MARKDOWN_READER } from "./markdown.ts";
import { looksLikeTable, TABLE_READER } from "./table.ts";
import { TEXT_READER } from "./text.ts";
import type { Reader, ReadInput, ReadResult } from "./reader.ts";

/** The formats that parley reads; a new one is a file beside this and a line here. */
export const READERS: readonly Reader[] = [
  TEXT_READER,
  MARKDOWN_READER,
  HTML_READER,
  TABLE_READER,
  JSON_LINES_READER,
  JSON_READER,
];

/** Files of other kinds that hold text but no articles, by their extension. */
const NO_ARTICLES =
  /^(?:js|mjs|cjs|ts|css|svg|rss|atom|py|java|c|h|cpp|sh|bat|ini|toml|ya?ml|lock|map|gexf|graphml|vtt|srt|bib|tex|mht|mhtml|eml)$/;

/**
 * Reads one file: decodes it, picks the reader by its extension, or by its content where the extension says nothing.
 * Never throws on odd bytes: what cannot be read is a diagnostic. Sources of rows are `file#row`, one-based.
 */
export function readDocs(given: ReadInput): ReadResult {
  const input: ReadInput = { ...given, source: given.source.replaceAll("\\", "/") };
  const extension = extensionOf(input.source);
  const named = READERS.find(({ extensions }) => extensions.includes(extension));
  const failed = (code: Diagnostic["code"], message: string): ReadResult => ({
    docs: [],
    diagnostics: [{ code, severity: "error", source: input.source, message }],
  });
  const decoded = decode(
    input.bytes,
    named === HTML_READER || named === undefined ? declaredCharset(input.bytes) : undefined,
  );
  if (decoded.kind !== "text") {
    // A file that says what it is needs no suspicion: parley just does not read its kind.
    const honest = decoded.kind === "binary" && named === undefined && extension !== "";
    return failed(
      honest ? "unsupported" : decoded.kind,
      honest ? `Files of type .${extension} are not read. ${decoded.message}` : decoded.message,
    );
  }
  if (decoded.text.trim() === "") return failed("empty", "There is nothing but blank space in it.");
  if (named === undefined && NO_ARTICLES.test(extension))
    return failed("unsupported", `Files of type .${extension} are not read.`);
  const reader = readerFor(named, decoded.text);
  if (reader === undefined) return failed("unsupported", "This is XML, but no web page; save the page as HTML.");
  if (reader === TEXT_READER && decoded.text.length > MAX_DOC_CHARS)
    return failed("too-large", tooLong(decoded.text.length));
  const result = reader.read(input, decoded.text);
  if (decoded.warning === undefined) return result;
  const warning: Diagnostic = { code: "encoding", severity: "warning", source: input.source, message: decoded.warning };
  return { docs: result.docs, diagnostics: [warning, ...result.diagnostics] };
}

function readerFor(named: Reader | undefined, text: string): Reader | undefined {
  const opening = text.slice(0, 2000).trimStart();
  // A page saved under the wrong name is still a page.
  const page =
    /^(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s{0,20}(?:<!--[^>]{0,500}-->\s{0,20})?(?:<!doctype html|<html[\s>]))/i.test(
      opening,
    );
  if (named !== undefined) return named === TEXT_READER && page ? HTML_READER : named;
  if (page) return HTML_READER;
  if (/^<\?xml|^<(?:svg|rss|feed|gexf|graphml)[\s>]/i.test(opening)) return undefined;
  if (opening.startsWith("{") || opening.startsWith("[{"))
    return looksLikeJsonLines(text) ? JSON_LINES_READER : JSON_READER;
  if (/^---[ \t]*\r?\n[^\n]{0,200}:/.test(opening)) return MARKDOWN_READER;
  if (/^<(?:head|body|div|p|h1|article|meta|section)[\s>]/i.test(opening)) return HTML_READER;
  return looksLikeTable(text) ? TABLE_READER : TEXT_READER;
}

function extensionOf(source: string): string {
  const name = source.slice(source.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}

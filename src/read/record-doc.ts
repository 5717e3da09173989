import type { Diagnostic } from "../model/index.ts";
import type { DateOrder } from "./dates.ts";
import { finishDraft, tooLong } from "./draft.ts";
import { findField, toText } from "./fields.ts";
import { bodyPieces } from "./html.ts";
import { MAX_DOC_CHARS, MAX_ROW_DIAGNOSTICS } from "./limits.ts";
import { dateText, recordDraft } from "./record-draft.ts";
import type { ColumnNames, ReadInput, ReadResult } from "./reader.ts";

/** A record of a table or list of articles, its names as fieldKey() leaves them. */
export interface ArticleRecord {
  readonly record: ReadonlyMap<string, unknown>;
  /** The file, or file and row. */
  readonly source: string;
  readonly line?: number;
}

/** A record as a document; without text, or with too much, a diagnostic and no document. */
export function recordToDoc(article: ArticleRecord, input: ReadInput, dateOrder?: DateOrder): ReadResult {
  const { record, source, line } = article;
  const at = { source, ...(line === undefined ? {} : { line }) };
  const left = (code: Diagnostic["code"], message: string): ReadResult => ({
    docs: [],
    diagnostics: [{ code, severity: "error", ...at, message }],
  });
  const text = toText(findField(record, "text", input.columns?.text));
  if (text === undefined) return left("bad-row", "It has no text.");
  if (text.length > MAX_DOC_CHARS) return left("too-large", tooLong(text.length));
  return finishDraft(
    {
      ...at,
      pieces: bodyPieces(text),
      ...recordDraft(record),
      ...given(record, input.columns),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
    input.date,
  );
}

/** What the columns that the user named hold; they outdo the guessed ones. */
function given(record: ReadonlyMap<string, unknown>, columns: ColumnNames | undefined) {
  const title = columns?.title === undefined ? undefined : toText(findField(record, "title", columns.title));
  const date = columns?.date === undefined ? undefined : dateText(findField(record, "date", columns.date));
  const url = columns?.url === undefined ? undefined : toText(findField(record, "url", columns.url));
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { dates: [date] }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Reads records one after another; past a hundred faults the rest is summed up, so that a wrong file stays readable. */
export function collectDocs(source: string, results: Iterable<ReadResult>): ReadResult {
  const docs: ReadResult["docs"][number][] = [];
  const diagnostics: Diagnostic[] = [];
  let more = 0;
  let errors = 0;
  for (const result of results) {
    docs.push(...result.docs);
    for (const diagnostic of result.diagnostics) {
      if (diagnostics.length < MAX_ROW_DIAGNOSTICS) diagnostics.push(diagnostic);
      else {
        more++;
        if (diagnostic.severity === "error") errors++;
      }
    }
  }
  if (more > 0) {
    const message = `${more} further rows have faults; ${errors} of them are left out.`;
    diagnostics.push({ code: "bad-row", severity: errors > 0 ? "error" : "warning", source, message });
  }
  return { docs, diagnostics };
}

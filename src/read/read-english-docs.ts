import type { Diagnostic, Doc } from "../model/index.ts";
import { readDocs } from "./read-docs.ts";
import type { ReadInput, ReadResult } from "./reader.ts";

/**
 * As `readDocs`, without what is not in English, which extraction cannot read. Where that leaves nothing, or a
 * language cannot be told, a diagnostic says so.
 */
export function readEnglishDocs(input: ReadInput): ReadResult {
  const { docs, diagnostics } = readDocs(input);
  const all = [...diagnostics, ...docs.flatMap(remarkOnLanguage)];
  if (docs.length === 0 && all.length === 0) {
    all.push({ code: "empty", severity: "error", source: input.source, message: "There is no article in it." });
  }
  return { docs: docs.filter(isEnglish), diagnostics: all };
}

// "und", undetermined: such a text is tried.
const isEnglish = (doc: Doc): boolean => /^(en|und)\b/i.test(doc.language);

function remarkOnLanguage(doc: Doc): Diagnostic[] {
  const { source, language } = doc;
  if (/^en\b/i.test(language)) return [];
  return [
    isEnglish(doc)
      ? {
          code: "not-english",
          severity: "warning",
          source,
          message: "Its language cannot be told; it was read as English.",
        }
      : {
          code: "not-english",
          severity: "error",
          source,
          message: `It is in ${nameOfLanguage(language)}; parley reads English.`,
        },
  ];
}

function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    // What a page declares need not be a language code.
    return `“${code}”`;
  }
}

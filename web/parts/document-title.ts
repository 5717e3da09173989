import type { DocumentEntry } from "../../src/graph/index.ts";
import { isRejectedIn } from "../../src/merge/index.ts";
import { compareText } from "../../src/text/index.ts";
import { BY } from "../compare.ts";
import type { Library } from "../load/library.ts";
import { TEXTS } from "../texts.ts";

/** What to call a document: its title, else its file's name. */
export function documentTitle({ documents }: Pick<Library, "documents">, id: string): string {
  const document = documents.get(id);
  return document?.title ?? document?.source.split("/").at(-1) ?? TEXTS.untitled;
}

/** What to call a document that a decision names by its source or id. */
export function namedDocument(library: Pick<Library, "graph" | "documents">, name: string): string {
  const entry = library.graph.getAttribute("documents").find((each) => isRejectedIn(each, name));
  return entry ? documentTitle(library, entry.id) : name;
}

/** What to call a side of a comparison: an outlet by its name, a document by its title. */
export function sideName(library: Pick<Library, "documents">, side: string): string {
  return side.startsWith(BY) ? side.slice(BY.length) : documentTitle(library, side);
}

/** A document's publisher and date, as far as they are known: "Northline Wire, 3 March 2031". */
export function documentOrigin({ documents }: Library, id: string): string {
  const document = documents.get(id);
  return [document?.publisher, document?.date === undefined ? undefined : formatDate(document.date)]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** The documents, the latest first, those without a date last. */
export function latestFirst({ documents }: Library): DocumentEntry[] {
  return [...documents.values()].sort((a, b) => compareText(b.date ?? "", a.date ?? ""));
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An ISO day, month or year in words: "3 March 2031", "March 2031", "2031". */
export function formatDate(iso: string): string {
  const [year = iso, month, day] = iso.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number.parseInt(day, 10)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** From one ISO date to another, in words; one of them where they are the same. */
export function formatPeriod(first: string, last: string | undefined): string {
  return last === undefined || last === first ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

import {
  type ClaimEvidence,
  type DocumentEntry,
  type EdgeAttributes,
  type Modality,
  WEAK_CONFIDENCE,
} from "../index.ts";

/** Longer quotes are cut for the terminal; --json has them whole. Characters. */
const MAX_QUOTE = 240;

/** `1 document`, `1,200 documents`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;

/** `news.csv, row 104, line 6689`: a source that is a row of a table or an entry of a file says which; else `notes.txt:3`. */
export function placeText(source: string, line: number | undefined): string {
  const [, file, number] = /^(.+)#(\d+)$/.exec(source) ?? [];
  if (file === undefined) return `${plain(source)}${line === undefined ? "" : `:${line}`}`;
  const row = `${file}, ${/\.(?:csv|tsv)$/i.test(file) ? "row" : "entry"} ${number}`;
  return `${plain(row)}${line === undefined ? "" : `, line ${line}`}`;
}

/** Text from documents, made safe for a terminal: no control sequences, one line. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

/** An argument as it is typed in a command that is suggested: in quotation marks where it needs them. */
export const shown = (argument: string): string =>
  /^[\w./:-]+$/.test(argument) ? argument : JSON.stringify(plain(argument));

/** Text as lines no longer than `width` columns where one is given, each after `indent` spaces, with a line end. */
export function wrapped(text: string, indent: number, width: number | undefined): string {
  const before = " ".repeat(indent);
  // Narrower than this, wrapping does more harm than a terminal that cuts lines itself.
  const room = Math.max(30, (width ?? Infinity) - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => `${before}${part}\n`).join("");
}

/** A quote in curly quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const line = plain(text);
  return `“${line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1).trimEnd()}…` : line}”`;
}

/** `2019`, `2019-10-05 to 2019-11-20`; `reported 2019-10-06` for the days that count in place of a date; or nothing. */
export function datesText({ first, last, reported = [] }: Dates): string {
  if (first === undefined) return reported.length === 0 ? "" : `reported ${spanText(reported[0], reported.at(-1))}`;
  return spanText(first, last);
}

interface Dates {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly reported?: readonly string[] | undefined;
}

const spanText = (first: string | undefined, last: string | undefined): string =>
  first === last || last === undefined ? (first ?? "") : `${first} to ${last}`;

/** What must not be overlooked about a fact: `[not so; planned; weak 0.44; contested; 2019-10]`, or nothing. */
export function marks(
  fact: Pick<EdgeAttributes, "polarity" | "contested" | "first" | "last"> & {
    readonly modality: Modality;
    readonly confidence: number;
    /** The days that count in place of a date, earliest first, where the answer is to say so. */
    readonly reported?: readonly string[];
  },
): string {
  const words = [
    fact.polarity === "negated" ? "not so" : "",
    fact.modality === "actual" ? "" : fact.modality,
    fact.confidence < WEAK_CONFIDENCE ? `weak ${fact.confidence}` : "",
    fact.contested ? "contested" : "",
    datesText(fact),
  ];
  const said = words.filter((word) => word !== "");
  return said.length === 0 ? "" : ` [${said.join("; ")}]`;
}

/** What a document is called where it is quoted: `Talks in Vienna, Daily Post, 2019-10-06`, or its file where it says nothing. */
export function citation({ title, publisher, date, source }: DocumentEntry): string {
  const parts = title === undefined ? [source, date] : [title, publisher, date];
  return parts.flatMap((part) => (part === undefined ? [] : [plain(part)])).join(", ");
}

/** How a claim is made and in which document: `planned, said by Wang Yi – Talks in Vienna, Daily Post, 2019-10-06`. */
export function attribution(
  claim: Pick<ClaimEvidence, "doc" | "polarity" | "modality" | "speaker">,
  document: DocumentEntry | undefined,
): string {
  const manner = [
    claim.polarity === "negated" ? "not so" : "",
    claim.modality === "actual" ? "" : claim.modality,
    claim.speaker === undefined ? "" : `said by ${plain(claim.speaker)}`,
  ].filter((word) => word !== "");
  const place = document === undefined ? plain(claim.doc) : citation(document);
  return [manner.join(", "), place].filter((part) => part !== "").join(" – ");
}

/** Names that are given before the rest is only counted. */
const NAMED = 3;

/** `a.txt, b.txt, c.txt and 4 others` */
export function someOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  const some = names.slice(0, NAMED).join(", ");
  return more > 0 ? `${some} and ${counted(more, "other")}` : some;
}

/** What a record of any sort (front matter, a table's row, a JSON object) may say of a document. */
export type Field = "text" | "title" | "date" | "url" | "publisher" | "language";

// Names as fieldKey() leaves them, the likeliest first: as data sets, news APIs, crawlers and feed readers have them.
export const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: names(
    "text fulltext articletext articlebody body bodytext content maintext maincontent cleantext cleanedtext plaintext rawtext articlecontent contenttext fullcontent storytext storybody newstext textcontent contenthtml bodyhtml html article story document doc transcript message post description summary abstract leadparagraph snippet excerpt",
  ),
  title: names(
    "title headline articletitle webtitle hed newstitle storytitle pagetitle head heading header subject headlinemain name",
  ),
  date: names(
    "date published datepublished publishedat publisheddate publishdate publicationdate published_at pubdate pubdatetime datepub webpublicationdate firstpublished firstpublicationdate articledate newsdate storydate eventdate issued issuedate released releasedate posted postedat posteddate dateposted datetime timestamp time day created createdat createddate datecreated dctermscreated seendate crawldate year",
  ),
  url: names(
    "url link href permalink canonicalurl canonical articleurl weburl sourceurl pageurl newsurl storyurl originalurl uri address website guid",
  ),
  publisher: names(
    "publisher publishername outlet outletname newspaper newssource newsoutlet mediaoutlet mediasource media mediahouse publication publicationname sitename site sourcename source sourcedomain domain provider agency brand journal channel feed",
  ),
  language: names("language lang inlanguage locale languagecode langcode"),
};

/** A name as compared: letters and digits in lower case. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The value of a field in a record, by the name given or the likeliest usual one; blank values do not count. */
export function findField(record: ReadonlyMap<string, unknown>, field: Field, given?: string): unknown {
  if (given !== undefined) return record.get(fieldKey(given));
  for (const name of FIELD_NAMES[field]) {
    const value = record.get(name);
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** An object's entries by fieldKey(); where two names fall together the first stays. */
export function toRecord(value: object): ReadonlyMap<string, unknown> {
  const record = new Map<string, unknown>();
  for (const [name, entry] of Object.entries(value)) {
    const key = fieldKey(name);
    if (!record.has(key)) record.set(key, entry);
  }
  return record;
}

/** A value as one string: a number as it is written, an object by its name, a list by its parts on lines of their own. */
export function toText(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value !== "object" || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => toText(part, depth + 1)).filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join("\n\n") : undefined;
  }
  const record = toRecord(value);
  for (const name of ["name", "text", "value", "main", "title", "rendered", "label", "id"]) {
    const text = toText(record.get(name), depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

function names(list: string): readonly string[] {
  return list.split(" ").map(fieldKey);
}

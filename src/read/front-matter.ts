import { parse } from "yaml";
import { toRecord } from "./fields.ts";
import { MAX_FRONT_MATTER_ALIASES, MAX_FRONT_MATTER_CHARS, MAX_FRONT_MATTER_DEPTH } from "./limits.ts";

/** A text and what stood before it between two rules. */
export interface FrontMatter {
  /** By fieldKey(); empty where there is no front matter. */
  readonly record: ReadonlyMap<string, unknown>;
  readonly body: string;
  /** Why front matter is left out, and the one-based line where it starts. */
  readonly fault?: { readonly message: string; readonly line: number };
}

const OPENING = /^\s{0,100}---[ \t]*\r?\n/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const NOTHING: ReadonlyMap<string, unknown> = new Map<string, unknown>();

/** Parts a text from its YAML front matter. A text between two rules that is no list of keys and values stays text. */
export function readFrontMatter(raw: string): FrontMatter {
  const opening = OPENING.exec(raw)?.[0];
  if (opening === undefined) return { record: NOTHING, body: raw };
  // The line break before the first line may also be the one before the closing rule.
  const start = opening.length - 1;
  const closing = CLOSING.exec(raw.slice(start, start + MAX_FRONT_MATTER_CHARS));
  if (closing === null) return { record: NOTHING, body: raw };
  const matter = raw.slice(opening.length, start + closing.index);
  const body = raw.slice(start + closing.index + closing[0].length);
  const fault = (message: string) => ({
    record: NOTHING,
    body,
    fault: { message: `The front matter is left out: ${message}`, line: opening.split("\n").length },
  });
  if ((matter.match(/(?:^|[\s,:[{-])\*[^\s*]/g)?.length ?? 0) > MAX_FRONT_MATTER_ALIASES) {
    return fault("it is full of references (*name).");
  }
  if (nestsTooDeep(matter)) return fault(`it nests more than ${MAX_FRONT_MATTER_DEPTH} deep.`);
  try {
    const value: unknown = parse(matter, {
      maxAliasCount: MAX_FRONT_MATTER_ALIASES,
      uniqueKeys: false,
      logLevel: "error",
    });
    if (value === null || value === undefined) return { record: NOTHING, body };
    if (typeof value === "object" && !Array.isArray(value)) return { record: toRecord(value), body };
    return { record: NOTHING, body: raw };
  } catch (cause) {
    return fault(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "it is not YAML.");
  }
}

const NESTED_IN_A_LINE = new RegExp(`(?:[-?:][ \\t]+){${MAX_FRONT_MATTER_DEPTH}}`);

/** By brackets and by marks on one line (`- - - a`): what nests by its indent alone ends with {@link MAX_FRONT_MATTER_CHARS}. */
function nestsTooDeep(matter: string): boolean {
  let depth = 0;
  for (const [bracket] of matter.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_FRONT_MATTER_DEPTH) return true;
  }
  return NESTED_IN_A_LINE.test(matter);
}

import { ParleyError } from "../errors.ts";

export interface JsonPieceHandlers {
  /** A member of a container that is taken apart: its key, or its index, and its JSON, which is not parsed yet. */
  piece(container: string, key: string | number, json: string): void;
  /** The end of a container that is taken apart, even of an empty one. */
  close(container: string, array: boolean): void;
}

/** A container that is being taken apart. */
interface Frame {
  readonly path: string;
  readonly array: boolean;
  /** What comes next. */
  next: "first" | "key" | "colon" | "value" | "comma";
  key: string;
  index: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

function indexOrEnd(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index < 0 ? text.length : index;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * Takes a JSON text apart as it comes, so that no more than one piece of it is ever a string: the members of the root (`""`)
 * and of the containers named in `split` (`attributes.documents`) are handed over one by one, each as JSON. Throws
 * "bad-file" with the line where the text between the pieces is not JSON, or ends too early.
 */
export async function readJsonPieces(
  chunks: AsyncIterable<string> | Iterable<string>,
  source: string,
  split: ReadonlySet<string>,
  handlers: JsonPieceHandlers,
): Promise<void> {
  const frames: Frame[] = [];
  let begun = false;
  let line = 1;
  /** What has come of the piece that is being read, in earlier chunks. */
  let before = "";
  /** How deep inside the piece; -1 outside of one, 0 in a number, a word or a string. */
  let depth = -1;
  let inString = false;
  let escaped = false;

  const fault = (what: string): ParleyError => new ParleyError("bad-file", `${source}:${line}: is not JSON: ${what}`);

  for await (const chunk of chunks) {
    let start = 0;
    /** The next backslash; behind it is not known yet. */
    let slash = -1;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === 0x0a) line += 1;
      if (depth < 0) {
        if (isSpace(code)) continue;
        start = at;
        outside(code, chunk[at] ?? "");
        continue;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code !== QUOTE) {
          // Strings are most of the text: on to what may end one or stand for something else.
          if (slash < at) slash = indexOrEnd(chunk, "\\", at);
          at = Math.min(indexOrEnd(chunk, '"', at), slash) - 1;
        } else {
          inString = false;
          if (depth === 0) finish(before + chunk.slice(start, at + 1));
        }
        continue;
      }
      if (code === QUOTE) inString = true;
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        if (depth === 0) {
          finish(before + chunk.slice(start, at));
          outside(code, chunk[at] ?? "");
        } else if ((depth -= 1) === 0) finish(before + chunk.slice(start, at + 1));
      } else if (depth === 0 && (code === COMMA || isSpace(code))) {
        finish(before + chunk.slice(start, at));
        if (code === COMMA) outside(code, ",");
      }
    }
    if (depth >= 0) before += chunk.slice(start);
  }
  if (frames.length > 0 || !begun) throw fault("it ends too early");

  /** Between pieces: punctuation, or the first character of a piece. */
  function outside(code: number, character: string): void {
    const frame = frames.at(-1);
    if (!frame) {
      if (begun || code !== OPEN_BRACE)
        throw fault(begun ? `"${character}" after its end` : "it does not begin with {");
      begun = true;
      frames.push({ path: "", array: false, next: "first", key: "", index: 0 });
    } else if (frame.next === "colon") {
      if (code !== COLON) throw fault(`"${character}" where a colon must be`);
      frame.next = "value";
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (frame.array !== (code === CLOSE_BRACKET) || !(frame.next === "comma" || frame.next === "first")) {
        throw fault(`"${character}" where it cannot be`);
      }
      frames.pop();
      const outer = frames.at(-1);
      if (outer) outer.next = "comma";
      handlers.close(frame.path, frame.array);
    } else if (frame.next === "comma") {
      if (code !== COMMA) throw fault(`"${character}" where a comma must be`);
      frame.next = frame.array ? "value" : "key";
    } else if (!frame.array && frame.next !== "value") {
      if (code !== QUOTE) throw fault(`"${character}" where a key must be`);
      frame.next = "key";
      begin(code);
    } else {
      const path = frame.array ? "" : frame.path === "" ? frame.key : `${frame.path}.${frame.key}`;
      if (split.has(path) && (code === OPEN_BRACE || code === OPEN_BRACKET)) {
        frame.next = "value";
        frames.push({ path, array: code === OPEN_BRACKET, next: "first", key: "", index: 0 });
      } else {
        frame.next = "value";
        begin(code);
      }
    }
  }

  function begin(code: number): void {
    before = "";
    inString = code === QUOTE;
    depth = code === OPEN_BRACE || code === OPEN_BRACKET ? 1 : 0;
  }

  function finish(json: string): void {
    const frame = frames.at(-1);
    depth = -1;
    before = "";
    if (!frame) return;
    if (frame.next === "key") {
      frame.key = String(JSON.parse(json));
      frame.next = "colon";
    } else {
      handlers.piece(frame.path, frame.array ? frame.index : frame.key, json);
      frame.index += 1;
      frame.next = "comma";
    }
  }
}

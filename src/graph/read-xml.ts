import { SaxesParser } from "saxes";
import { ParleyError } from "../errors.ts";

/** What a reader of XML wants to know of it. Names come without their namespace's prefix. */
export interface XmlHandlers {
  /** `line` is 1-based. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** Text between tags, entities resolved, possibly in several pieces. */
  text?(text: string): void;
  close(name: string): void;
}

/**
 * Reads XML as it comes, holding no more than a chunk. Entities of a document type declaration are never expanded.
 * Throws "bad-file" with the line and column where it is not well-formed.
 */
export async function readXml(
  chunks: AsyncIterable<string> | Iterable<string>,
  source: string,
  handlers: XmlHandlers,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let seen = false;
  parser.on("error", (cause) => {
    // Its message begins with the line and the column.
    const [, place, why] = /^(\d+:\d+): ([^]*)$/.exec(cause.message) ?? ["", "1:1", cause.message];
    throw new ParleyError("bad-file", `${source}:${place}: is not XML: ${why}`, { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    seen = true;
    handlers.open(localName(name), attributes, parser.line);
  });
  parser.on("closetag", ({ name }) => handlers.close(localName(name)));
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  for await (const chunk of chunks) parser.write(chunk);
  if (!seen) throw new ParleyError("bad-file", `${source}: is empty or not XML`);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

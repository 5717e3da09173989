import { Buffer } from "node:buffer";
import { open, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ParleyError } from "../errors.ts";
import { reasonOf } from "./reason.ts";

/** A file that is to be written, and how those of its sort begin that parley wrote. */
export interface Output {
  readonly path: string;
  readonly mark: RegExp;
}

/** Marks of what `parley build` writes; those of exports are the exporters'. */
export const GRAPH_MARK = /^\s*\{\s*(?:"parley":\s*"graph"|"options":\s*\{[^{}]*\},\s*"attributes":\s*\{\s*"version":)/;
export const DOCS_MARK = /^\s*\{\s*"version":\s*\d+,\s*"documents":/;
export const REASONS_MARK = /^\{"parley":"reasons"/;

/** Bytes of a file in which its mark must stand. */
const HEAD = 4000;

/**
 * Throws "usage" where a file that is to be written is one that is to be read, or is there already and no earlier output of
 * its sort: what parley can make again may be overwritten, and nothing else. Throws "io".
 */
export async function checkOverwrite(outputs: readonly Output[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(placeOf)));
  for (const { path, mark } of outputs) {
    const info = await stat(path).catch(() => undefined);
    // What is no file, such as /dev/null, holds nothing that could be lost.
    if (!info?.isFile()) continue;
    if (read.has(await placeOf(path))) {
      throw new ParleyError("usage", `"${path}" is what is read: name another file to write, or --force to lose it`);
    }
    if (info.size === 0 || mark.test(await headOf(path))) continue;
    throw new ParleyError(
      "usage",
      `"${path}" is there already, and is no such file that parley wrote: name another, or --force to overwrite it`,
    );
  }
}

/** Where a path leads, links followed. */
const placeOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new ParleyError("io", `cannot read "${path}", which would be overwritten: ${reasonOf(cause)}`, { cause });
  }
}

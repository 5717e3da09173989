import { readFile, stat } from "node:fs/promises";
import { extname, isAbsolute, resolve } from "node:path";
import { stdin } from "node:process";
import { glob, isDynamicPattern } from "tinyglobby";
import { ParleyError } from "../errors.ts";
import { type Diagnostic, type ReadInput, READERS } from "../index.ts";

/** A file larger than this is not read whole into memory. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

export interface InputOptions {
  /** The day of publication for documents that do not say theirs. */
  readonly date?: string;
  readonly columns?: ReadInput["columns"];
  /** Told of files that cannot be opened; the others go on. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

/**
 * The files that `paths` (files, folders, globs, `-` for standard input) stand for, each once, in code-unit order.
 * In folders and globs only files whose extension a reader knows count. Throws "not-found" where a path leads to
 * nothing, so that a typing mistake is not an empty graph.
 */
export async function findInputs(paths: readonly string[]): Promise<string[]> {
  // "a.txt" and "./a.txt" are one file, under the first of its names in code-unit order.
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path)) {
      const known = found.get(resolve(file));
      if (known === undefined || file < known) found.set(resolve(file), file);
    }
  }
  return [...found.values()].sort();
}

/** Opens the files one after the other, so that only one is in memory. */
export async function* openInputs(files: readonly string[], options: InputOptions): AsyncGenerator<ReadInput> {
  for (const file of files) {
    const bytes = await readBytes(file, options.onDiagnostic);
    if (!bytes) continue;
    yield {
      source: file === "-" ? "standard input" : file,
      bytes,
      ...(options.date === undefined ? {} : { date: options.date }),
      ...(options.columns === undefined ? {} : { columns: options.columns }),
    };
  }
}

const EXTENSIONS = new Set(READERS.flatMap((reader) => reader.extensions));
const isReadable = (path: string): boolean => EXTENSIONS.has(extname(path).slice(1).toLowerCase());
const withForwardSlashes = (path: string): string => path.replaceAll("\\", "/").replace(/^\.\/(?=.)/, "");

async function expand(path: string): Promise<string[]> {
  if (path === "-") return ["-"];
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) return [withForwardSlashes(path)];
  if (info?.isDirectory()) return inFolder(path);
  if (info) throw new ParleyError("bad-file", `"${path}" is neither a file nor a folder`);
  const files = isDynamicPattern(path)
    ? (await glob(path, { onlyFiles: true, absolute: isAbsolute(path) })).filter(isReadable)
    : [];
  if (files.length === 0) throw new ParleyError("not-found", `"${path}" is no file or folder here, and matches none`);
  return files.map(withForwardSlashes);
}

async function inFolder(folder: string): Promise<string[]> {
  const names = await glob("**/*", { cwd: folder, onlyFiles: true, followSymbolicLinks: false });
  const base = withForwardSlashes(folder).replace(/\/+$/, "");
  const files = names.filter(isReadable).map((name) => `${base}/${name}`);
  if (files.length === 0) {
    throw new ParleyError("no-input", `"${folder}" holds no ${[...EXTENSIONS].map((e) => `.${e}`).join(", ")} file`);
  }
  return files;
}

async function readBytes(
  file: string,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): Promise<Uint8Array | undefined> {
  try {
    if (file === "-") return await readStandardInput();
    const { size } = await stat(file);
    if (size <= MAX_FILE_BYTES) return await readFile(file);
    onDiagnostic({
      code: "too-large",
      severity: "error",
      source: file,
      message: `is left out: ${Math.round(size / 1e6)} MB; parley reads files up to ${Math.round(MAX_FILE_BYTES / 1e6)} MB, so split it`,
    });
  } catch (cause) {
    onDiagnostic({
      code: "unreadable",
      severity: "error",
      source: file,
      message: `is left out: ${cause instanceof Error ? cause.message : String(cause)}`,
    });
  }
  return undefined;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : new Uint8Array(chunk);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw new Error(`more than ${MAX_FILE_BYTES / 1e6} MB on standard input`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

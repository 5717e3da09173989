import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, resolve, sep } from "node:path";
import { stdin } from "node:process";
import { glob, isDynamicPattern } from "tinyglobby";
import { ParleyError } from "../errors.ts";
import { type Diagnostic, type ReadInput, READERS } from "../index.ts";
import { MAX_BYTES } from "../read/index.ts";
import { reasonOf } from "./reason.ts";
import { walkFolder } from "./walk-folder.ts";

export interface InputOptions {
  /** The day of publication for documents that do not say theirs. */
  readonly date?: string;
  readonly columns?: ReadInput["columns"];
  /** Told of files that cannot be opened; the others go on. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

/**
 * The files that `paths` (files, folders, globs, `-` for standard input) stand for, each once, in code-unit order.
 * In folders and globs only files whose extension a reader knows count; `onDiagnostic` is told how many others a folder
 * holds and what in it cannot be opened. Throws "not-found" where a path leads to nothing, so that a typing mistake is
 * not an empty graph.
 */
export async function findInputs(
  paths: readonly string[],
  onDiagnostic: (diagnostic: Diagnostic) => void = () => undefined,
): Promise<string[]> {
  // "a.txt", "./a.txt" and a link to it are one file, under the shortest of its names.
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path, onDiagnostic)) {
      const place = file === "-" ? "-" : await realpath(file).catch(() => resolve(file));
      const known = found.get(place);
      if (known === undefined || file.length < known.length || (file.length === known.length && file < known)) {
        found.set(place, file);
      }
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
// Only on Windows: elsewhere a backslash is a letter like any other in a file's name.
const withForwardSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);
// A file that is called "-" keeps its "./": it is not standard input.
const tidy = (path: string): string => withForwardSlashes(path).replace(/^(?:\.\/+)+(?=[^/])(?!-$)/, "");

async function expand(path: string, onDiagnostic: (diagnostic: Diagnostic) => void): Promise<string[]> {
  if (path === "-") return ["-"];
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) return [tidy(path)];
  if (info?.isDirectory()) return inFolder(path, onDiagnostic);
  if (info) throw new ParleyError("bad-file", `"${path}" is neither a file nor a folder`);
  if (await lstat(path).catch(() => undefined)) {
    const why = await stat(path).catch(reasonOf);
    throw new ParleyError("bad-file", `"${path}" is a link that cannot be followed: ${String(why)}`);
  }
  const pattern = withForwardSlashes(path);
  const files = isDynamicPattern(pattern)
    ? (await glob(pattern, { onlyFiles: true, absolute: isAbsolute(path) })).filter(isReadable)
    : [];
  if (files.length === 0) throw new ParleyError("not-found", `"${path}" is no file or folder here, and matches none`);
  return files.map(tidy);
}

async function inFolder(folder: string, onDiagnostic: (diagnostic: Diagnostic) => void): Promise<string[]> {
  const trimmed = tidy(folder).replace(/(?<=.)\/+$/, "");
  const before = trimmed === "." ? "" : trimmed.endsWith("/") ? trimmed : `${trimmed}/`;
  const { files, others, diagnostics } = await walkFolder(folder, before, isReadable);
  diagnostics.forEach(onDiagnostic);
  if (files.length === 0) {
    // Who is told no more than the error must learn from it what could not be looked into.
    const [unopened] = diagnostics;
    const closed = unopened === undefined ? "" : `; ${unopened.source}: ${unopened.message}`;
    const held = others.size > 0 ? `, only ${listOthers(others)}` : "";
    const readable = [...EXTENSIONS].map((extension) => `.${extension}`).join(", ");
    throw new ParleyError("no-input", `"${folder}" holds no file that parley reads (${readable})${held}${closed}`);
  }
  if (others.size > 0) {
    onDiagnostic({
      code: "unsupported",
      severity: "warning",
      source: folder,
      message: `It also holds files of other types, which are not read: ${listOthers(others)}.`,
    });
  }
  return files.map((name) => `${before}${name}`);
}

/** `3 .docx, 1 .pdf`, the most frequent first. */
function listOthers(others: ReadonlyMap<string, number>): string {
  return [...others]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, 8)
    .map(([extension, count]) => `${count} ${extension === "" ? "without extension" : extension}`)
    .join(", ");
}

async function readBytes(
  file: string,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): Promise<Uint8Array | undefined> {
  const source = file === "-" ? "standard input" : file;
  try {
    if (file === "-") return await readStandardInput();
    const { size } = await stat(file);
    if (size <= MAX_BYTES) return await readFile(file);
    onDiagnostic(tooLarge(source, `It has ${Math.round(size / 2 ** 20)} MB`));
  } catch (cause) {
    onDiagnostic(
      cause instanceof ParleyError
        ? tooLarge(source, cause.message)
        : { code: "unreadable", severity: "error", source, message: `It cannot be opened: ${reasonOf(cause)}.` },
    );
  }
  return undefined;
}

const tooLarge = (source: string, what: string): Diagnostic => ({
  code: "too-large",
  severity: "error",
  source,
  message: `${what}; files of up to ${MAX_BYTES / 2 ** 20} MB are read. Split it.`,
});

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : new Uint8Array(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw new ParleyError("bad-file", "It goes on past the limit");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

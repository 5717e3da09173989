import { Buffer } from "node:buffer";
import { rmSync } from "node:fs";
import { access, constants, type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process, { kill, pid } from "node:process";
import { ParleyError } from "../errors.ts";
import { reasonOf } from "./reason.ts";

/** Chunks are gathered into writes of at most this many bytes. */
const WRITE_SIZE = 1 << 20;

/** A file to be written, and what goes into it. */
export interface Writing {
  readonly path: string;
  readonly chunks: Iterable<string>;
}

/**
 * Writes text chunk by chunk beside `path` and then renames it into place: whoever reads `path` sees the old file or
 * the new one, never half of it. Makes missing folders. Returns the bytes written; throws "io".
 */
export async function writeFile(path: string, chunks: Iterable<string>): Promise<number> {
  const [bytes = 0] = await writeFiles([{ path, chunks }]);
  return bytes;
}

/**
 * Likewise several files that belong together: all are written before the first takes its place, so that a full disk
 * leaves all the old ones. Returns the bytes of each.
 */
export async function writeFiles(writings: readonly Writing[]): Promise<number[]> {
  const sizes: number[] = [];
  const written: { path: string; target: string; beside: string }[] = [];
  const forget = removeWhenStopped(() => written.map(({ beside }) => beside));
  let current = "";
  try {
    for (const { path, chunks } of writings) {
      current = path;
      await checkOutput(path);
      if (await isStream(path)) {
        sizes.push(await writeChunks(path, chunks));
        continue;
      }
      const target = await targetOf(path);
      await mkdir(dirname(target), { recursive: true });
      await removeLeftovers(target);
      const beside = `${target}.${pid}.part`;
      written.push({ path, target, beside });
      sizes.push(await writeChunks(beside, chunks));
    }
    for (const { path, target, beside } of written) {
      current = path;
      await rename(beside, target);
    }
    return sizes;
  } catch (cause) {
    // What cannot be removed does no harm: it bears another name.
    for (const { beside } of written) await rm(beside, { force: true }).catch(() => undefined);
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("io", `cannot write "${current}": ${reasonOf(cause)}`, { cause });
  } finally {
    forget();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Removes files where the user stops the process, which then ends as it would have; until what is returned is called. */
export function removeWhenStopped(files: () => readonly string[]): () => void {
  const stop = (signal: (typeof SIGNALS)[number]): void => {
    for (const file of files()) rmSync(file, { force: true });
    forget();
    kill(pid, signal);
  };
  const forget = (): void => SIGNALS.forEach((signal) => process.off(signal, stop));
  for (const signal of SIGNALS) process.on(signal, stop);
  return forget;
}

/** Where a path leads: a link stays one, and what it leads to is written. */
export const targetOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Whether a path is a device or a pipe, which takes what is written and must not be replaced by a file. */
export async function isStream(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && !info.isFile() && !info.isDirectory();
}

/** Throws "io" where `path` is known not to be writable: worth asking before an hour's work rather than after it. */
export async function checkOutput(path: string): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw new ParleyError("io", `cannot write "${path}": it is a folder; name a file in it`);
  if (await isStream(path)) return;
  // The nearest folder that there is must take new files.
  let folder = dirname(await targetOf(path));
  let above = await stat(folder).catch(() => undefined);
  while (!above && folder !== dirname(folder)) {
    folder = dirname(folder);
    above = await stat(folder).catch(() => undefined);
  }
  if (above && !above.isDirectory()) {
    throw new ParleyError("io", `cannot write "${path}": "${folder}" is a file, not a folder`);
  }
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new ParleyError("io", `cannot write "${path}": ${reasonOf(cause)}`, { cause });
  });
}

/** Removes what a process that was killed while it wrote the same file has left. */
async function removeLeftovers(path: string): Promise<void> {
  const before = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(before) || !name.endsWith(".part")) continue;
    const owner = Number(name.slice(before.length, -".part".length));
    if (Number.isSafeInteger(owner) && owner > 0 && owner !== pid && !isRunning(owner)) {
      await rm(join(dirname(path), name), { force: true });
    }
  }
}

/** Whether there is a process of that number on this machine. */
export function isRunning(owner: number): boolean {
  try {
    kill(owner, 0);
    return true;
  } catch (cause) {
    // Somebody else's process may not be asked, but is there.
    return !(cause instanceof Error && "code" in cause && cause.code === "ESRCH");
  }
}

async function writeChunks(path: string, chunks: Iterable<string>): Promise<number> {
  const file = await open(path, "w");
  let bytes = 0;
  try {
    // Chunks go straight into bytes, as long strings would pile up until the next big collection; and while one buffer
    // is on its way to the disk, the other is filled. No more than the two is ever waiting.
    let [filling, emptying] = [Buffer.allocUnsafe(WRITE_SIZE), Buffer.allocUnsafe(WRITE_SIZE)];
    let length = 0;
    let writing = Promise.resolve();
    const flush = async (): Promise<void> => {
      await writing;
      writing = append(file, filling.subarray(0, length));
      // Whoever awaits it next is told; until then it must not count as a failure that nobody looks at.
      writing.catch(() => undefined);
      bytes += length;
      length = 0;
      [filling, emptying] = [emptying, filling];
    };
    for (const chunk of chunks) {
      // No character of UTF-16 takes more than three bytes of UTF-8.
      if (length + chunk.length * 3 > WRITE_SIZE) await flush();
      if (chunk.length * 3 > WRITE_SIZE) {
        const own = Buffer.from(chunk);
        await writing;
        await append(file, own);
        bytes += own.length;
      } else length += filling.write(chunk, length);
    }
    await flush();
    await writing;
    // What is no file has nothing to be put on the disk.
    if ((await file.stat()).isFile()) await file.sync();
  } finally {
    await file.close();
  }
  return bytes;
}

// `write` may write a part only, and on a full disk the rest would be missing without a word.
async function append(file: FileHandle, bytes: Buffer): Promise<void> {
  await file.appendFile(bytes);
}

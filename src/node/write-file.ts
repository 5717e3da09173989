import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pid } from "node:process";
import { ParleyError } from "../errors.ts";

/** Chunks are gathered into writes of about this many characters. */
const WRITE_SIZE = 1 << 18;

/**
 * Writes text chunk by chunk beside `path` and then renames it into place: whoever reads `path` sees the old file or
 * the new one, never half of it. Makes missing folders. Returns the bytes written; throws "io".
 */
export async function writeFile(path: string, chunks: Iterable<string>): Promise<number> {
  const beside = `${path}.${pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const bytes = await writeChunks(beside, chunks);
    await rename(beside, path);
    return bytes;
  } catch (cause) {
    await rm(beside, { force: true });
    if (cause instanceof ParleyError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("io", `cannot write "${path}": ${why}`, { cause });
  }
}

async function writeChunks(path: string, chunks: Iterable<string>): Promise<number> {
  const file = await open(path, "w");
  let bytes = 0;
  try {
    let buffer = "";
    for (const chunk of chunks) {
      buffer += chunk;
      if (buffer.length < WRITE_SIZE) continue;
      bytes += (await file.write(buffer)).bytesWritten;
      buffer = "";
    }
    bytes += (await file.write(buffer)).bytesWritten;
    await file.sync();
  } finally {
    await file.close();
  }
  return bytes;
}

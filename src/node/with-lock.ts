import { mkdir, open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { pid } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { ParleyError } from "../errors.ts";
import { reasonOf } from "./reason.ts";
import { isRunning, isStream, removeWhenStopped, targetOf } from "./write-file.ts";

/** How often a lock that is taken is looked at again. Milliseconds. */
const LOOK_EVERY = 20;
/** How long until whoever waits gives up. */
const PATIENCE = 15_000;
/** Work under a lock takes a fraction of this; only what has stood so long can be of a process that was killed. */
const OLD_AFTER = 2_000;

/**
 * Does some work on a file while nobody else does any on it who asks in the same way, in this process or another: what is
 * read stays so until it is written. A file beside it, `FILE.lock`, says who is at it, as only one process can make a file
 * that is not there. Throws "io" where it cannot be made, or stays for `patience` milliseconds.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  // What is written into a device is gone: nothing of it can be lost.
  if (await isStream(path)) return work();
  const target = await targetOf(path);
  const lock = `${target}.lock`;
  await mkdir(dirname(target), { recursive: true }).catch(failed(path));
  await take(lock, path, patience);
  const forget = removeWhenStopped(() => [lock]);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
    forget();
  }
}

async function take(lock: string, path: string, patience: number): Promise<void> {
  let [seen, since] = ["", Date.now()];
  const start = since;
  while (!(await make(lock).catch(failed(path)))) {
    const owner = await readFile(lock, "utf8").catch(() => "");
    const now = Date.now();
    if (owner !== seen) [seen, since] = [owner, now];
    if (now - since > OLD_AFTER && isGone(owner)) await remove(lock);
    if (now - start > patience) {
      const who = owner.trim() === "" ? "another process" : `process ${owner.trim()}`;
      throw new ParleyError(
        "io",
        `cannot write "${path}": ${who} has been at it for ${patience / 1000} seconds; where there is none, remove "${lock}"`,
      );
    }
    await sleep(LOOK_EVERY);
  }
}

/** Whether a file that was not there was made, with who made it inside. */
async function make(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(`${pid} on ${hostname()}\n`);
    } catch (cause) {
      // On a full disk: nobody must wait for one who is not there.
      await rm(path, { force: true });
      throw cause;
    } finally {
      await file.close();
    }
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw cause;
  }
}

/** Whether whoever made a lock is a process of this machine that runs no more. Of another machine's nothing is known. */
function isGone(owner: string): boolean {
  const [, number, host] = /^(\d+) on (.*)\n$/.exec(owner) ?? [];
  if (number === undefined || host !== hostname()) return false;
  return !isRunning(Number(number));
}

/**
 * Removes the lock of a process that is gone. Two who find it at once must not both do so, as the second would remove the
 * lock that the first has made meanwhile: only who holds a lock on the lock looks again and removes it.
 */
async function remove(lock: string): Promise<void> {
  const breaking = `${lock}.broken`;
  if (!(await make(breaking))) return;
  try {
    if (isGone(await readFile(lock, "utf8").catch(() => ""))) await rm(lock, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

const failed =
  (path: string) =>
  (cause: unknown): never => {
    throw new ParleyError("io", `cannot write "${path}": ${reasonOf(cause)}`, { cause });
  };

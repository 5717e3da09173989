import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { ExtractorPool } from "../index.ts";

/** Each thread holds a model and a gazetteer of its own, some 100 MB. */
const MOST_THREADS = 8;
/** Documents under way a thread: the next one is there when it has done with the last. */
const AHEAD = 2;

/** As many threads as the machine has cores, within reason. */
export const defaultThreads = (): number => Math.min(availableParallelism(), MOST_THREADS);

/**
 * Worker threads that extract side by side; `close` ends them, as does `rest` until the next document. Undefined where there is nothing to gain or no built
 * worker to start: with one thread, and when parley runs from its TypeScript source.
 */
export function createExtractorPool(
  id: string,
  threads: number,
): (ExtractorPool & { close: () => Promise<void> }) | undefined {
  // Beside the built command, or one folder up from a chunk of it.
  const worker = ["extract-worker.js", "../extract-worker.js"]
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  if (threads < 2 || worker === undefined) return undefined;
  const start = (): Piscina =>
    new Piscina({
      filename: worker,
      name: "extract",
      workerData: { id },
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: AHEAD,
    });
  // At once, so that the models are there when the first file is.
  let pool: Piscina | undefined = start();
  const end = async (): Promise<void> => {
    const ending = pool;
    pool = undefined;
    await ending?.destroy();
  };
  return {
    id,
    lanes: threads * AHEAD,
    extract: (doc) => (pool ??= start()).run(doc),
    rest: end,
    close: end,
  };
}

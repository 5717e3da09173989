import type { DocText, ParleyGraph } from "../../src/graph/index.ts";
import { LoadError } from "../load/load-error.ts";
import { Assembly } from "../load/pieces.ts";
import { noteRemarks } from "../remarks.ts";
import { TEXTS } from "../texts.ts";
import type { MakeAnswer, MakeTask } from "./make-worker.ts";

/** A graph that was made on this page. */
export interface Made {
  readonly graph: ParleyGraph;
  readonly texts: ReadonlyMap<string, DocText>;
}

/** How far making has come, in words, and from 0 to 1 where that can be told. */
export interface MakeProgress {
  readonly text: string;
  readonly share?: number;
}

/** Turns documents into a graph in a worker of its own; nothing leaves the browser. */
export class Maker {
  #fail: (error: LoadError) => void = () => undefined;
  readonly #worker = new Worker(new URL("./make-worker.ts", import.meta.url), { type: "module" });

  /** Reads the files, or, without files, the same again. Rejects with a LoadError. */
  make(task: MakeTask, progress: (progress: MakeProgress) => void): Promise<Made> {
    const assembly = new Assembly();
    let texts: ReadonlyMap<string, DocText> = new Map();
    return new Promise<Made>((done, fail) => {
      this.#fail = fail;
      const take = (data: MakeAnswer): void => {
        switch (data.kind) {
          case "stage":
            return progress({ text: STAGES[data.stage] });
          case "read":
            return progress({
              text: TEXTS.makingRead(data.done, data.total, data.name),
              share: data.done / Math.max(1, data.total),
            });
          case "piece":
            return assembly.add(data.piece);
          case "texts":
            texts = new Map(data.texts);
            return;
          case "done":
            if (texts.size === 0) return fail(new LoadError([TEXTS.makingNone, ...data.remarks.leftOut].join("\n")));
            noteRemarks(assembly.graph, data.remarks);
            return done({ graph: assembly.graph, texts });
          case "failed":
            fail(new LoadError(data.message));
        }
      };
      this.#worker.onmessage = ({ data }: MessageEvent<MakeAnswer>) => take(data);
      this.#worker.onerror = (event) => fail(new LoadError(event.message || TEXTS.failedWorker));
      this.#worker.postMessage(task);
    });
  }

  /** Ends it at once, whatever it is doing. */
  stop(): void {
    this.#worker.terminate();
    this.#fail(new LoadError(TEXTS.makingFailed));
  }
}

const STAGES = { model: TEXTS.makingModel, merge: TEXTS.makingMerge, graph: TEXTS.makingGraph } as const;

import type { ParleyGraph } from "../src/graph/index.ts";
import { parseLedger, type Ruling } from "./identity.ts";
import type { Texts } from "./load/library.ts";
import { openGraph, readTexts } from "./load/load-graph.ts";
import { sortFiles } from "./load/sort-files.ts";
import type { Maker, MakeProgress } from "./make/maker.ts";

/** A maker, and the documents it has read. */
export interface Making {
  readonly maker: Maker;
  readonly files: readonly File[];
}

/** What some files hold. */
export interface Opened {
  /** Absent where only a ledger was opened. */
  readonly graph?: ParleyGraph;
  readonly texts: Texts;
  readonly rulings: readonly Ruling[];
  readonly making?: Making;
}

/** Opens a graph with its texts and ledger, or makes one from documents; the pipeline is loaded only then. */
export async function openFiles(
  files: readonly File[],
  host: {
    still(): boolean;
    progress(progress: MakeProgress): void;
    /** Decisions that hold for these files, and those on the graph at hand. */
    known: readonly Ruling[];
    current: readonly Ruling[];
  },
): Promise<Opened> {
  const { graph, texts, ledger, documents } = await sortFiles(files);
  const rulings = ledger ? parseLedger(await ledger.text()) : [];
  if (graph) {
    const opened = await openGraph(graph);
    const own = opened.getAttribute("texts");
    const read = texts ? await readTexts(new Uint8Array(await texts.arrayBuffer()), texts.name) : undefined;
    return { graph: opened, texts: own ? new Map(Object.entries(own)) : read, rulings };
  }
  if (documents.length === 0) return { texts: undefined, rulings: [...host.current, ...rulings] };
  const all = [...host.known, ...rulings];
  const { Maker } = await import("./make/maker.ts");
  const maker = new Maker();
  // Cancelling must not wait for a long document.
  const watch = setInterval(() => {
    if (!host.still()) maker.stop();
  }, 100);
  try {
    const made = await maker.make({ files: documents, rulings: all }, host.progress);
    return { graph: made.graph, texts: made.texts, rulings: all, making: { maker, files: documents } };
  } catch (error) {
    maker.stop();
    throw error;
  } finally {
    clearInterval(watch);
  }
}

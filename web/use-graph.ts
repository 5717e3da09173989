import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { parseDocs, type ParleyGraph } from "../src/graph/index.ts";
import { followRulings, parseLedger, type Identity, type Ruling } from "./identity.ts";
import { createLibrary, type Library, type Texts } from "./load/library.ts";
import { messageOf } from "./load/load-error.ts";
import { loadGraph, loadTexts, openGraph, type Progress } from "./load/load-graph.ts";
import { sortFiles } from "./load/sort-files.ts";
import type { Maker, MakeProgress } from "./make/maker.ts";
import { TEXTS } from "./texts.ts";
import { turn } from "./turn.ts";

type State =
  | { readonly kind: "loading"; readonly progress: Progress | undefined }
  | { readonly kind: "failed"; readonly message: string }
  /** `number` counts the graphs of this page: another graph is another viewer. */
  | { readonly kind: "ready"; readonly number: number; readonly library: Library; readonly texts: Texts | "loading" };

type Opening =
  { readonly kind: "making"; readonly progress: MakeProgress } | { readonly kind: "failed"; readonly message: string };

/** The page's graph: the one it was started with, or one that was opened or made since, and what is decided on it. */
export function useGraph(): {
  state: State;
  opening: Opening | undefined;
  identity: Identity;
  open(files: File[]): void;
  cancel(): void;
  retry(): void;
} {
  const [state, setState] = useState<State>({ kind: "loading", progress: undefined });
  const [opening, setOpening] = useState<Opening | undefined>();
  const [rulings, setRulings] = useState<readonly Ruling[]>([]);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // The graph as it was loaded or first made: rulings are followed from there.
  const base = useRef<ParleyGraph>(undefined);
  const maker = useRef<Maker>(undefined);
  // Whoever begins something takes a number; what was begun before has no say any more.
  const begun = useRef(0);
  const number = useRef(0);

  const show = (graph: ParleyGraph, texts: Texts | "loading", another: boolean): void => {
    if (another) {
      base.current = graph;
      number.current += 1;
    }
    setState({ kind: "ready", number: number.current, library: createLibrary(graph), texts });
  };

  useEffect(() => {
    const mine = (begun.current += 1);
    setState({ kind: "loading", progress: undefined });
    const still = (): boolean => mine === begun.current;
    loadGraph((progress) => {
      if (still()) setState({ kind: "loading", progress });
    }).then(
      async (graph) => {
        // The last piece has just come: a turn for the page before it is drawn.
        await turn();
        if (!still()) return;
        show(graph, "loading", true);
        void loadTexts(graph).then((texts) => {
          if (still()) setState((now) => (now.kind === "ready" ? { ...now, texts } : now));
        });
      },
      (error: unknown) => {
        if (still()) setState({ kind: "failed", message: messageOf(error) });
      },
    );
  }, [attempt]);

  const open = (files: File[]): void => {
    if (files.length === 0) return;
    const mine = (begun.current += 1);
    const still = (): boolean => mine === begun.current;
    setOpening({ kind: "making", progress: { text: TEXTS.loading } });
    openFiles(files, {
      still,
      progress: (progress) => setOpening({ kind: "making", progress }),
      known: rulings,
    }).then(
      (opened) => {
        if (!still()) return opened.maker?.stop();
        setOpening(undefined);
        setRulings(opened.rulings);
        if (opened.graph === undefined) return follow(opened.rulings);
        maker.current?.stop();
        maker.current = opened.maker;
        // The address speaks of the graph before.
        history.pushState({ depth: 0 }, "", location.pathname + location.search);
        show(opened.graph, opened.texts, true);
        if (opened.rulings.length > 0 && opened.maker === undefined) follow(opened.rulings);
      },
      (error: unknown) => {
        if (still()) setOpening({ kind: "failed", message: messageOf(error) });
      },
    );
  };

  const follow = (next: readonly Ruling[]): void => {
    setRulings(next);
    const graph = base.current;
    if (!graph) return;
    if (!maker.current) {
      setState((now) => (now.kind === "ready" ? { ...now, library: createLibrary(followRulings(graph, next)) } : now));
      return;
    }
    const mine = (begun.current += 1);
    setBusy(true);
    maker.current
      .make({ rulings: next }, () => undefined)
      .then(
        (made) => {
          if (mine === begun.current) show(made.graph, made.texts, false);
        },
        (error: unknown) => setOpening({ kind: "failed", message: messageOf(error) }),
      )
      .finally(() => setBusy(false));
  };

  const identity = useMemo(
    (): Identity => ({
      rulings,
      labelOf: (key) => (base.current?.hasNode(key) ? base.current.getNodeAttribute(key, "label") : key),
      replays: maker.current !== undefined,
      busy,
      decide: (ruling) => follow([...rulings, ruling]),
      withdraw: (ruling) => follow(rulings.filter((one) => one !== ruling)),
    }),
    [rulings, busy, state],
  );

  return {
    state,
    opening,
    identity,
    open,
    cancel: () => {
      begun.current += 1;
      setOpening(undefined);
    },
    retry: () => setAttempt(attempt + 1),
  };
}

interface Opened {
  /** Absent where only a ledger was opened. */
  readonly graph?: ParleyGraph;
  readonly texts: Texts;
  readonly rulings: readonly Ruling[];
  readonly maker?: Maker;
}

/** Opens a graph with its texts and ledger, or makes one from documents; the pipeline is loaded only then. */
async function openFiles(
  files: readonly File[],
  host: { still(): boolean; progress(progress: MakeProgress): void; known: readonly Ruling[] },
): Promise<Opened> {
  const { graph, texts, ledger, documents } = await sortFiles(files);
  const rulings = ledger ? parseLedger(await ledger.text()) : [];
  if (graph) {
    const opened = await openGraph(graph);
    const own = opened.getAttribute("texts");
    const read = texts ? parseDocs(JSON.parse(await texts.text()), texts.name) : undefined;
    return { graph: opened, texts: own ? new Map(Object.entries(own)) : read, rulings };
  }
  if (documents.length === 0) return { texts: undefined, rulings: [...host.known, ...rulings] };
  const { Maker } = await import("./make/maker.ts");
  const maker = new Maker();
  // Cancelling must not wait for a long document.
  const watch = setInterval(() => {
    if (!host.still()) maker.stop();
  }, 100);
  try {
    const made = await maker.make({ files: documents, rulings }, host.progress);
    return { graph: made.graph, texts: made.texts, rulings, maker };
  } catch (error) {
    maker.stop();
    throw error;
  } finally {
    clearInterval(watch);
  }
}

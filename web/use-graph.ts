import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ParleyGraph } from "../src/graph/index.ts";
import { readAddress } from "./address.ts";
import { coreFor, filteredFor } from "./filtered-for.ts";
import { followRulings, joinedNodes, parseLedger, type Identity, type Ruling } from "./identity.ts";
import { createLibrary, type Library, type Texts } from "./load/library.ts";
import { messageOf } from "./load/load-error.ts";
import { loadGraph, loadTexts, openGraph, readTexts, type Progress } from "./load/load-graph.ts";
import { sortFiles } from "./load/sort-files.ts";
import type { Maker, MakeProgress } from "./make/maker.ts";
import { TEXTS } from "./texts.ts";
import { turn } from "./turn.ts";

/** To filter so many facts takes a while. */
const LARGE = 4000;

type State =
  | { readonly kind: "loading"; readonly progress: Progress | undefined }
  | { readonly kind: "failed"; readonly message: string }
  /** `number` counts the graphs of this page: another graph is another viewer. */
  | { readonly kind: "ready"; readonly number: number; readonly library: Library; readonly texts: Texts | "loading" };

type Opening =
  | { readonly kind: "making"; readonly progress: MakeProgress }
  /** The graph at hand was made from files on this page: are these to be read with them, or instead? */
  | { readonly kind: "asking"; readonly held: readonly File[]; readonly files: readonly File[] }
  | { readonly kind: "failed"; readonly message: string };

/** All that belongs to a graph of this page, so that one can come back to it. */
interface Kept {
  readonly number: number;
  readonly base: ParleyGraph;
  readonly library: Library;
  readonly texts: Texts | "loading";
  readonly rulings: readonly Ruling[];
  readonly making: Making | undefined;
  /** The address it was left at. */
  readonly hash: string;
}

/** A maker, and the documents it has read. */
interface Making {
  readonly maker: Maker;
  readonly files: readonly File[];
}

/** The page's graph: the one it was started with, or one that was opened or made since, and what is decided on it. */
export function useGraph(): {
  state: State;
  opening: Opening | undefined;
  identity: Identity;
  /** The title of the graph that was there before this one. */
  former: string | undefined;
  open(files: readonly File[]): void;
  /** Reads files that were asked about: with those of the graph at hand, or instead of them. */
  answer(how: "add" | "instead"): void;
  /** Back to the former graph; the one at hand is then the former. */
  goBack(): void;
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
  const making = useRef<Making>(undefined);
  const [former, setFormer] = useState<Kept | undefined>();
  // Whoever begins something takes a number; what was begun before has no say any more.
  const begun = useRef(0);
  // What is at hand by the time that files have been read, not when they were chosen.
  const latest = useRef({ state, rulings });
  latest.current = { state, rulings };
  const counted = useRef(0);
  const number = useRef(0);

  const show = (library: Library, texts: Texts | "loading", another: boolean): void => {
    if (another) {
      base.current = library.graph;
      number.current = counted.current += 1;
    }
    setState({ kind: "ready", number: number.current, library, texts });
  };
  /** Keeps the graph at hand as the former one; what was kept before is let go. */
  const keep = (): void => {
    const graph = base.current;
    const { state: before, rulings } = latest.current;
    if (before.kind !== "ready" || !graph) return;
    const { library, texts } = before;
    const [hash, now] = [location.hash, making.current];
    setFormer({ number: number.current, base: graph, library, texts, rulings, making: now, hash });
  };

  // At once, not after the page has been drawn: there is nothing to see yet.
  useLayoutEffect(() => {
    const mine = (begun.current += 1);
    setState({ kind: "loading", progress: undefined });
    const still = (): boolean => mine === begun.current;
    loadGraph((progress) => {
      if (still()) setState({ kind: "loading", progress });
    }).then(
      async (graph) => {
        const large = graph.size > LARGE;
        // The last piece has just come, and the page is about to be drawn: a turn for it before each.
        if (large) await turn();
        const library = createLibrary(graph);
        if (large) {
          await turn();
          // The page will ask for both.
          const { filters } = readAddress(location.hash);
          filteredFor(graph, filters);
          await turn();
          coreFor(graph, filters);
          await turn();
        }
        if (!still()) return;
        show(library, "loading", true);
        const its = number.current;
        void loadTexts(graph).then((texts) => {
          setState((now) => (now.kind === "ready" && now.number === its ? { ...now, texts } : now));
          setFormer((kept) => (kept?.number === its ? { ...kept, texts } : kept));
        });
      },
      (error: unknown) => {
        if (still()) setState({ kind: "failed", message: messageOf(error) });
      },
    );
  }, [attempt]);

  const read = (files: readonly File[], known: readonly Ruling[]): void => {
    const mine = (begun.current += 1);
    const still = (): boolean => mine === begun.current;
    setOpening({ kind: "making", progress: { text: TEXTS.loading } });
    openFiles(files, {
      still,
      // What was under way when it was cancelled may still report.
      progress: (progress) => {
        if (still()) setOpening({ kind: "making", progress });
      },
      known,
      current: rulings,
    }).then(
      (opened) => {
        if (!still()) return opened.making?.maker.stop();
        setOpening(undefined);
        if (opened.graph === undefined) return follow(opened.rulings);
        former?.making?.maker.stop();
        keep();
        setRulings(opened.rulings);
        making.current = opened.making;
        // The address speaks of the graph before.
        history.pushState({ depth: 0 }, "", location.pathname + location.search);
        show(createLibrary(opened.graph), opened.texts, true);
        if (opened.rulings.length > 0 && opened.making === undefined) follow(opened.rulings);
      },
      (error: unknown) => {
        if (still()) setOpening({ kind: "failed", message: messageOf(error) });
      },
    );
  };

  const open = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const held = making.current?.files;
    if (!held) return read(files, []);
    const mine = (begun.current += 1);
    sortFiles(files).then(
      ({ graph, documents }) => {
        if (mine !== begun.current) return;
        if (graph || documents.length === 0) read(files, []);
        else setOpening({ kind: "asking", held, files });
      },
      (error: unknown) => setOpening({ kind: "failed", message: messageOf(error) }),
    );
  };

  const goBack = (): void => {
    if (!former) return;
    begun.current += 1;
    keep();
    [base.current, making.current, number.current] = [former.base, former.making, former.number];
    setRulings(former.rulings);
    setOpening(undefined);
    setBusy(false);
    history.pushState({ depth: 0 }, "", location.pathname + location.search + former.hash);
    setState({ kind: "ready", number: former.number, library: former.library, texts: former.texts });
  };

  const follow = (next: readonly Ruling[]): void => {
    setRulings(next);
    const graph = base.current;
    if (!graph) return;
    if (!making.current) {
      setState((now) => (now.kind === "ready" ? { ...now, library: createLibrary(followRulings(graph, next)) } : now));
      return;
    }
    const mine = (begun.current += 1);
    setBusy(true);
    making.current.maker
      .make({ rulings: next }, () => undefined)
      .then(
        (made) => {
          if (mine === begun.current) show(createLibrary(made.graph), made.texts, false);
        },
        (error: unknown) => setOpening({ kind: "failed", message: messageOf(error) }),
      )
      .finally(() => setBusy(false));
  };

  const identity = useMemo(
    (): Identity => ({
      rulings,
      labelOf: (key) => (base.current?.hasNode(key) ? base.current.getNodeAttribute(key, "label") : key),
      // Where documents are read anew, their texts come anew, too.
      nodeOf: base.current && !making.current ? joinedNodes(base.current, rulings) : (key) => key,
      replays: making.current !== undefined,
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
    former: former?.library.graph.getAttribute("title"),
    open,
    answer: (how) => {
      if (opening?.kind !== "asking") return;
      const { held, files } = opening;
      if (how === "add") read([...held, ...files], rulings);
      else read(files, []);
    },
    goBack,
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
  readonly making?: Making;
}

/** Opens a graph with its texts and ledger, or makes one from documents; the pipeline is loaded only then. */
async function openFiles(
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

import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { readAddress } from "./address.ts";
import { coreFor, filteredFor } from "./filtered-for.ts";
import { followFrom, stillToFollow, type Ground } from "./ground.ts";
import { joinedNodes, type Identity, type Ruling } from "./identity.ts";
import { decisionsPlace, keepDecisions, keptDecisions } from "./kept-decisions.ts";
import { firstSteps, stepBack, stepForth, stepOn, type LedgerSteps } from "./ledger-steps.ts";
import { createLibrary, type Library, type Texts } from "./load/library.ts";
import { messageOf } from "../src/errors.ts";
import { loadGraph, loadTexts, type Progress } from "./load/load-graph.ts";
import { sortFiles } from "./load/sort-files.ts";
import type { ParleyGraph } from "../src/graph/index.ts";
import type { MakeProgress } from "./make/maker.ts";
import { openFiles, type Making } from "./open-files.ts";
import { TEXTS } from "./texts.ts";
import { turn } from "./turn.ts";
import { depthNow } from "./use-address.ts";
import { rejectionOf } from "./without-rejected.ts";

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
  readonly ground: Ground;
  readonly library: Library;
  readonly texts: Texts | "loading";
  readonly rulings: readonly Ruling[];
  readonly making: Making | undefined;
  /** The address it was left at. */
  readonly hash: string;
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
  const [steps, setSteps] = useState(() => firstSteps([]));
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const ground = useRef<Ground>(undefined);
  const making = useRef<Making>(undefined);
  const [former, setFormer] = useState<Kept | undefined>();
  // Whoever begins something takes a number; what was begun before has no say any more.
  const begun = useRef(0);
  // What is at hand by the time that files have been read, not when they were chosen.
  const latest = useRef({ state, steps });
  latest.current = { state, steps };
  const counted = useRef(0);
  const number = useRef(0);

  /** Shows a graph as it was loaded or made; `followed` are the decisions that were heeded in making it. */
  const show = (
    library: Library,
    texts: Texts | "loading",
    another: boolean,
    followed: readonly Ruling[] = [],
  ): void => {
    ground.current = { graph: library.graph, rulings: followed };
    if (another) number.current = counted.current += 1;
    setState({ kind: "ready", number: number.current, library, texts });
  };
  /** Keeps the graph at hand as the former one; what was kept before is let go. */
  const keep = (): void => {
    const { state: before, steps } = latest.current;
    if (before.kind !== "ready" || !ground.current) return;
    const { library, texts } = before;
    const [hash, now] = [location.hash, making.current];
    const { rulings } = steps;
    setFormer({ number: number.current, ground: ground.current, library, texts, rulings, making: now, hash });
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
        followKept(graph);
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
      current: steps.rulings,
    }).then(
      (opened) => {
        if (!still()) return opened.making?.maker.stop();
        setOpening(undefined);
        if (opened.graph === undefined) return decide(opened.rulings);
        former?.making?.maker.stop();
        keep();
        const begin = firstSteps(opened.rulings);
        setSteps(begin);
        making.current = opened.making;
        // The address speaks of the graph before.
        history.pushState({ depth: 0 }, "", location.pathname + location.search);
        show(createLibrary(opened.graph), opened.texts, true, opened.making ? opened.rulings : []);
        if (opened.rulings.length > 0) follow(begin);
        else if (!opened.making) followKept(opened.graph);
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
    [ground.current, making.current, number.current] = [former.ground, former.making, former.number];
    setSteps(firstSteps(former.rulings));
    setOpening(undefined);
    setBusy(false);
    history.pushState({ depth: 0 }, "", location.pathname + location.search + former.hash);
    setState({ kind: "ready", number: former.number, library: former.library, texts: former.texts });
  };

  const follow = (next: LedgerSteps): void => {
    // The next decision may come before the page has been drawn.
    latest.current = { ...latest.current, steps: next };
    setSteps(next);
    const from = ground.current;
    if (!from) return;
    const { rulings } = next;
    // What was made of files on this page is gone with it; its decisions go as a file.
    setKept(!making.current && keepDecisions(decisionsPlace(from.graph), rulings));
    const more = stillToFollow(from, rulings, making.current !== undefined);
    if (more) {
      begun.current += 1;
      setBusy(false);
      setState((now) => {
        if (now.kind !== "ready") return now;
        return { ...now, library: createLibrary(followFrom(from, more, now.library.graph)) };
      });
      return;
    }
    const mine = (begun.current += 1);
    setBusy(true);
    making.current?.maker
      .make({ rulings }, () => undefined)
      .then(
        (made) => {
          if (mine === begun.current) show(createLibrary(made.graph), made.texts, false, rulings);
        },
        (error: unknown) => setOpening({ kind: "failed", message: messageOf(error) }),
      )
      .finally(() => setBusy(false));
  };
  /** Follows what was decided on a graph when the page was last here. */
  const followKept = (graph: ParleyGraph): void => {
    const rulings = keptDecisions(decisionsPlace(graph));
    if (rulings.length > 0) follow(firstSteps(rulings));
  };
  const decide = (rulings: readonly Ruling[]): void => follow(stepOn(latest.current.steps, rulings, depthNow()));

  const identity = useMemo((): Identity => {
    const { rulings } = steps;
    const graph = ground.current?.graph;
    // Where documents are read anew, their texts come anew, too.
    const nodeOf = graph && !making.current ? joinedNodes(graph, rulings) : (key: string) => key;
    return {
      rulings,
      labelOf: (key) => (graph?.hasNode(key) ? graph.getNodeAttribute(key, "label") : key),
      nodeOf,
      replays: making.current !== undefined,
      kept: kept && making.current === undefined,
      busy,
      rejected: (fact) => {
        const ruling = graph?.hasEdge(fact) ? rejectionOf(graph, fact, rulings, (key) => key) : undefined;
        return graph && ruling && { ruling, graph };
      },
      rejectedIn: (fact) =>
        rulings.filter(
          (ruling) =>
            ruling.document !== undefined &&
            graph?.hasEdge(fact) === true &&
            rejectionOf(graph, fact, [ruling], (key) => key) !== undefined,
        ),
      decide: (ruling) => decide([...latest.current.steps.rulings, ruling]),
      withdrawAll: () => decide([]),
      withdraw: (ruling) => decide(latest.current.steps.rulings.filter((one) => one !== ruling)),
      steps,
      undo: () => follow(stepBack(latest.current.steps)),
      redo: () => follow(stepForth(latest.current.steps)),
    };
  }, [steps, busy, kept, state]);

  return {
    state,
    opening,
    identity,
    former: former?.library.graph.getAttribute("title"),
    open,
    answer: (how) => {
      if (opening?.kind !== "asking") return;
      const { held, files } = opening;
      if (how === "add") read([...held, ...files], steps.rulings);
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

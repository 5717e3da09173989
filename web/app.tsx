import { useEffect, useRef, useState } from "preact/hooks";
import { NO_PATH, writeAddress, type Address } from "./address.ts";
import { coreFor } from "./filtered-for.ts";
import { Icon } from "./icons.tsx";
import type { Identity } from "./identity.ts";
import { redoesDecision, undoesDecision } from "./ledger-steps.ts";
import type { Library, Texts } from "./load/library.ts";
import { withTable } from "./look.ts";
import type { SheetHeight } from "./panels/panel.tsx";
import { GraphView } from "./parts/graph-view.tsx";
import type { Stage } from "./sigma/stage.ts";
import { TEXTS } from "./texts.ts";
import { turn } from "./turn.ts";
import { useAddress } from "./use-address.ts";
import { useArranging } from "./use-arranging.ts";
import { useInsets } from "./use-insets.ts";
import { useKeys } from "./use-keys.ts";
import { usePicture } from "./use-picture.ts";
import { useSurroundings } from "./use-surroundings.ts";
import { useTheme } from "./use-theme.ts";
import { ViewerContext, type Viewer } from "./viewer.ts";

/** A picture of more facts than that is not there at once. */
const CROWD = 4000;

/** The whole page, once there is a graph. */
export function App(props: {
  library: Library;
  texts: Texts | "loading";
  identity: Identity;
  former: Viewer["former"];
  open(files: File[]): void;
}) {
  const { library, texts, identity } = props;
  const { graph } = library;
  const { address, depth, canUndo, canRedo, go, undo, redo } = useAddress();
  const { former } = props;
  // Opening another graph begins a history of its own: behind its first step lies the graph before.
  const goBack = canUndo || !former ? undo : () => former.goBack();
  const stepBack = undoesDecision(identity.steps, depth) ? () => identity.undo() : goBack;
  const stepForth = redoesDecision(identity.steps, depth, canRedo) ? () => identity.redo() : redo;
  const { theme, toggleTheme } = useTheme();
  const [closed, setClosed] = useState(false);
  // The picture comes first; where it takes its time, or where a table or chains are asked for, what stands around it.
  const [late] = useState(address.look.table !== undefined || address.view.kind === "path" || graph.size > CROWD);
  const { around, lost, want } = useSurroundings(late);
  const settled = around !== undefined;
  const [filled, setFilled] = useState(!late);
  useEffect(() => {
    // In a turn of its own.
    if (settled) void turn().then(() => setFilled(true));
  }, [settled]);
  const [legend, setLegend] = useState(false);
  const [height, setHeight] = useState<SheetHeight>(
    address.look.time || (address.look.table !== undefined && address.view.kind === "home") ? "low" : "half",
  );
  const [said, setSaid] = useState("");
  const justSaid = useRef(false);
  const [toast, setToast] = useState<{ readonly text: string }>();
  const stage = useRef<Stage | null>(null);
  const { view, filters, look } = address;
  const { filtered, shown, paths, picture } = usePicture(library, address, identity, around?.findPaths);
  const { arranging, toggleLayout } = useArranging(graph, filters.pins, stage, around);
  const { insets, root } = useInsets();

  const move = (next: Address): void => {
    go(next);
    if (next.view.kind !== "home") setClosed(false);
    if (height === "low" && next.view.kind !== "home") setHeight("half");
  };
  const viewer: Viewer = {
    library,
    texts,
    address,
    filtered,
    // Where all is shown only the bars ask for it, which come after the picture.
    get core() {
      return coreFor(graph, filters);
    },
    picture,
    paths,
    identity,
    former,
    href: (next) => writeAddress({ view: next, filters, look }) || "#/",
    go: (next) => move({ view: next, filters, look }),
    filter: (next, passing) => go({ view, filters: next, look }, passing !== undefined),
    look: (next) => go({ view, filters, look: next }),
    announce: (text, seen) => {
      setSaid(text);
      justSaid.current = true;
      if (seen !== undefined) setToast({ text });
    },
  };
  const selected = view.kind === "node" ? view.key : undefined;
  const toggleTable = (): void => {
    // Rows want room, too.
    if (look.table === undefined && view.kind === "home") setHeight("low");
    viewer.look(withTable(look, look.table === undefined ? "nodes" : undefined));
  };
  useKeys({
    search: () => {
      if (around) document.getElementById(around.SEARCH_FIELD)?.focus();
    },
    letGo: () => viewer.go({ kind: "home" }),
    undo: stepBack,
    redo: stepForth,
    toggleTable,
    reject: () => {
      if (view.kind === "fact") around?.reject(viewer, view.key);
    },
  });
  // Whoever closes the panel is at the button that opens it again, and there again afterwards in the panel.
  const reopen = useRef<HTMLButtonElement>(null);
  const wasClosed = useRef(closed);
  useEffect(() => {
    if (closed !== wasClosed.current && document.activeElement === document.body) {
      (closed ? reopen.current : document.getElementById("panel"))?.focus({ preventScroll: true });
    }
    wasClosed.current = closed;
  }, [closed]);
  const first = useRef(true);
  useEffect(() => {
    const now = TEXTS.shown(shown.nodes.size, shown.facts.size);
    // What was done comes before what is left by it.
    if (!first.current) setSaid((before) => (justSaid.current ? `${before} ${now}` : now));
    first.current = false;
  }, [shown]);
  useEffect(() => {
    justSaid.current = false;
  });

  return (
    <ViewerContext.Provider value={viewer}>
      <div
        class="viewer"
        ref={root}
        data-state={settled ? "ready" : lost ? "failed" : "loading"}
        data-view={view.kind}
        data-nodes={shown.nodes.size}
        data-facts={shown.facts.size}
        data-focus-nodes={picture.focus?.nodes.size ?? 0}
        data-focus-facts={picture.focus?.facts.size ?? 0}
        data-arranging={arranging}
        data-panel={closed ? "closed" : "open"}
        data-legend={legend ? "open" : "closed"}
        data-height={height}
        data-time={look.time ? "open" : "closed"}
        data-table={look.table ?? "none"}
      >
        <a class="skip" href="#panel" onClick={(event) => skip(event)}>
          {TEXTS.skip}
        </a>
        <p class="visually-hidden" role="status" data-said>
          {said}
        </p>
        <main class="picture" aria-label={TEXTS.main}>
          <GraphView
            theme={theme}
            insets={insets}
            room={[closed, height, legend].join(" ")}
            settled={settled}
            late={late}
            ready={(ready) => {
              stage.current = ready ?? null;
              // In a turn of its own, after this frame.
              if (!settled) void turn().then(want);
            }}
          />
          {around && look.table === "nodes" ? <around.NodeTable /> : undefined}
          {around && look.table === "facts" ? <around.FactTable /> : undefined}
          {lost ? (
            <p class="stage-note notice" role="alert">
              {TEXTS.failedPart}
            </p>
          ) : undefined}
          {around ? (
            <>
              <div class="top">
                <around.TopBar
                  legend={legend}
                  theme={theme}
                  actions={{
                    connect: () => viewer.go({ ...NO_PATH, ...(selected === undefined ? {} : { from: selected }) }),
                    toggleLegend: () => setLegend(!legend),
                    toggleTable,
                    toggleTheme,
                    open: props.open,
                    takePicture: (format) => {
                      const svg = stage.current?.svg();
                      if (svg === undefined) return;
                      around.takePicture(svg, format, viewer).catch(() => viewer.announce(TEXTS.takeFailed, "seen"));
                    },
                  }}
                />
                <around.Chips />
              </div>
              {toast ? <around.Toast key={toast} text={toast.text} close={() => setToast(undefined)} /> : undefined}
              <div class="foot">
                <around.PictureTools
                  arranging={arranging}
                  canUndo={canUndo || former !== undefined || identity.steps.done.length > 0}
                  undoLabel={
                    canUndo || !former || identity.steps.done.length > 0 ? TEXTS.undo : TEXTS.undoOpen(former.title)
                  }
                  canRedo={canRedo || identity.steps.undone.length > 0}
                  actions={{
                    zoom: (factor) => stage.current?.sight.zoom(factor),
                    fit: () => {
                      stage.current?.sight.inset(insets());
                      stage.current?.sight.fit();
                    },
                    toggleLayout,
                    undo: stepBack,
                    redo: stepForth,
                    toggleTime: () => {
                      // On a phone the strip takes the room of the sheet, not of the picture.
                      if (!look.time) setHeight("low");
                      viewer.look({ ...look, time: !look.time });
                    },
                  }}
                />
                {look.time ? <around.TimeStrip /> : undefined}
                <around.Legend />
              </div>
            </>
          ) : undefined}
          {closed ? (
            <button type="button" class="tool wide reopen" ref={reopen} onClick={() => setClosed(false)}>
              <Icon name="chevron" />
              <span class="reopen-word">{TEXTS.open}</span>
            </button>
          ) : undefined}
        </main>
        {closed ? undefined : around ? (
          <around.Panel
            empty={!filled}
            canGoBack={canUndo}
            height={height}
            back={undo}
            close={() => {
              setClosed(true);
              viewer.go({ kind: "home" });
            }}
            resize={setHeight}
          />
        ) : (
          <aside class="panel" data-height={height} aria-label={TEXTS.panel} id="panel" tabIndex={-1} />
        )}
      </div>
    </ViewerContext.Provider>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("panel")?.focus();
}

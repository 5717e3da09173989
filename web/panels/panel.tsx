import { useEffect, useRef } from "preact/hooks";
import type { View } from "../address.ts";
import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { ComparePanel } from "./compare-panel.tsx";
import { DecisionsPanel } from "./decisions-panel.tsx";
import { DocPanel } from "./doc-panel.tsx";
import { FactPanel } from "./fact-panel.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { HomePanel } from "./home-panel.tsx";
import { NodePanel } from "./node-panel.tsx";
import { PairPanel } from "./pair-panel.tsx";
import { PathPanel } from "./path-panel.tsx";

/** How tall the panel is on a phone, where it is a sheet at the bottom. */
export type SheetHeight = "low" | "half" | "tall";

/** The panel: what is selected, with the way back. */
export function Panel(props: {
  /** Nothing in it yet. */
  empty: boolean;
  canGoBack: boolean;
  height: SheetHeight;
  back(): void;
  close(): void;
  resize(height: SheetHeight): void;
}) {
  const { address, go } = useViewer();
  const { view } = address;
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLElement>(null);
  const name = nameOf(view);
  // A new panel begins at its top, and takes the focus unless the user is typing.
  useEffect(() => {
    if (view.kind !== "doc") body.current?.scrollTo({ top: 0 });
    const active = document.activeElement;
    if (view.kind !== "home" && !isTyping(active)) heading.current?.focus({ preventScroll: true });
  }, [name]);

  const taller = props.height === "low" ? "half" : props.height === "half" ? "tall" : "half";
  return (
    <aside class="panel" data-height={props.height} aria-label={TEXTS.panel} id="panel" tabIndex={-1} ref={heading}>
      <div class="panel-bar">
        {view.kind === "home" ? (
          <span class="panel-name">{TEXTS.home}</span>
        ) : (
          <button type="button" class="ghost" onClick={() => (props.canGoBack ? props.back() : go({ kind: "home" }))}>
            <Icon name="back" />
            {props.canGoBack ? TEXTS.back : TEXTS.home}
          </button>
        )}
        <span class="panel-bar-end">
          <button
            type="button"
            class="ghost sheet-size"
            data-height={props.height}
            aria-label={taller === "tall" || props.height === "low" ? TEXTS.larger : TEXTS.smaller}
            onClick={() => props.resize(taller)}
          >
            <Icon name="chevron" />
          </button>
          <button
            type="button"
            class="ghost"
            aria-label={TEXTS.close}
            title={TEXTS.close}
            onClick={() => props.close()}
          >
            <Icon name="close" />
          </button>
        </span>
      </div>
      <div class="panel-body" ref={body}>
        {props.empty ? undefined : <Body view={view} />}
      </div>
    </aside>
  );
}

function Body({ view }: { view: View }) {
  const { library, identity } = useViewer();
  const { graph, documents } = library;
  if (view.kind === "home") return <HomePanel />;
  if (view.kind === "path") return <PathPanel view={view} />;
  if (view.kind === "filters") return <FilterPanel />;
  if (view.kind === "decisions") return <DecisionsPanel />;
  if (view.kind === "compare") return <ComparePanel left={view.left} right={view.right} />;
  if (view.kind === "node" && graph.hasNode(view.key)) return <NodePanel node={view.key} />;
  if (view.kind === "pair" && graph.hasNode(view.from) && graph.hasNode(view.to)) {
    return <PairPanel from={view.from} to={view.to} />;
  }
  if (view.kind === "fact" && (graph.hasEdge(view.key) || identity.rejected(view.key)))
    return <FactPanel fact={view.key} />;
  if (view.kind === "doc" && documents.has(view.id)) return <DocPanel id={view.id} at={view.at} />;
  return (
    <div class="notice">
      <h2>{TEXTS.unknown}</h2>
      <p>{TEXTS.unknownHint}</p>
    </div>
  );
}

function isTyping(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element?.role === "application";
}

/** What makes two views different panels: another quote of the same document is not another panel. */
function nameOf(view: View): string {
  if (view.kind === "node" || view.kind === "fact") return `${view.kind} ${view.key}`;
  if (view.kind === "pair") return `pair ${view.from} ${view.to}`;
  return view.kind === "doc" ? `doc ${view.id}` : view.kind;
}

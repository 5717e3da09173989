import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Address } from "./address.ts";
import { writeAddress } from "./address.ts";
import { paths as findPaths } from "../src/query/index.ts";
import { download } from "./download.ts";
import { applyFilters, filteredGraph } from "./filter.ts";
import { focusOf } from "./focus.ts";
import { Icon } from "./icons.tsx";
import type { Library, Texts } from "./library.ts";
import { Panel, type SheetHeight } from "./panels/panel.tsx";
import { Chips } from "./parts/chips.tsx";
import { GraphView } from "./parts/graph-view.tsx";
import { Legend } from "./parts/legend.tsx";
import { DownloadMenu } from "./parts/menu.tsx";
import { NodePicker } from "./parts/picker.tsx";
import { PictureTools, ThemeButton } from "./parts/toolbar.tsx";
import type { Picture } from "./picture.ts";
import type { Stage } from "./sigma/stage.ts";
import { TEXTS } from "./texts.ts";
import { useAddress } from "./use-address.ts";
import { useArranging } from "./use-arranging.ts";
import { useInsets } from "./use-insets.ts";
import { useTheme } from "./use-theme.ts";
import { ViewerContext, type Viewer } from "./viewer.ts";

const SEARCH = "search-field";
const MOST_PATHS = 5;

/** The whole page, once there is a graph. */
export function App({ library, texts }: { library: Library; texts: Texts | "loading" }) {
  const { graph } = library;
  const { address, depth, go } = useAddress();
  const { theme, toggleTheme } = useTheme();
  const [closed, setClosed] = useState(false);
  const [legend, setLegend] = useState(false);
  const [height, setHeight] = useState<SheetHeight>("half");
  const stage = useRef<Stage | null>(null);
  const { arranging, toggleLayout } = useArranging(graph, stage);
  const { insets, root } = useInsets();
  const { view, filters } = address;

  const filterKey = writeAddress({ view: { kind: "home" }, filters });
  const filtered = useMemo(() => applyFilters(graph, filters), [graph, filterKey]);
  const from = view.kind === "path" ? view.from : undefined;
  const to = view.kind === "path" ? view.to : undefined;
  const paths = useMemo(() => {
    if (from === undefined || to === undefined || from === to) return [];
    if (!filtered.nodes.has(from) || !filtered.nodes.has(to)) return [];
    return findPaths(filteredGraph(graph, filtered), from, to, { max: MOST_PATHS });
  }, [graph, filtered, from, to]);
  const path = view.kind === "path" ? paths[view.choice] : undefined;
  const picture = useMemo((): Picture => {
    const focus = focusOf(library, view, path);
    if (focus === undefined) return filtered;
    // What is selected is seen, whatever the filters say.
    return { nodes: new Set([...filtered.nodes, ...focus.main]), facts: filtered.facts, focus };
  }, [library, filtered, path, writeAddress({ view, filters })]);

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
    paths,
    href: (next) => writeAddress({ view: next, filters }) || "#/",
    go: (next) => move({ view: next, filters }),
    filter: (next) => go({ view, filters: next }),
  };

  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === "/" && !typing) {
        event.preventDefault();
        document.getElementById(SEARCH)?.focus();
      } else if (event.key === "Escape" && !event.defaultPrevented && !typing && view.kind !== "home") {
        viewer.go({ kind: "home" });
      }
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  });

  const selected = view.kind === "node" ? view.key : undefined;
  return (
    <ViewerContext.Provider value={viewer}>
      <div
        class="viewer"
        ref={root}
        data-state="ready"
        data-view={view.kind}
        data-nodes={filtered.nodes.size}
        data-facts={filtered.facts.size}
        data-focus-nodes={picture.focus?.nodes.size ?? 0}
        data-focus-facts={picture.focus?.facts.size ?? 0}
        data-arranging={arranging}
        data-panel={closed ? "closed" : "open"}
        data-legend={legend ? "open" : "closed"}
        data-height={height}
      >
        <a class="skip" href="#panel" onClick={(event) => skip(event)}>
          {TEXTS.skip}
        </a>
        <main class="picture">
          <GraphView
            picture={picture}
            theme={theme}
            insets={insets}
            ready={(ready) => (stage.current = ready ?? null)}
          />
          <div class="top">
            <div class="top-row">
              <NodePicker
                label={TEXTS.searchLabel}
                placeholder={TEXTS.search}
                inputId={SEARCH}
                clears
                icon
                pick={(key) => viewer.go({ kind: "node", key })}
              />
              <button
                type="button"
                class="tool wide connect"
                onClick={() =>
                  viewer.go({ kind: "path", ...(selected === undefined ? {} : { from: selected }), choice: 0 })
                }
              >
                <Icon name="route" />
                <span class="long">{TEXTS.connect}</span>
                <span class="visually-hidden short">{TEXTS.connectShort}</span>
              </button>
              <span class="top-end">
                <button
                  type="button"
                  class="tool legend-switch"
                  aria-label={TEXTS.legend}
                  aria-expanded={legend}
                  onClick={() => setLegend(!legend)}
                >
                  <Icon name="filter" />
                </button>
                <DownloadMenu choose={(one) => download(graph, one)} />
                <ThemeButton theme={theme} toggle={toggleTheme} />
              </span>
            </div>
            <Chips />
          </div>
          <div class="foot">
            <PictureTools
              arranging={arranging}
              actions={{
                zoom: (factor) => stage.current?.zoom(factor),
                fit: () => {
                  stage.current?.inset(insets());
                  stage.current?.fit();
                },
                toggleLayout,
              }}
            />
            <Legend />
          </div>
          {closed ? (
            <button type="button" class="tool wide reopen" onClick={() => setClosed(false)}>
              {TEXTS.open}
            </button>
          ) : undefined}
        </main>
        {closed ? undefined : (
          <Panel
            canGoBack={depth > 0}
            height={height}
            back={() => history.back()}
            close={() => {
              setClosed(true);
              viewer.go({ kind: "home" });
            }}
            resize={setHeight}
          />
        )}
      </div>
    </ViewerContext.Provider>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("panel")?.focus();
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Picture } from "../picture.ts";
import { Stage, type Insets } from "../sigma/stage.ts";
import { TEXTS } from "../texts.ts";
import type { Theme } from "../theme.ts";
import { useViewer } from "../viewer.ts";

/** The picture of the graph, and the keys that move it. `ready` hands out the stage for the toolbar's buttons. */
export function GraphView(props: {
  picture: Picture;
  theme: Theme;
  insets(): Insets;
  ready(stage: Stage | undefined): void;
}) {
  const { library, address, go } = useViewer();
  const { graph } = library;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ go, ...props });
  latest.current = { go, ...props };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    try {
      stage.current = new Stage(element, graph, latest.current.picture, events(element), still);
    } catch {
      setFailed(true);
      return;
    }
    stage.current.inset(latest.current.insets());
    stage.current.fit(undefined, { moving: false });
    latest.current.ready(stage.current);
    return () => {
      latest.current.ready(undefined);
      stage.current?.kill();
    };
  }, [graph]);

  function events(element: HTMLElement) {
    return {
      pickNode: (key: string) => latest.current.go({ kind: "node", key }),
      pickLine: (facts: readonly string[]) => {
        const [fact] = facts;
        if (fact === undefined) return;
        const [from, to] = graph.extremities(fact);
        latest.current.go(facts.length === 1 ? { kind: "fact", key: fact } : { kind: "pair", from, to });
      },
      pickNothing: () => latest.current.go({ kind: "home" }),
      drawn: ({ names, at }: { names: number; at: { x: number; y: number } | undefined }) => {
        element.dataset["names"] = String(names);
        if (at) element.dataset["at"] = `${Math.round(at.x)},${Math.round(at.y)}`;
        else delete element.dataset["at"];
      },
    };
  }

  useEffect(() => stage.current?.show(props.picture), [props.picture]);
  useEffect(() => stage.current?.recolor(), [props.theme]);
  useEffect(() => {
    const { focus } = props.picture;
    stage.current?.inset(props.insets());
    if (focus && focus.nodes.size > 0)
      stage.current?.reveal(focus.main.size > 0 ? focus.main : focus.nodes, focus.nodes);
  }, [address.view]);

  const keys = (event: KeyboardEvent): void => {
    const view = stage.current;
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const act: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => view.pan(-0.1, 0),
      ArrowRight: () => view.pan(0.1, 0),
      ArrowUp: () => view.pan(0, 0.1),
      ArrowDown: () => view.pan(0, -0.1),
      "+": () => view.zoom(0.7),
      "=": () => view.zoom(0.7),
      "-": () => view.zoom(1 / 0.7),
      "0": () => view.fit(),
    };
    const found = Object.hasOwn(act, event.key) ? act[event.key] : undefined;
    if (!found) return;
    event.preventDefault();
    found();
  };

  return (
    <>
      <div
        class="stage"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={TEXTS.graph(props.picture.nodes.size, props.picture.facts.size)}
        onKeyDown={keys}
      />
      {failed ? (
        <p class="stage-note notice" role="alert">
          {TEXTS.failedWebGl}
        </p>
      ) : undefined}
    </>
  );
}

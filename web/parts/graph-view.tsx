import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Insets } from "../sigma/framing.ts";
import { type Frame, Stage } from "../sigma/stage.ts";
import type { Direction } from "../sigma/walk.ts";
import { TEXTS } from "../texts.ts";
import type { Theme } from "../theme.ts";
import { useViewer } from "../viewer.ts";
import { describeNode } from "./describe-node.ts";
import { turn } from "../turn.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
};

/** The picture of the graph, and the keys that walk and move it. `ready` hands out the stage for the buttons. */
export function GraphView(props: {
  theme: Theme;
  /** Whether the page around the picture is there. */
  settled: boolean;
  /** Whether it is to be there before the picture. */
  late: boolean;
  insets(): Insets;
  /** Changes where more or less of the picture is free. */
  room: string;
  ready(stage: Stage | undefined): void;
}) {
  const viewer = useViewer();
  const { library, address, picture, go, filter, announce } = viewer;
  const { view, filters, look } = address;
  const { graph } = library;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const [failed, setFailed] = useState(false);
  const [cursor, setCursor] = useState<string | undefined>();
  const latest = useRef({ viewer, ...props });
  latest.current = { viewer, ...props };

  // Before the page around it is drawn, which would put the picture's first frame off until that is done.
  const begun = !props.late || props.settled;
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || !begun) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const { picture, address } = latest.current.viewer;
    let gone = false;
    const insets = (): Insets => latest.current.insets();
    const begin = async (): Promise<Stage> => {
      // Where the page around it comes first it has a turn of its own.
      if (latest.current.late) await turn();
      return Stage.create(element, graph, { picture, look: address.look, events: events(element), insets, still });
    };
    begin().then(
      (made) => {
        if (gone) return made.kill();
        stage.current = made;
        // The view may have changed in the meantime.
        const { library, picture } = latest.current.viewer;
        if (library.graph === graph) made.show(picture);
        else made.take(library.graph, picture);
        taken.current = library.graph;
        revealFocus();
        latest.current.ready(made);
      },
      () => {
        if (gone) return;
        setFailed(true);
        latest.current.ready(undefined);
      },
    );
    setCursor(undefined);
    return () => {
      gone = true;
      latest.current.ready(undefined);
      stage.current?.kill();
      stage.current = undefined;
    };
  }, [begun]);
  // The graph may be in another state, as after a decision: the picture stays where it is, unless all stand elsewhere.
  const taken = useRef(graph);
  useLayoutEffect(() => {
    if (!stage.current || taken.current === graph) return;
    taken.current = graph;
    const moved = stage.current.take(graph, picture);
    if (cursor !== undefined && !graph.hasNode(cursor)) setCursor(undefined);
    if (!moved) return;
    stage.current.sight.inset(props.insets());
    if (picture.focus) revealFocus(true);
    else stage.current.sight.fit();
  }, [graph]);

  function events(element: HTMLElement) {
    return {
      pickNode: (key: string) => latest.current.viewer.go({ kind: "node", key }),
      pickLine: (facts: readonly string[]) => {
        const [fact] = facts;
        if (fact === undefined) return;
        const [from, to] = latest.current.viewer.library.graph.extremities(fact);
        latest.current.viewer.go(facts.length === 1 ? { kind: "fact", key: fact } : { kind: "pair", from, to });
      },
      pickNothing: () => latest.current.viewer.go({ kind: "home" }),
      putNode: (key: string, x: number, y: number) => {
        const { address, filter } = latest.current.viewer;
        const pins = [...address.filters.pins.filter((pin) => pin.key !== key), { key, x, y }];
        filter({ ...address.filters, pins });
      },
      drawn: ({ names, lines, at }: Frame) => {
        element.dataset["names"] = String(names);
        element.dataset["lines"] = String(lines);
        if (at) element.dataset["at"] = `${Math.round(at.x)},${Math.round(at.y)}`;
        else delete element.dataset["at"];
      },
    };
  }

  useEffect(() => {
    // The chips, the legend and the strip of time may have grown or gone.
    stage.current?.sight.inset(props.insets());
    stage.current?.show(picture);
  }, [picture, look.time]);
  const worn = useRef({ theme: props.theme, look });
  useEffect(() => {
    const before = worn.current;
    worn.current = { theme: props.theme, look };
    // The stage was made with the first.
    if (before.theme !== props.theme || before.look.color !== look.color || before.look.size !== look.size) {
      stage.current?.wear(look);
    }
  }, [props.theme, look.color, look.size]);
  const revealFocus = (anew = false): void => {
    const { focus, nodes } = latest.current.viewer.picture;
    stage.current?.sight.inset(latest.current.insets());
    // What the filters leave out is not there to be shown.
    const around = new Set([...(focus?.nodes ?? [])].filter((key) => nodes.has(key)));
    if (focus && around.size > 0) stage.current?.sight.reveal(around, { anew });
  };
  useEffect(() => {
    revealFocus();
    if (view.kind === "node") setCursor(view.key);
  }, [view]);
  useEffect(() => {
    // What is near a node is little: it is shown from near.
    stage.current?.sight.inset(props.insets());
    if (filters.around.length > 0) stage.current?.sight.fit();
  }, [filters.around.join(" "), filters.steps]);
  useEffect(() => {
    // How much of the picture the bars leave free was only a guess before.
    stage.current?.sight.inset(props.insets());
    if (picture.focus) revealFocus(true);
    else stage.current?.sight.fit(undefined, { moving: false });
  }, [props.settled]);
  const roomy = useRef(props.room);
  useEffect(() => {
    if (roomy.current === props.room) return;
    roomy.current = props.room;
    if (!stage.current) return;
    const { sight } = stage.current;
    const { cramped } = sight;
    sight.inset(props.insets());
    const { focus, nodes } = picture;
    // Where nothing was to be seen, nobody has chosen what is.
    if (cramped) return focus ? revealFocus() : sight.fit();
    const main = focus && focus.main.size > 0 ? focus.main : focus?.nodes;
    const there = new Set([...(main ?? [])].filter((key) => nodes.has(key)));
    if (there.size > 0) sight.reveal(there, { closer: false });
  }, [props.room]);
  const framed = useRef({ whole: filters.whole, time: look.time });
  useEffect(() => {
    const before = framed.current;
    framed.current = { whole: filters.whole, time: look.time };
    // More of the graph, or less room for it: it is shown whole, unless the eye is on something.
    const time = before.time !== look.time;
    if (time && picture.focus) return revealFocus(true);
    if (time || before.whole !== filters.whole) stage.current?.sight.fit();
  }, [filters.whole, look.time]);

  const goTo = (key: string | undefined): void => {
    if (key === undefined) return announce(TEXTS.walkNone);
    setCursor(key);
    stage.current?.point(key);
    stage.current?.sight.inset(props.insets());
    stage.current?.sight.reveal(new Set([key]));
    announce(describeNode(viewer, key, cursor));
  };
  const walk = (direction: Direction): void => {
    const from = cursor !== undefined && picture.nodes.has(cursor) ? cursor : undefined;
    goTo(from === undefined ? largest() : stage.current?.neighbour(from, direction));
  };
  const largest = (): string | undefined =>
    [...picture.nodes].reduce<string | undefined>(
      (best, key) => (best === undefined || graph.degree(key) > graph.degree(best) ? key : best),
      undefined,
    );
  const keys = (event: KeyboardEvent): void => {
    const on = stage.current;
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const act: Readonly<Record<string, () => void>> = {
      "+": () => on.sight.zoom(0.7),
      "=": () => on.sight.zoom(0.7),
      "-": () => on.sight.zoom(1 / 0.7),
      "0": () => on.sight.fit(),
      Home: () => goTo(largest()),
      Enter: () => {
        if (cursor !== undefined) go({ kind: "node", key: cursor });
      },
      h: () => {
        if (cursor !== undefined) filter({ ...filters, hidden: [...filters.hidden, cursor] });
      },
    };
    const found = arrow
      ? () => (event.shiftKey ? on.sight.pan(arrow.dx / 10, -arrow.dy / 10) : walk(arrow))
      : Object.hasOwn(act, event.key)
        ? act[event.key]
        : undefined;
    if (!found) return;
    event.preventDefault();
    found();
  };

  return (
    <>
      <div
        class="stage"
        ref={container}
        tabIndex={look.table === undefined ? 0 : -1}
        role="application"
        aria-label={TEXTS.graph(picture.nodes.size, picture.facts.size)}
        data-cursor={cursor}
        onKeyDown={keys}
        onFocus={() => {
          if (cursor !== undefined) stage.current?.point(cursor);
        }}
        onBlur={() => stage.current?.point(undefined)}
      />
      {failed ? (
        <p class="stage-note notice" role="alert">
          {TEXTS.failedWebGl}
        </p>
      ) : undefined}
    </>
  );
}

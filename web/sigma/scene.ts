import { MultiUndirectedGraph } from "graphology";
import type { ParleyGraph } from "../../src/graph/index.ts";
import type { Kind } from "../../src/model/index.ts";
import type { Focus, Picture, Pointing } from "../picture.ts";
import { KIND_SHAPES, type Shape } from "../shape.ts";
import type { Dress } from "./dress.ts";
import { FACT, fanOut, paintPair, PLAIN, type Brush, type SceneLine } from "./paint-lines.ts";
import { pairKey, type Pair } from "./pairs.ts";
import { blend, type Palette } from "./palette.ts";

/** A node as it is drawn; `size` is its radius in pixels. */
export interface SceneNode {
  /** Which program draws it: what is dimmed lies under the lines. */
  type: "circle" | "under";
  x: number;
  y: number;
  size: number;
  color: string;
  shape: Shape;
  ring: number;
  hidden: boolean;
  zIndex: number;
  /** `none` leaves its name out, `strong` sets it whatever else must give way. */
  naming: "none" | "normal" | "strong";
}

/** Nodes or lines that are taken in at a time. */
const PORTION = 250;

export type SceneGraph = MultiUndirectedGraph<SceneNode, SceneLine>;

/** How large a guest is, against what is there anyway. */
const GUEST = 0.7;

/** Past this many a fan is a hedge: the lines stay one a pair. */
const FAN_LIMIT = 90;

/**
 * The graph that is drawn: the same nodes, but one line for all facts between two nodes, since twenty lines between
 * the same two states are a smear. What is selected is fanned out into its single facts.
 */
export class Scene {
  readonly graph: SceneGraph;
  #source: ParleyGraph;
  #pairs: readonly Pair[];
  #dress: Dress;
  /** Whether there are so many lines that painting all of them at every hover would be slow. */
  readonly crowded: boolean;
  #fan: readonly string[] = [];

  /** A scene of `source`, whose `pairs` were gathered, on an empty `graph`: `fill` takes them in. */
  constructor(
    source: ParleyGraph,
    pairs: readonly Pair[],
    dress: Dress,
    graph: SceneGraph = new MultiUndirectedGraph<SceneNode, SceneLine>(),
  ) {
    this.graph = graph;
    this.#source = source;
    this.#pairs = pairs;
    this.#dress = dress;
    this.crowded = pairs.length > 8000;
  }

  /** Takes in the nodes and lines, painted, a portion at each step: the page may do other things between. */
  *fill(picture: Picture, palette: Palette): Generator<void> {
    const brush = this.#brush(picture, {}, palette);
    const placed = placesOf(picture);
    let count = 0;
    for (const { node, attributes } of this.#source.nodeEntries()) {
      const { x, y } = placed.get(node) ?? attributes;
      this.graph.addNode(node, { x, y, ...this.#paintNode(node, attributes.kind, brush) });
      count += 1;
      if (count % PORTION === 0) yield;
    }
    for (const { from, to, facts } of this.#pairs) {
      const type = from === to ? "loop" : "line";
      const line = { ...PLAIN, type, color: "", facts, ...paintPair(this.#source, facts, brush) } as const;
      this.graph.addEdgeWithKey(pairKey(from, to), from, to, line);
      count += 1;
      if (count % PORTION === 0) yield;
    }
    this.#spread(brush.fan);
    yield;
  }

  /**
   * Takes over another state of the graph, of which a few nodes or facts are gone or new; it is to be painted then. Says
   * whether nodes that stay stand elsewhere.
   */
  take(source: ParleyGraph, pairs: readonly Pair[], dress: Dress): boolean {
    for (const key of this.#fan) this.graph.dropEdge(key);
    this.#fan = [];
    const lines = new Map(pairs.map((pair) => [pairKey(pair.from, pair.to), pair]));
    for (const key of this.graph.edges()) if (!lines.has(key)) this.graph.dropEdge(key);
    for (const key of this.graph.nodes()) if (!source.hasNode(key)) this.graph.dropNode(key);
    let moved = false;
    source.forEachNode((key, { x, y }) => {
      if (!this.graph.hasNode(key)) this.graph.addNode(key, { x, y, ...UNSEEN });
      else if (this.#source.hasNode(key)) {
        const before = this.#source.getNodeAttributes(key);
        moved ||= before.x !== x || before.y !== y;
      }
    });
    for (const [key, { from, to, facts }] of lines) {
      if (this.graph.hasEdge(key)) this.graph.setEdgeAttribute(key, "facts", facts);
      else {
        const type = from === to ? "loop" : "line";
        this.graph.addEdgeWithKey(key, from, to, { ...PLAIN, type, color: "#000000", hidden: true, facts });
      }
    }
    this.#source = source;
    this.#pairs = pairs;
    this.#dress = dress;
    return moved;
  }

  label(key: string): string {
    return this.#source.getNodeAttribute(key, "label");
  }

  /** Gives the nodes other colours and sizes, from the next painting on. */
  wear(dress: Dress): void {
    this.#dress = dress;
  }

  /** Takes over the places of the nodes, after a layout; what is pinned stays. */
  place(picture: Picture): void {
    const placed = placesOf(picture);
    this.graph.forEachNode((key, node) => {
      const { x, y } = placed.get(key) ?? this.#source.getNodeAttributes(key);
      node.x = x;
      node.y = y;
    });
  }

  /** Paints the picture in place; the neighbours of what is pointed at light up. The caller has it drawn anew. */
  paint(picture: Picture, pointing: Pointing, palette: Palette): void {
    const brush = this.#brush(picture, pointing, palette);
    this.place(picture);
    this.graph.forEachNode((key, node) => {
      Object.assign(node, this.#paintNode(key, this.#source.getNodeAttribute(key, "kind"), brush));
    });
    for (const key of this.#fan) if (!brush.fan.has(key)) this.graph.dropEdge(key);
    this.graph.forEachEdge((key, line) => {
      Object.assign(line, brush.fan.get(key) ?? paintPair(this.#source, line.facts, brush));
    });
    this.#spread(brush.fan);
  }

  /** Adds the lines of single facts that are not there yet. */
  #spread(fan: Brush["fan"]): void {
    for (const [key, line] of fan) {
      if (this.graph.hasEdge(key)) continue;
      const [from, to] = this.#source.extremities(key.slice(FACT.length));
      this.graph.addEdgeWithKey(key, from, to, line);
    }
    this.#fan = [...fan.keys()];
  }

  #brush(picture: Picture, pointing: Pointing, palette: Palette): Brush {
    const at = pointing.node !== undefined && this.graph.hasNode(pointing.node) ? pointing.node : undefined;
    const focus = at === undefined ? picture.focus : this.#around(at, picture);
    const fanned = new Set<string>();
    if (picture.focus && picture.focus.facts.size <= FAN_LIMIT) {
      for (const key of picture.focus.facts) if (picture.facts.has(key)) fanned.add(key);
    }
    const told = new Set(pointing.facts);
    const tells = (facts: readonly string[]): boolean => at !== undefined || facts.some((fact) => told.has(fact));
    const calm = Math.min(0.52, Math.max(0.22, 0.52 - 0.22 * Math.log10(Math.max(1, picture.facts.size) / 80)));
    return {
      picture,
      palette,
      calm,
      focus,
      at,
      fanned,
      fan: fanOut(this.#source, { fanned, focus, palette, told }),
      tells,
    };
  }

  #around(node: string, picture: Picture): Focus {
    const nodes = new Set([node]);
    const facts = new Set<string>();
    this.#source.forEachEdge(node, (key, _, from, to) => {
      if (!picture.facts.has(key)) return;
      nodes.add(from === node ? to : from);
      facts.add(key);
    });
    const { main = new Set<string>(), sides } = picture.focus ?? {};
    return { main, nodes, facts, ...(sides === undefined ? {} : { sides }) };
  }

  /** What a node looks like, apart from where it stands. */
  #paintNode(key: string, kind: Kind, { picture, palette, focus, at }: Brush): Omit<SceneNode, "x" | "y"> {
    const color = this.#dress.color(key, kind, palette);
    const bright = focus === undefined || focus.nodes.has(key);
    const main = focus?.main.has(key) === true || key === at;
    return {
      type: bright ? "circle" : "under",
      size: this.#dress.radius(key, picture.nodes.size) * (picture.guests?.has(key) === true ? GUEST : 1),
      shape: KIND_SHAPES[kind],
      hidden: !picture.nodes.has(key),
      color: bright ? color : blend(color, palette.paper, 0.2),
      ring: main ? 1 : 0,
      zIndex: main ? 2 : bright ? 1 : 0,
      naming: !bright ? "none" : focus === undefined ? "normal" : "strong",
    };
  }
}

const UNSEEN = {
  type: "circle",
  size: 0,
  color: "#000000",
  shape: "disc",
  ring: 0,
  hidden: true,
  zIndex: 0,
  naming: "none",
} as const;
/** Where nodes stand that are not where the layout has put them: what is pinned before all. */
function placesOf({ pins, places }: Picture): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map([...(places ?? []), ...pins.map((pin) => [pin.key, pin] as const)]);
}

import { MultiUndirectedGraph } from "graphology";
import type { EdgeAttributes, ParleyGraph } from "../../src/graph/index.ts";
import type { Kind } from "../../src/model/index.ts";
import type { Focus, Picture, Pointing } from "../picture.ts";
import { KIND_SHAPES, type Shape } from "../shape.ts";
import { relationWords } from "../manner.ts";
import { toneOf, toneOfAll } from "../tone.ts";
import { bends } from "./bend.ts";
import type { Dress } from "./dress.ts";
import { pairKey, type Pair } from "./pairs.ts";
import { blend, type Palette } from "./palette.ts";

/** A node as it is drawn; `size` is its radius in pixels. */
export interface SceneNode {
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

/** A line as it is drawn: all facts between two nodes, or one of them where they are fanned out. */
export interface SceneLine {
  /** Which program draws it. */
  type: "line" | "loop";
  size: number;
  color: string;
  bend: number;
  dashed: boolean;
  arrow: boolean;
  hidden: boolean;
  zIndex: number;
  /** What is written along it; empty for nothing. */
  text: string;
  /** Keys of the edges that it stands for. */
  facts: readonly string[];
}

/** Nodes or lines that are taken in at a time. */
const PORTION = 250;

export type SceneGraph = MultiUndirectedGraph<SceneNode, SceneLine>;

/** Past this many, lines that are fanned out bear no labels but under the pointer: nobody could tell whose is which. */
const MOST_TOLD = 30;

/** How large a guest is, against what is there anyway. */
const GUEST = 0.7;

/** Past this many a fan is a hedge: the lines stay one a pair. */
const FAN_LIMIT = 90;

/** How things stand at a painting: what is shown and lit, and which facts have a line of their own. */
interface Brush {
  readonly picture: Picture;
  readonly palette: Palette;
  /** How strongly lines are drawn while nothing is selected, 0 to 1: the more there are, the paler. */
  readonly calm: number;
  readonly focus: Focus | undefined;
  /** The node that is pointed at. */
  readonly at: string | undefined;
  readonly fanned: ReadonlySet<string>;
  /** The lines of `fanned` by their keys. */
  readonly fan: ReadonlyMap<string, SceneLine>;
  readonly tells: (facts: readonly string[]) => boolean;
}

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
      const line = { ...PLAIN, type, color: "", facts, ...this.#paintPair(facts, brush) } as const;
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
      Object.assign(line, brush.fan.get(key) ?? this.#paintPair(line.facts, brush));
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
    return { picture, palette, calm, focus, at, fanned, fan: this.#fanOut(fanned, focus, palette, told), tells };
  }

  #around(node: string, picture: Picture): Focus {
    const nodes = new Set([node]);
    const facts = new Set<string>();
    this.#source.forEachEdge(node, (key, _, from, to) => {
      if (!picture.facts.has(key)) return;
      nodes.add(from === node ? to : from);
      facts.add(key);
    });
    return { main: picture.focus?.main ?? new Set(), nodes, facts };
  }

  /** What a node looks like, apart from where it stands. */
  #paintNode(key: string, kind: Kind, { picture, palette, focus, at }: Brush): Omit<SceneNode, "x" | "y"> {
    const color = this.#dress.color(key, kind, palette);
    const bright = focus === undefined || focus.nodes.has(key);
    const main = focus?.main.has(key) === true || key === at;
    return {
      size: this.#dress.radius(key, picture.nodes.size) * (picture.guests?.has(key) === true ? GUEST : 1),
      shape: KIND_SHAPES[kind],
      hidden: !picture.nodes.has(key),
      color: bright ? color : blend(color, palette.paper, 0.2),
      ring: main ? 1 : 0,
      zIndex: main ? 2 : bright ? 1 : 0,
      naming: !bright ? "none" : focus === undefined ? "normal" : "strong",
    };
  }

  /** What a pair's line looks like: all its facts that are shown and not fanned out. */
  #paintPair(facts: readonly string[], { picture, palette, calm, focus, fanned, tells }: Brush): Partial<SceneLine> {
    const shown = facts.filter((fact) => picture.facts.has(fact) && !fanned.has(fact));
    if (shown.length === 0) return { hidden: true, text: "" };
    const attributes = shown.map((fact) => this.#source.getEdgeAttributes(fact));
    const bright = focus === undefined || shown.some((fact) => focus.facts.has(fact));
    const share = !bright ? 0.14 : focus === undefined ? calm : 0.9;
    const weight = attributes.reduce((sum, fact) => sum + fact.weight, 0);
    return {
      hidden: false,
      size: 0.3 + Math.log2(1 + weight) * (calm + 0.2),
      color: blend(palette[toneOfAll(attributes)], palette.paper, share),
      dashed: attributes.every((fact) => fact.polarity === "negated"),
      zIndex: bright ? 1 : 0,
      text: tells(facts) && bright ? summary(attributes) : "",
    };
  }

  /** Gives every fact of the selection a line of its own, by the line's key. */
  #fanOut(
    fanned: ReadonlySet<string>,
    focus: Focus | undefined,
    palette: Palette,
    told: ReadonlySet<string>,
  ): Map<string, SceneLine> {
    const byPair = new Map<string, string[]>();
    for (const fact of fanned) {
      const [from, to] = this.#source.extremities(fact);
      if (from === to) continue;
      const pair = pairKey(from, to);
      byPair.set(pair, [...(byPair.get(pair) ?? []), fact]);
    }
    const fan = new Map<string, SceneLine>();
    for (const facts of byPair.values()) {
      const bend = bends(facts.length);
      for (const [index, fact] of facts.entries()) {
        const [from, to] = this.#source.extremities(fact);
        const attributes = this.#source.getEdgeAttributes(fact);
        const { relation, weight, polarity } = attributes;
        const bright = focus === undefined || focus.facts.has(fact);
        fan.set(FACT + fact, {
          ...PLAIN,
          size: 1.1 + Math.log2(weight) * 0.6,
          color: blend(palette[toneOf(relation)], palette.paper, bright ? 0.95 : 0.2),
          // A bend is to the left of its own direction: lines that run the other way mirror theirs.
          bend: (bend[index] ?? 0) * (from < to ? 1 : -1),
          dashed: polarity === "negated",
          arrow: true,
          zIndex: 2,
          text: bright && (fanned.size <= MOST_TOLD || told.has(fact)) ? relationWords(attributes) : "",
          facts: [fact],
        });
      }
    }
    return fan;
  }
}

const FACT = "fact ";
const UNSEEN = {
  size: 0,
  color: "#000000",
  shape: "disc",
  ring: 0,
  hidden: true,
  zIndex: 0,
  naming: "none",
} as const;
const PLAIN = {
  type: "line" as const,
  size: 1,
  bend: 0,
  dashed: false,
  arrow: false,
  hidden: false,
  zIndex: 0,
  text: "",
};

/** "blames, meets +2": what a bundle of facts says, by weight. */
function summary(facts: readonly EdgeAttributes[]): string {
  const labels = [...new Set([...facts].sort((a, b) => b.weight - a.weight).map(relationWords))];
  return labels.slice(0, 2).join(", ") + (labels.length > 2 ? ` +${labels.length - 2}` : "");
}

/** Where nodes stand that are not where the layout has put them: what is pinned before all. */
function placesOf({ pins, places }: Picture): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map([...(places ?? []), ...pins.map((pin) => [pin.key, pin] as const)]);
}

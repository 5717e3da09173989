import { UndirectedGraph, MultiUndirectedGraph } from "graphology";
import type { ParleyGraph } from "../../src/graph/index.ts";
import { KIND_SHARE, kindColor } from "../kind-color.ts";
import type { Focus, Picture } from "../picture.ts";
import { KIND_SHAPES, type Shape } from "../shape.ts";
import { toneOf, toneOfAll } from "../tone.ts";
import { bends } from "./bend.ts";
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

export type SceneGraph = MultiUndirectedGraph<SceneNode, SceneLine>;

/** Past this many a fan is a hedge: the lines stay one a pair. */
const FAN_LIMIT = 90;

/**
 * The graph that is drawn: the same nodes, but one line for all facts between two nodes, since twenty lines between
 * the same two states are a smear. What is selected is fanned out into its single facts.
 */
export class Scene {
  readonly graph: SceneGraph = new MultiUndirectedGraph<SceneNode, SceneLine>();
  readonly #source: ParleyGraph;
  readonly #pairs = new UndirectedGraph<object, { facts: string[] }>();
  /** How strongly lines are drawn while nothing is selected, 0 to 1: the more there are, the paler. */
  readonly #calm: number;
  /** Whether there are so many lines that painting all of them at every hover would be slow. */
  readonly crowded: boolean;
  #fan: readonly string[] = [];

  constructor(source: ParleyGraph, palette: Palette) {
    this.#source = source;
    const radius = radii(source);
    source.forEachNode((key, node) => {
      this.#pairs.addNode(key);
      this.graph.addNode(key, {
        x: node.x,
        y: node.y,
        size: radius(node.size),
        color: palette.muted,
        shape: KIND_SHAPES[node.kind],
        ring: 0,
        hidden: false,
        zIndex: 0,
        naming: "normal",
      });
    });
    source.forEachEdge((key, _, from, to) => {
      if (from === to) return;
      this.#pairs.updateEdge(from, to, (pair) => ({ facts: [...(pair.facts ?? []), key] }));
    });
    this.crowded = this.#pairs.size > 8000;
    this.#calm = Math.min(0.62, Math.max(0.25, 0.62 - 0.22 * Math.log10(Math.max(1, this.#pairs.size) / 120)));
    this.#pairs.forEachEdge((_, { facts }, from, to) => {
      this.graph.addEdgeWithKey(pairKey(from, to), from, to, { ...PLAIN, color: palette.structure, facts });
    });
  }

  label(key: string): string {
    return this.#source.getNodeAttribute(key, "label");
  }

  /** Takes over the places of the nodes, after a layout. */
  place(): void {
    this.graph.updateEachNodeAttributes(
      (key, node) => {
        const { x, y } = this.#source.getNodeAttributes(key);
        return { ...node, x, y };
      },
      { attributes: ["x", "y"] },
    );
  }

  /**
   * Paints the picture; `hovered` is a node's key, its neighbours light up. True where lines came or went: sigma
   * must then index anew before the next painting.
   */
  paint(picture: Picture, hovered: string | undefined, palette: Palette): boolean {
    const hover = hovered === undefined || !this.graph.hasNode(hovered) ? undefined : hovered;
    const focus = hover === undefined ? picture.focus : this.#around(hover, picture);
    const fanned = new Set<string>();
    if (picture.focus && picture.focus.facts.size <= FAN_LIMIT) {
      for (const key of picture.focus.facts) if (picture.facts.has(key)) fanned.add(key);
    }
    const fan = this.#fanOut(fanned, focus, palette);
    this.#paintNodes(picture, focus, palette);
    this.graph.updateEachEdgeAttributes((key, line) =>
      key.startsWith(FACT) ? (fan.get(key) ?? line) : this.#paintPair(line, picture, focus, fanned, hover, palette),
    );
    // Lines come and go last: sigma cannot paint what it has not indexed.
    const dropped = this.#fan.filter((key) => !fan.has(key));
    const added = [...fan].filter(([key]) => !this.graph.hasEdge(key));
    this.#fan = [...fan.keys()];
    for (const key of dropped) this.graph.dropEdge(key);
    for (const [key, line] of added) {
      const [from, to] = this.#source.extremities(key.slice(FACT.length));
      this.graph.addEdgeWithKey(key, from, to, line);
    }
    return dropped.length + added.length > 0;
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

  #paintNodes(picture: Picture, focus: Focus | undefined, palette: Palette): void {
    this.graph.updateEachNodeAttributes((key, node) => {
      const color = blend(kindColor(this.#source.getNodeAttribute(key, "kind")), palette.calm, KIND_SHARE);
      const bright = focus === undefined || focus.nodes.has(key);
      const main = focus?.main.has(key) === true;
      return {
        ...node,
        hidden: !picture.nodes.has(key),
        color: bright ? color : blend(color, palette.paper, 0.2),
        ring: main ? 1 : 0,
        zIndex: main ? 2 : bright ? 1 : 0,
        naming: !bright ? "none" : focus === undefined ? "normal" : "strong",
      };
    });
  }

  /** What a pair's line looks like: all its facts that are shown and not fanned out. */
  #paintPair(
    line: SceneLine,
    picture: Picture,
    focus: Focus | undefined,
    fanned: ReadonlySet<string>,
    hovered: string | undefined,
    palette: Palette,
  ): SceneLine {
    const shown = line.facts.filter((fact) => picture.facts.has(fact) && !fanned.has(fact));
    if (shown.length === 0) return { ...line, hidden: true };
    const attributes = shown.map((fact) => this.#source.getEdgeAttributes(fact));
    const bright = focus === undefined || shown.some((fact) => focus.facts.has(fact));
    const share = !bright ? 0.14 : focus === undefined ? this.#calm : 0.9;
    const weight = attributes.reduce((sum, fact) => sum + fact.weight, 0);
    return {
      ...line,
      hidden: false,
      size: 0.4 + Math.log2(1 + weight) * (this.#calm + 0.25),
      color: blend(palette[toneOfAll(attributes)], palette.paper, share),
      dashed: attributes.every((fact) => fact.polarity === "negated"),
      zIndex: bright ? 1 : 0,
      text: hovered !== undefined && bright ? summary(attributes) : "",
    };
  }

  /** Gives every fact of the selection a line of its own, by the line's key. */
  #fanOut(fanned: ReadonlySet<string>, focus: Focus | undefined, palette: Palette): Map<string, SceneLine> {
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
        const { relation, label, weight, polarity } = this.#source.getEdgeAttributes(fact);
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
          text: bright ? label : "",
          facts: [fact],
        });
      }
    }
    return fan;
  }
}

const PAIR = "pair ";
const FACT = "fact ";
const PLAIN = { size: 1, bend: 0, dashed: false, arrow: false, hidden: false, zIndex: 0, text: "" };

function pairKey(from: string, to: string): string {
  return PAIR + (from < to ? `${from} ${to}` : `${to} ${from}`);
}

/** "blames, meets +2": what a bundle of facts says, by weight. */
function summary(facts: readonly { label: string; weight: number }[]): string {
  const labels = [...new Set([...facts].sort((a, b) => b.weight - a.weight).map((fact) => fact.label))];
  return labels.slice(0, 2).join(", ") + (labels.length > 2 ? ` +${labels.length - 2}` : "");
}

/** From a node's `size` to its radius in pixels: small in a crowd. */
function radii(source: ParleyGraph): (size: number) => number {
  const sizes = source.mapNodes((_, node) => node.size);
  const low = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = sizes.reduce((a, b) => Math.max(a, b), 0);
  const [least, most] = source.order > 2000 ? [2, 11] : source.order > 300 ? [3, 14] : [5, 17];
  return (size) => (high > low ? least + ((size - low) / (high - low)) * (most - least) : (least + most) / 2);
}

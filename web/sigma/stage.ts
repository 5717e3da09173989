import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { ParleyGraph } from "../../src/graph/index.ts";
import type { Picture } from "../picture.ts";
import { bendHeight } from "./bend.ts";
import { LineProgram } from "./edge-program.ts";
import { writeLabels, type LineTag, type NameTag } from "./labels.ts";
import { createNodeProgram } from "./node-program.ts";
import { readPalette, type Palette } from "./palette.ts";
import { Scene, type SceneLine, type SceneNode } from "./scene.ts";

/** What the user does on the picture. */
export interface StageEvents {
  pickNode(key: string): void;
  /** A line was picked: the keys of the facts that it stands for, at least one. */
  pickLine(facts: readonly string[]): void;
  pickNothing(): void;
  /** After every frame: how many names are written, and where the first selected node stands (pixels). */
  drawn(report: { readonly names: number; readonly at: { readonly x: number; readonly y: number } | undefined }): void;
}

/** Pixels at each side of the picture that something lies over. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The adapter to sigma: takes pictures, gives back what was clicked. Nothing else in parley knows what draws. */
export class Stage {
  readonly #sigma: Sigma<SceneNode, SceneLine>;
  readonly #scene: Scene;
  readonly #container: HTMLElement;
  readonly #events: StageEvents;
  readonly #resize: ResizeObserver;
  #palette: Palette;
  #picture: Picture;
  #hovered: string | undefined;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #still: boolean;

  /** `still` for people who asked for less motion. Throws where the browser has no WebGL. */
  constructor(container: HTMLElement, graph: ParleyGraph, picture: Picture, events: StageEvents, still: boolean) {
    this.#container = container;
    this.#events = events;
    this.#picture = picture;
    this.#still = still;
    this.#palette = readPalette(container);
    this.#scene = new Scene(graph, this.#palette);
    this.#sigma = new Sigma(this.#scene.graph, container, {
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: createNodeProgram(() => this.#palette) },
      defaultEdgeType: "line",
      edgeProgramClasses: { line: LineProgram },
      // Names are written by ./labels.ts, which keeps them off one another.
      renderLabels: false,
      renderEdgeLabels: false,
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: !this.#scene.crowded,
      zIndex: true,
      hideEdgesOnMove: graph.size > 20_000,
      stagePadding: 40,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      allowInvalidContainer: true,
      // Things are smaller where there is less room, and grow more slowly than the distances when zooming in.
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * Math.min(1.6, Math.max(1, 620 / container.offsetWidth)),
    });
    this.#listen();
    this.#paint();
    this.#resize = new ResizeObserver(() => this.#sigma.scheduleRender());
    this.#resize.observe(container);
  }

  /** Draws another picture of the same graph. */
  show(picture: Picture): void {
    this.#picture = picture;
    this.#paint();
  }

  /** Reads the colours anew, after a change of theme. */
  recolor(): void {
    this.#palette = readPalette(this.#container);
    this.#paint();
  }

  /** Takes over the nodes' places from the graph, after a step of layout. */
  place(): void {
    this.#scene.place();
  }

  /** Sets what lies over the picture, so that `fit` and `reveal` use the free part. */
  inset(insets: Insets): void {
    this.#insets = insets;
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, this.#pace());
  }

  /** Moves the picture by a share of its width and height. */
  pan(dx: number, dy: number): void {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    void this.#sigma.getCamera().animate({ x: x + dx * ratio, y: y + dy * ratio }, this.#pace());
  }

  /** Shows the nodes of `keys`, or all that are not filtered out, in the free part of the picture. */
  fit(keys: Iterable<string> = this.#picture.nodes, { moving = true, closest = 0.12 } = {}): void {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const key of keys) {
      const node = this.#sigma.getNodeDisplayData(key);
      if (!node || node.hidden) continue;
      left = Math.min(left, node.x);
      right = Math.max(right, node.x);
      low = Math.min(low, node.y);
      high = Math.max(high, node.y);
    }
    if (left > right) return;
    const { width, height } = this.#sigma.getDimensions();
    const { top, right: insetRight, bottom, left: insetLeft } = this.#insets;
    const free = { width: Math.max(80, width - insetLeft - insetRight), height: Math.max(80, height - top - bottom) };
    // Where a unit of sigma's framed graph is this many pixels at ratio 1, with room for the outermost names.
    const whole = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const zero = this.#sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState: whole });
    const one = this.#sigma.framedGraphToViewport({ x: 1, y: 1 }, { cameraState: whole });
    const unit = { x: Math.abs(one.x - zero.x), y: Math.abs(one.y - zero.y) };
    const margin = Math.min(90, free.width * 0.14);
    const ratio = Math.max(
      ((right - left) * unit.x) / (free.width - 2 * margin),
      ((high - low) * unit.y) / (free.height - 2 * Math.min(44, margin)),
      closest,
    );
    const aside = insetLeft + free.width / 2 - width / 2;
    const down = top + free.height / 2 - height / 2;
    const state = {
      x: (left + right) / 2 - (aside * ratio) / unit.x,
      y: (low + high) / 2 + (down * ratio) / unit.y,
      ratio,
      angle: 0,
    };
    if (moving) void this.#sigma.getCamera().animate(state, this.#pace());
    else this.#sigma.getCamera().setState(state);
  }

  /**
   * Moves the picture only if one of `keys` is out of sight or under something, or if `around`, which it then shows as
   * well, is a knot in less than half of it.
   */
  reveal(keys: Iterable<string>, around: ReadonlySet<string>): void {
    const cameraState = this.#sigma.getCamera().getState();
    const { width, height } = this.#sigma.getDimensions();
    const { top, right, bottom, left } = this.#insets;
    const seen = [...keys].every((key) => {
      const at = this.#where(key, cameraState);
      return !at || (at.x > left + 16 && at.x < width - right - 16 && at.y > top + 16 && at.y < height - bottom - 16);
    });
    const places = [...around].flatMap((key) => this.#where(key, cameraState) ?? []);
    const wide = spread(places.map(({ x }) => x)) / Math.max(1, width - left - right);
    const high = spread(places.map(({ y }) => y)) / Math.max(1, height - top - bottom);
    const knot = places.length > 1 && Math.max(wide, high) < 0.5;
    if (!seen || knot) this.fit(around, { closest: Math.min(cameraState.ratio, seen ? 0.2 : 0.5) });
  }

  kill(): void {
    this.#resize.disconnect();
    this.#sigma.kill();
  }

  #pace(): { duration: number } {
    return { duration: this.#still ? 1 : 350 };
  }

  #paint(): void {
    if (this.#scene.paint(this.#picture, this.#hovered, this.#palette)) this.#sigma.refresh();
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on("clickNode", ({ node }) => this.#events.pickNode(node));
    sigma.on("clickEdge", ({ edge }) => {
      const facts = this.#scene.graph.getEdgeAttribute(edge, "facts").filter((key) => this.#picture.facts.has(key));
      if (facts.length > 0) this.#events.pickLine(facts);
    });
    sigma.on("clickStage", () => this.#events.pickNothing());
    sigma.on("enterNode", ({ node }) => this.#hover(node));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("enterEdge", () => this.#container.classList.add("over-item"));
    sigma.on("leaveEdge", () => this.#container.classList.remove("over-item"));
    sigma.on("afterRender", () => this.#write());
  }

  #hover(node: string | undefined): void {
    this.#hovered = node;
    this.#container.classList.toggle("over-item", node !== undefined);
    if (this.#scene.crowded) this.#sigma.scheduleRender();
    else this.#paint();
  }

  /** Where a node stands on the screen; with `cameraState` where it will, once that is drawn. */
  #where(key: string, cameraState?: CameraState): { x: number; y: number } | undefined {
    const node = this.#sigma.getNodeDisplayData(key);
    if (!node || node.hidden) return undefined;
    return this.#sigma.framedGraphToViewport(node, cameraState === undefined ? {} : { cameraState });
  }

  /** Writes the names and line labels of this frame. */
  #write(): void {
    const context = this.#sigma.getCanvases()["labels"]?.getContext("2d");
    if (!context) return;
    const { width, height } = this.#sigma.getDimensions();
    const places = new Map<string, { x: number; y: number; radius: number }>();
    const tags: (NameTag & { readonly rank: number })[] = [];
    this.#scene.graph.forEachNode((key, node) => {
      const at = node.hidden ? undefined : this.#where(key);
      if (!at) return;
      const radius = this.#sigma.scaleSize(node.size);
      places.set(key, { ...at, radius });
      if (at.x < -20 || at.y < -20 || at.x > width + 20 || at.y > height + 20) return;
      const selected = node.ring > 0 || key === this.#hovered;
      if (node.naming === "none") return;
      const text = this.#scene.label(key);
      tags.push({ text, ...at, radius, strong: node.naming === "strong", selected, rank: selected ? 1e6 : node.size });
    });
    tags.sort((a, b) => b.rank - a.rank);
    const lines: LineTag[] = [];
    this.#scene.graph.forEachEdge((_, line, from, to) => {
      const source = places.get(from);
      const target = places.get(to);
      if (line.hidden || line.text === "" || !source || !target) return;
      const bend = bendHeight(line.bend, Math.hypot(target.x - source.x, target.y - source.y));
      lines.push({ text: line.text, source, target, bend, color: this.#palette.ink });
    });
    const names = writeLabels(context, tags, lines, { width, height, palette: this.#palette });
    const [main] = this.#picture.focus?.main ?? [];
    this.#events.drawn({ names, at: main === undefined ? undefined : this.#where(main) });
  }
}

function spread(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}

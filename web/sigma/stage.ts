import type { ParleyGraph } from "../../src/graph/index.ts";
import type { Look } from "../look.ts";
import type { Picture, Pointing } from "../picture.ts";
import { takeSteps, turn } from "../turn.ts";
import { listenToDrags } from "./drag.ts";
import { dressFor } from "./dress.ts";
import type { ClosedSigma } from "./closed-sigma.ts";
import { takeEasel, type Easel } from "./easel.ts";
import { outermost, type Insets } from "./framing.ts";
import { gatherPairs } from "./pairs.ts";
import { readPalette } from "./palette.ts";
import { Scene } from "./scene.ts";
import { Sight } from "./sight.ts";
import { drawSvg } from "./svg.ts";
import { stepToward, type Direction } from "./walk.ts";
import { Writing } from "./writing.ts";

/** What the user does on the picture. */
export interface StageEvents {
  pickNode(key: string): void;
  /** A line was picked: the keys of the facts that it stands for, at least one. */
  pickLine(facts: readonly string[]): void;
  pickNothing(): void;
  /** A node was put elsewhere, in the graph's units. */
  putNode(key: string, x: number, y: number): void;
  /** After every frame. */
  drawn(report: Frame): void;
}

/** What a frame shows: how many names and lines, and where the first selected node stands (pixels). */
export interface Frame {
  readonly names: number;
  readonly lines: number;
  readonly at: { readonly x: number; readonly y: number } | undefined;
}

/** How a stage is to be from the start. */
export interface StageOptions {
  readonly picture: Picture;
  readonly look: Look;
  readonly events: StageEvents;
  /** What lies over the picture at its first frame. */
  insets(): Insets;
  /** For people who asked for less motion. */
  readonly still: boolean;
}

/** So many lines are drawn while the picture moves; more would stutter. */
const LINES_MOVING = 4000;
/** Milliseconds after the last movement until all lines are drawn. */
const REST = 160;

/** The adapter to sigma: takes pictures, gives back what was clicked. Nothing else in parley knows what draws. */
export class Stage {
  readonly #easel: Easel;
  readonly #sigma: ClosedSigma;
  readonly #scene: Scene;
  /** What of it is seen, and from how near. */
  readonly sight: Sight;
  readonly #container: HTMLElement;
  readonly #events: StageEvents;
  readonly #resize: ResizeObserver;
  readonly #writing: Writing;
  #source: ParleyGraph;
  #picture: Picture;
  #look: Look;
  #pointing: Pointing = {};
  #moving: ReturnType<typeof setTimeout> | undefined;

  /** A stage with all of the graph on it. Throws where the browser has no WebGL. */
  static async create(container: HTMLElement, graph: ParleyGraph, options: StageOptions): Promise<Stage> {
    const large = graph.size > LINES_MOVING;
    const pairs = await takeSteps(gatherPairs(graph), large);
    const easel = takeEasel(container);
    const scene = new Scene(graph, pairs, dressFor(graph, options.look), easel.graph);
    const stage = new Stage(container, graph, scene, easel, options);
    if (large) await turn();
    await takeSteps(scene.fill(options.picture, easel.palette), large);
    stage.#writing.plan(undefined);
    await easel.ready(pairs.some(({ from, to }) => from === to)).catch((error: unknown) => {
      stage.kill();
      throw error;
    });
    await stage.#open(options.insets, large);
    return stage;
  }

  private constructor(container: HTMLElement, graph: ParleyGraph, scene: Scene, easel: Easel, options: StageOptions) {
    const { picture, look, events, still } = options;
    this.#container = container;
    this.#source = graph;
    this.#events = events;
    this.#picture = picture;
    this.#look = look;
    this.#easel = easel;
    this.#sigma = easel.sigma;
    easel.palette = readPalette(container);
    easel.pickLines = !scene.crowded;
    if (scene.crowded) easel.sigma.setSetting("enableEdgeEvents", false);
    this.#scene = scene;
    this.sight = new Sight(easel.sigma, scene, () => this.#picture.nodes, still);
    this.#writing = new Writing(this.#scene);
    this.#listen();
    // As when the panel beside it comes or goes: something else lies over it then.
    this.#resize = new ResizeObserver(() => {
      this.sight.inset(options.insets());
      this.#sigma.scheduleRender();
    });
    this.#resize.observe(container);
  }

  /** Draws the first frame, with all that is shown in the free part of the picture; `late` leaves names to the second. */
  async #open(insets: () => Insets, late: boolean): Promise<void> {
    const name = (): unknown => this.#sigma.on("afterRender", () => this.#write());
    // What the first frame would do besides has turns of its own.
    if (late) await turn();
    else name();
    const keys = outermost(this.#scene.graph, this.#picture.nodes);
    if (late) await turn();
    this.#sigma.resize();
    if (late) await turn();
    return new Promise((done) => {
      // Only then sigma knows where the nodes stand, and has not drawn yet.
      this.#sigma.once("afterProcess", () => {
        this.sight.inset(insets());
        this.sight.fit(keys, { moving: false });
      });
      this.#sigma.once("afterRender", () => {
        done();
        if (!late) return;
        name();
        this.#sigma.scheduleRender();
      });
      this.#sigma.open();
    });
  }

  /** Draws another picture of the same graph. */
  show(picture: Picture): void {
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#paint();
  }

  /** Other colours and sizes; also reads the palette anew, after a change of theme. */
  wear(look: Look): void {
    this.#easel.palette = readPalette(this.#container);
    if (look.color !== this.#look.color || look.size !== this.#look.size) {
      this.#scene.wear(dressFor(this.#source, look));
    }
    this.#look = look;
    this.#paint();
  }

  /** Takes over another state of the graph, with its picture; says whether nodes stand elsewhere now. */
  take(graph: ParleyGraph, picture: Picture): boolean {
    const pairs = gatherPairs(graph);
    let step = pairs.next();
    while (step.done !== true) step = pairs.next();
    const gathered = step.value;
    let moved = false;
    // What the whole picture measures is not to change with what goes, unless all stand elsewhere.
    this.#sigma.setCustomBBox(this.#sigma.getBBox());
    this.#sigma.takeIn(() => (moved = this.#scene.take(graph, gathered, dressFor(graph, this.#look))));
    if (moved) this.#sigma.setCustomBBox(null);
    this.#source = graph;
    this.#picture = picture;
    this.#pointing = {};
    this.#paint();
    return moved;
  }

  /** Takes over the nodes' places from the graph, after a step of layout. */
  place(): void {
    this.#sigma.setCustomBBox(null);
    this.#scene.place(this.#picture);
    this.#sigma.refresh({ schedule: true });
  }

  /** Lights up a node and its neighbours, as the pointer does; nothing without a key. */
  point(node: string | undefined): void {
    this.#point(node === undefined ? {} : { node });
  }

  /** The neighbour of a node that lies in a direction on the screen, of those that are shown. */
  neighbour(key: string, direction: Direction): string | undefined {
    const here = this.sight.where(key);
    if (!here) return undefined;
    const places = this.#source.neighbors(key).flatMap((other) => {
      const shown = this.#source.edges(key, other).some((fact) => this.#picture.facts.has(fact));
      const at = shown ? this.sight.where(other) : undefined;
      return at ? [{ key: other, ...at }] : [];
    });
    return stepToward({ key, ...here }, places, direction);
  }

  /** The picture as it stands, as an SVG file. */
  svg(): string {
    const { width, height } = this.#sigma.getDimensions();
    return drawSvg(this.#sigma, this.#writing, { width, height, palette: this.#easel.palette });
  }

  kill(): void {
    clearTimeout(this.#moving);
    this.#resize.disconnect();
    this.#sigma.kill();
    this.#easel.element.remove();
  }

  #paint(): void {
    this.#sigma.takeIn(() => this.#scene.paint(this.#picture, this.#pointing, this.#easel.palette));
    this.#writing.plan(this.#pointing.node);
    this.#sigma.refresh();
  }

  #listen(): void {
    const sigma = this.#sigma;
    const factsOf = (edge: string): string[] =>
      this.#scene.graph.getEdgeAttribute(edge, "facts").filter((key) => this.#picture.facts.has(key));
    const drags = listenToDrags(sigma, (key, { x, y }) => this.#events.putNode(key, x, y));
    sigma.on("clickNode", ({ node }) => {
      if (!drags.justDropped()) this.#events.pickNode(node);
    });
    sigma.on("clickEdge", ({ edge }) => {
      const facts = factsOf(edge);
      if (facts.length > 0) this.#events.pickLine(facts);
    });
    sigma.on("clickStage", () => {
      if (!drags.justDropped()) this.#events.pickNothing();
    });
    sigma.on("enterNode", ({ node }) => this.#point({ node }));
    sigma.on("leaveNode", () => this.#point({}));
    sigma.on("enterEdge", ({ edge }) => this.#point({ facts: factsOf(edge) }));
    sigma.on("leaveEdge", () => this.#point({}));
    sigma.getCamera().on("updated", () => this.#move());
  }

  /** While the picture moves a crowd is thinned, and comes back when it rests. */
  #move(): void {
    if (this.#scene.graph.size <= LINES_MOVING) return;
    clearTimeout(this.#moving);
    this.#easel.mostLines = LINES_MOVING;
    this.#moving = setTimeout(() => {
      this.#easel.mostLines = Infinity;
      this.#sigma.scheduleRender();
    }, REST);
  }

  #point(pointing: Pointing): void {
    this.#pointing = pointing;
    this.#container.classList.toggle("over-item", pointing.node !== undefined || pointing.facts !== undefined);
    if (!this.#scene.crowded) return this.#paint();
    this.#writing.plan(pointing.node);
    this.#sigma.scheduleRender();
  }

  /** Writes the names and line labels of this frame. */
  #write(): void {
    const context = this.#sigma.getCanvases()["labels"]?.getContext("2d");
    if (!context) return;
    const { width, height } = this.#sigma.getDimensions();
    const { covers = [] } = this.sight.insets;
    const names = this.#writing.write(this.#sigma, context, { width, height, palette: this.#easel.palette, covers });
    const [main] = this.#picture.focus?.main ?? [];
    this.#events.drawn({
      names,
      lines: this.#easel.lines,
      at: main === undefined ? undefined : this.sight.where(main),
    });
  }
}

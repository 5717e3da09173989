import type { CameraState } from "sigma/types";
import type { ParleyGraph } from "../../src/graph/index.ts";
import type { Look } from "../look.ts";
import type { Picture, Pointing } from "../picture.ts";
import { takeSteps, turn } from "../turn.ts";
import { listenToDrags } from "./drag.ts";
import { dressFor } from "./dress.ts";
import type { ClosedSigma } from "./closed-sigma.ts";
import { takeEasel, type Easel } from "./easel.ts";
import { frameAll, inSight, outermost, type Insets } from "./framing.ts";
import { gatherPairs } from "./pairs.ts";
import { readPalette } from "./palette.ts";
import { Scene } from "./scene.ts";
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
/** What is selected is shown from no nearer than this: a little of what is round it is seen, too. */
const CLOSEST = 0.28;
/** Milliseconds after the last movement until all lines are drawn. */
const REST = 160;

/** The adapter to sigma: takes pictures, gives back what was clicked. Nothing else in parley knows what draws. */
export class Stage {
  readonly #easel: Easel;
  readonly #sigma: ClosedSigma;
  readonly #scene: Scene;
  readonly #source: ParleyGraph;
  readonly #container: HTMLElement;
  readonly #events: StageEvents;
  readonly #resize: ResizeObserver;
  readonly #still: boolean;
  readonly #writing: Writing;
  #picture: Picture;
  #look: Look;
  #pointing: Pointing = {};
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
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
    this.#still = still;
    this.#easel = easel;
    this.#sigma = easel.sigma;
    easel.palette = readPalette(container);
    easel.pickLines = !scene.crowded;
    if (scene.crowded) easel.sigma.setSetting("enableEdgeEvents", false);
    this.#scene = scene;
    this.#writing = new Writing(this.#scene);
    this.#listen();
    // As when the panel beside it comes or goes: something else lies over it then.
    this.#resize = new ResizeObserver(() => {
      this.inset(options.insets());
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
        this.inset(insets());
        this.fit(keys, { moving: false });
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

  /** Takes over the nodes' places from the graph, after a step of layout. */
  place(): void {
    this.#sigma.setCustomBBox(null);
    this.#scene.place(this.#picture);
    this.#sigma.refresh({ schedule: true });
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
    const places = outermost(this.#scene.graph, keys).flatMap((key) => this.#sigma.getNodeDisplayData(key) ?? []);
    const state = frameAll(this.#sigma, places, this.#insets, closest);
    if (!state) return;
    if (moving) void this.#sigma.getCamera().animate(state, this.#pace());
    else this.#sigma.getCamera().setState(state);
  }

  /** Shows `around` in the free part of the picture if some of it is out of sight or under a bar, or if it is a knot; or `anew`. */
  reveal(around: ReadonlySet<string>, anew = false): void {
    const cameraState = this.#sigma.getCamera().getState();
    const where = (key: string): { x: number; y: number }[] => {
      const at = this.where(key, cameraState);
      return at ? [at] : [];
    };
    const { seen, knot } = inSight([...around].flatMap(where), this.#sigma.getDimensions(), this.#insets);
    if (anew || !seen || knot) this.fit(around, { closest: Math.min(cameraState.ratio, CLOSEST) });
  }

  /** Lights up a node and its neighbours, as the pointer does; nothing without a key. */
  point(node: string | undefined): void {
    this.#point(node === undefined ? {} : { node });
  }

  /** The neighbour of a node that lies in a direction on the screen, of those that are shown. */
  neighbour(key: string, direction: Direction): string | undefined {
    const here = this.where(key);
    if (!here) return undefined;
    const places = this.#source.neighbors(key).flatMap((other) => {
      const shown = this.#source.edges(key, other).some((fact) => this.#picture.facts.has(fact));
      const at = shown ? this.where(other) : undefined;
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

  #pace(): { duration: number } {
    return { duration: this.#still ? 1 : 350 };
  }

  #paint(): void {
    this.#scene.paint(this.#picture, this.#pointing, this.#easel.palette);
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

  /** Where a node stands on the screen; with `cameraState` where it will, once that is drawn. */
  where(key: string, cameraState?: CameraState): { x: number; y: number } | undefined {
    const node = this.#sigma.getNodeDisplayData(key);
    if (!node || node.hidden) return undefined;
    return this.#sigma.framedGraphToViewport(node, cameraState === undefined ? {} : { cameraState });
  }

  /** Writes the names and line labels of this frame. */
  #write(): void {
    const context = this.#sigma.getCanvases()["labels"]?.getContext("2d");
    if (!context) return;
    const { width, height } = this.#sigma.getDimensions();
    const { covers = [] } = this.#insets;
    const names = this.#writing.write(this.#sigma, context, { width, height, palette: this.#easel.palette, covers });
    const [main] = this.#picture.focus?.main ?? [];
    this.#events.drawn({ names, lines: this.#easel.lines, at: main === undefined ? undefined : this.where(main) });
  }
}

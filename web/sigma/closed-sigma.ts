import Sigma from "sigma";
import type { NodeProgramType } from "sigma/rendering";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneNode } from "./scene.ts";

/** Sigma's layer for the node that the pointer is at, which the scene lights up where it stands. */
const HOVER_LAYER = "hoverNodes";

/**
 * Sigma behind a curtain: made on an empty graph, it takes in what is added to that, portion by portion, and draws
 * nothing until it is opened. All at once would keep the page from anything else for as long as it takes.
 */
export class ClosedSigma extends Sigma<SceneNode, SceneLine> {
  // Undefined while the constructor above this one runs, which is as closed as false.
  #open = false;
  #taking = false;

  override scheduleRender(): this {
    return this.#isOpen() ? super.scheduleRender() : this;
  }

  /** Not for each single thing that is added while closed: sigma has taken it in already, and would do so twice. */
  override refresh(options?: Parameters<Sigma["refresh"]>[0]): this {
    if (#taking in this && this.#taking) return this;
    return options?.partialGraph && !this.#isOpen() ? this : super.refresh(options);
  }

  /** Draws what was added, at the next frame, and from now on every change. */
  open(): void {
    this.#open = true;
    this.refresh({ partialGraph: {}, schedule: true });
  }

  /** As large as it will be from the start: to be told so afterwards, twice, is what sets a browser to work. */
  override createLayer<T extends HTMLElement>(...layer: Parameters<Sigma["createLayer"]>): T {
    const element = super.createLayer<T>(...layer);
    const { offsetWidth, offsetHeight } = this.getContainer();
    if (element instanceof HTMLCanvasElement && offsetWidth > 0 && offsetHeight > 0) {
      element.width = offsetWidth * devicePixelRatio;
      element.height = offsetHeight * devicePixelRatio;
    }
    return element;
  }

  /** A layer that nothing is drawn on needs no WebGL, which takes its time and its room. */
  override createWebGLContext(...layer: Parameters<Sigma["createWebGLContext"]>): WebGLRenderingContext {
    const [id] = layer;
    if (id !== HOVER_LAYER) return super.createWebGLContext(...layer);
    const canvas = this.createCanvas(id);
    Object.defineProperty(canvas, "getContext", { value: () => NO_CONTEXT });
    return super.createWebGLContext(id, { canvas, hidden: true });
  }

  /** Lets many things come and go, after which the caller refreshes all: not once for each. */
  takeIn(change: () => void): void {
    this.#taking = true;
    change();
    this.#taking = false;
  }

  #isOpen(): boolean {
    return #open in this && this.#open;
  }
}

const nothing = (): void => undefined;

/** What sigma does with the context of a layer. */
const NO_CONTEXT = { blendFunc: nothing, viewport: nothing, clear: nothing, getExtension: () => null };

/** In the place of what would draw on the layer for the node that the pointer is at. */
export const NoHover: NodeProgramType<SceneNode, SceneLine> = class {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  readonly process = nothing;
  readonly reallocate = nothing;
  readonly render = nothing;
  readonly kill = nothing;
};

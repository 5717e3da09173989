import type { CameraState } from "sigma/types";
import type { ClosedSigma } from "./closed-sigma.ts";
import { frameAll, inSight, outermost, panInto, type Insets, type Place } from "./framing.ts";
import type { Scene } from "./scene.ts";

/** What is selected is shown from no nearer than this: a little of what is round it is seen, too. */
const CLOSEST = 0.28;
/** Pixels: where less is free, as under a sheet that is drawn up, nothing is brought there. */
const LEAST = 100;

/** What of the picture is seen, and from how near: the camera, and what lies over the picture. */
export class Sight {
  readonly #sigma: ClosedSigma;
  readonly #scene: Scene;
  readonly #shown: () => Iterable<string>;
  readonly #pace: { readonly duration: number };
  /** What lies over the picture. */
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  /** `shown` are the nodes that are there; `still` is for people who asked for less motion. */
  constructor(sigma: ClosedSigma, scene: Scene, shown: () => Iterable<string>, still: boolean) {
    this.#sigma = sigma;
    this.#scene = scene;
    this.#shown = shown;
    this.#pace = { duration: still ? 1 : 350 };
  }

  /** Sets what lies over the picture, so that `fit` and `reveal` use the free part. */
  inset(insets: Insets): void {
    this.insets = insets;
    // It may have more or less room since the last frame.
    this.#sigma.resize();
  }

  /** Whether hardly anything of the picture is free. */
  get cramped(): boolean {
    const { width, height } = this.#sigma.getDimensions();
    const { top, right, bottom, left } = this.insets;
    return height - top - bottom < LEAST || width - left - right < LEAST;
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, this.#pace);
  }

  /** Moves the picture by a share of its width and height. */
  pan(dx: number, dy: number): void {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    void this.#sigma.getCamera().animate({ x: x + dx * ratio, y: y + dy * ratio }, this.#pace);
  }

  /** Shows the nodes of `keys`, or all that are not filtered out, in the free part of the picture. */
  fit(keys: Iterable<string> = this.#shown(), { moving = true, closest = 0.12 } = {}): void {
    const places = outermost(this.#scene.graph, keys).flatMap((key) => this.#sigma.getNodeDisplayData(key) ?? []);
    const state = frameAll(this.#sigma, places, this.insets, closest);
    if (!state) return;
    if (moving) void this.#sigma.getCamera().animate(state, this.#pace);
    else this.#sigma.getCamera().setState(state);
  }

  /**
   * Shows `around` in the free part of the picture: moves it there if some of it is out of sight or under a bar, and shows
   * it from further off only where it has no room as it is, or, where `closer` is allowed, from nearer if it is a knot; or
   * `anew`.
   */
  reveal(around: ReadonlySet<string>, { anew = false, closer = true } = {}): void {
    if (this.cramped) return;
    const { width, height } = this.#sigma.getDimensions();
    const state = this.#sigma.getCamera().getState();
    const places = [...around].flatMap((key) => this.where(key, state) ?? []);
    const { seen, knot } = inSight(places, { width, height }, this.insets);
    if (anew || (closer && knot)) return this.fit(around, { closest: Math.min(state.ratio, CLOSEST) });
    if (seen) return;
    const by = panInto(places, { width, height }, this.insets);
    if (!by) return this.fit(around, { closest: Math.min(state.ratio, CLOSEST) });
    const from = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = this.#sigma.viewportToFramedGraph(by);
    void this.#sigma.getCamera().animate({ x: state.x + from.x - to.x, y: state.y + from.y - to.y }, this.#pace);
  }

  /** Where a node stands on the screen; with `cameraState` where it will, once that is drawn. */
  where(key: string, cameraState?: CameraState): Place | undefined {
    const node = this.#sigma.getNodeDisplayData(key);
    if (!node || node.hidden) return undefined;
    return this.#sigma.framedGraphToViewport(node, cameraState === undefined ? {} : { cameraState });
  }
}

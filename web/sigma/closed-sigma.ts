import Sigma from "sigma";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneNode } from "./scene.ts";

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

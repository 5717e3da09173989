/** What ended a search before its end. */
export type Stop = "edges" | "time";

/** How much a search may still look at. */
export class Budget {
  #edges: number;
  #untilAsked = ASK_EVERY;
  readonly #goOn: (() => boolean) | undefined;
  #stop: Stop | undefined;

  /** `goOn` is asked now and then whether there is time left. */
  constructor(edges: number, goOn?: () => boolean) {
    this.#edges = edges;
    this.#goOn = goOn;
  }

  get stop(): Stop | undefined {
    return this.#stop;
  }

  /** Whether so many edges more may be looked at; once it is false it stays so. */
  spend(edges: number): boolean {
    if (this.#stop) return false;
    this.#edges -= edges;
    this.#untilAsked -= edges;
    if (this.#edges < 0) this.#stop = "edges";
    else if (this.#untilAsked < 0) {
      this.#untilAsked = ASK_EVERY;
      if (this.#goOn && !this.#goOn()) this.#stop = "time";
    }
    return !this.#stop;
  }
}

/** Edges between two looks at the clock: a tenth of a millisecond, or one hub. */
const ASK_EVERY = 20_000;

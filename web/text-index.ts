import { fold } from "../src/text/index.ts";

/** Fewer letters are in every other sentence. */
const SHORTEST = 3;
/** Milliseconds of work before the page gets its turn. */
const SLICE = 12;

interface Entry<Item> {
  readonly item: Item;
  readonly folded: string;
}

/** Things by their texts, folded for searching; folding is spread over many turns, as there may be 100,000. */
export class TextIndex<Item> {
  readonly #entries: Entry<Item>[] = [];
  readonly #rest: Iterator<readonly [text: string, item: Item]>;
  #stopped = false;

  constructor(texts: Iterator<readonly [text: string, item: Item]>) {
    this.#rest = texts;
    this.#go();
  }

  /** Whether everything can be found by now. */
  ready = false;

  stop(): void {
    this.#stopped = true;
  }

  #go(): void {
    if (this.#stopped) return;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const next = this.#rest.next();
      if (next.done === true) {
        this.ready = true;
        return;
      }
      const [text, item] = next.value;
      this.#entries.push({ item, folded: ` ${fold(text)}` });
    }
    whenIdle(() => this.#go());
  }

  /** What holds every word of `text`, or the beginning of it; what holds it as it stands comes first. */
  find(text: string, limit: number): Item[] {
    const folded = fold(text);
    if (folded.length < SHORTEST) return [];
    const words = folded.split(" ").map((word) => ` ${word}`);
    const whole: Item[] = [];
    const parts: Item[] = [];
    for (const entry of this.#entries) {
      if (entry.folded.includes(` ${folded}`)) whole.push(entry.item);
      else if (parts.length < limit && words.every((word) => entry.folded.includes(word))) parts.push(entry.item);
      if (whole.length >= limit) break;
    }
    return [...whole, ...parts].slice(0, limit);
  }
}

/** After the picture, if that is just being made; Safari cannot tell. */
const whenIdle: (act: () => void) => void =
  typeof requestIdleCallback === "function" ? requestIdleCallback : (act) => setTimeout(act, 0);

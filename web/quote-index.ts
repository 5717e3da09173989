import type { ParleyGraph } from "../src/graph/index.ts";
import { fold } from "../src/text/index.ts";

/** A quote that was found. */
export interface QuoteMatch {
  readonly fact: string;
  readonly doc: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface Entry extends QuoteMatch {
  readonly folded: string;
}

/** Fewer letters are in every other sentence. */
const SHORTEST = 3;
/** Milliseconds of work before the page gets its turn. */
const SLICE = 12;

/** The quotes of a graph, folded for searching; folding is spread over many turns, as there may be 100,000. */
export class QuoteIndex {
  readonly #entries: Entry[] = [];
  readonly #rest: Iterator<QuoteMatch>;
  #stopped = false;

  constructor(graph: ParleyGraph) {
    this.#rest = quotesOf(graph);
    this.#go();
  }

  /** Whether every quote can be found by now. */
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
      this.#entries.push({ ...next.value, folded: ` ${fold(next.value.quote)}` });
    }
    whenIdle(() => this.#go());
  }

  /** The quotes that hold every word of `text`, or the beginning of it; those that hold it as it stands come first. */
  find(text: string, limit: number): QuoteMatch[] {
    const folded = fold(text);
    if (folded.length < SHORTEST) return [];
    const words = folded.split(" ").map((word) => ` ${word}`);
    const whole: Entry[] = [];
    const parts: Entry[] = [];
    for (const entry of this.#entries) {
      if (entry.folded.includes(` ${folded}`)) whole.push(entry);
      else if (parts.length < limit && words.every((word) => entry.folded.includes(word))) parts.push(entry);
      if (whole.length >= limit) break;
    }
    return [...whole, ...parts].slice(0, limit);
  }
}

/** After the picture, if that is just being made; Safari cannot tell. */
const whenIdle: (act: () => void) => void =
  typeof requestIdleCallback === "function" ? requestIdleCallback : (act) => setTimeout(act, 0);

/** Each quote once, however many facts it is evidence for. */
function* quotesOf(graph: ParleyGraph): Iterator<QuoteMatch> {
  const seen = new Set<string>();
  for (const { edge, attributes } of graph.edgeEntries()) {
    for (const { doc, quote, start, end } of attributes.evidence) {
      const place = `${doc} ${start} ${end}`;
      if (seen.has(place)) continue;
      seen.add(place);
      yield { fact: edge, doc, quote, start, end };
    }
  }
}

import type { Pin } from "./filters.ts";
import type { Side } from "./sides.ts";

/** What the graph shows: what is left by the filters, and what the eye is led to. */
export interface Picture {
  /** Keys of nodes and edges that the filters let through. */
  readonly nodes: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly pins: readonly Pin[];
  /** Where nodes stand that are not where the layout has put them. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Nodes that are there only because they belong to what is selected; drawn smaller. */
  readonly guests?: ReadonlySet<string>;
  readonly focus?: Focus;
}

/** The selection: the rest is dimmed. */
export interface Focus {
  /** Ringed. */
  readonly main: ReadonlySet<string>;
  /** Kept bright, `main` included. */
  readonly nodes: ReadonlySet<string>;
  /** Drawn one by one, with their labels. */
  readonly facts: ReadonlySet<string>;
  /** While two sources are compared, who tells each of them: that is then what the lines show. */
  readonly sides?: ReadonlyMap<string, Side>;
}

/** What the pointer or the keys are at. */
export interface Pointing {
  readonly node?: string;
  /** The facts of the line that the pointer is over. */
  readonly facts?: readonly string[];
}

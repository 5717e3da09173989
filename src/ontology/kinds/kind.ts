import type { Kind } from "../../model/index.ts";

/** One of the eight kinds of node: everything that legends, forms and exports need to know of it. */
export interface KindDefinition {
  readonly id: Kind;
  readonly label: string;
  readonly plural: string;
  /** One sentence: what counts as one. */
  readonly definition: string;
  /** `#rrggbb`; the eight differ for colour-blind eyes too and stand 3:1 against a white or a near-black ground. */
  readonly color: string;
  /** Whether it bears a name of its own; the others are labelled by what the document says of them. */
  readonly named: boolean;
}

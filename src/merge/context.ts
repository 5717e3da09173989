import type { Rulings } from "./clusters.ts";
import type { Atom } from "./atoms.ts";
import type { Referent } from "./referents.ts";

/** What every kind's resolver may ask beside the referents themselves. */
export interface Context {
  /** ISO alpha-3 codes of the states that a document names, by document id. */
  readonly statesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The state that a document is plainly about, by document id. */
  readonly mainStateOf: ReadonlyMap<string, string>;
  /** Naming mentions of what a document only says might be or might have been. */
  readonly supposed: ReadonlySet<string>;
  /** Tells referents apart that people have told apart by their documents. */
  markOf(referent: Referent): string;
  /** What people have ruled about these atoms. */
  rulingsOn(atoms: readonly Atom[]): Rulings;
  /** The entity that a mention of a kind resolved earlier belongs to, by a key of its own. */
  entityOf(mention: string): Resolved | undefined;
}

/** An entity of an earlier kind as later kinds see it. */
export interface Resolved {
  readonly key: string;
  readonly kind: Referent["kind"];
  /** ISO alpha-3: its own for a state, else the one it acts for or lies in. */
  readonly country?: string;
  /** Folded names. */
  readonly names: readonly string[];
}

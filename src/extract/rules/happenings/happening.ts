import type { DateMention } from "../../../language/index.ts";
import type { Tree } from "../tree.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent, Referents } from "../reference/referents.ts";
import type { NounClass } from "./nouns.ts";

/** One mention of a meeting, proposal, agreement or event: a noun with all that hangs on it, or a clause. */
export interface HappeningMention {
  readonly tree: Tree;
  /** The noun; for a clause its verb. */
  readonly head: number;
  /** The words that stand for it. */
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly nounClass: NounClass;
  /** "The talks", "their summit", "this offer": may refer back. */
  readonly definite: boolean;
  /** "Another summit", "a new offer": never refers back. */
  readonly fresh: boolean;
  readonly parties: readonly Referent[];
  readonly place?: Referent;
  readonly date?: DateMention;
  /** Names among its content that only say where an agreement was made, folded. */
  readonly madeIn?: readonly string[];
  /** A clause of its own says which ("the truce that was signed in 1991"): it refers back to nothing. */
  readonly isDescribed?: true;
  /** Its date lies months before the article. */
  readonly isLongAgo?: boolean;
  readonly ordinal?: number;
  /** Words that tell it from others of its sort, folded: "maritime", "border". */
  readonly content: readonly string[];
  /** What a reader would call it, from this mention alone; set where it is better than noun and content. */
  readonly label?: string;
  /** Only a verb says it ("they attacked the port"): a node where a noun takes it up ("the attack"). */
  readonly said?: true;
  /** Though only a verb says it, its clause tells it well enough: whom it befell, or what place, and where. */
  readonly stands?: true;
}

/** One meeting, proposal, agreement or event of the document. */
export interface Happening {
  readonly id: number;
  readonly mentions: HappeningMention[];
  kind: NounClass["kind"];
  readonly parties: Referent[];
  place?: Referent;
  date?: DateMention;
  ordinal?: number;
  readonly content: Set<string>;
  /** Whoever ordered or tested it tells it well enough. */
  told?: true;
}

/** What reading a happening needs of the document. */
export interface ReadHost {
  readonly cover: Cover;
  readonly referents: Referents;
  readonly resolver: Resolver;
  readonly text: string;
  /** The document's day, to count "last month" from. */
  readonly date: string | undefined;
  /** When what a verb says happened, by that verb's own words. */
  readonly dateOf: (tree: Tree, at: number) => DateMention | undefined;
  readonly nameOf: (referent: Referent) => string;
}

import type { Relation, Trigger } from "../../../ontology/index.ts";
import type { Modality, Polarity } from "../../../model/index.ts";
import type { Tree } from "../tree.ts";
import type { End } from "./ends.ts";

/** A claim in the making: who, what, whom, and the word that says so. */
export interface ClaimDraft {
  readonly relation: Relation;
  readonly source: End;
  readonly target: End;
  readonly tree: Tree;
  /** The token of the verb or noun that says it: polarity, modality, speaker and date are read about it. */
  readonly at: number;
  readonly trigger?: Trigger;
  readonly rule: string;
  /** 0 to 1, before the certainty of its ends. */
  readonly confidence: number;
  /** What the rule itself knows of the manner. */
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** For states of affairs such as offices and places: nobody's say-so, not negated or planned by the verb about it. */
  readonly isStatic?: true;
  /** Its source does it by saying so: it has no other speaker, and a "not" or "may" is part of what is said. */
  readonly isOwnSpeech?: true;
  /** Who says that it is not so: the claim is one that others make, taken up at the word by which he denies it. */
  readonly deniedBy?: End;
}

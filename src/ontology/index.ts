export { ACTORS } from "./ends.ts";
export { HAPPENINGS } from "./happenings.ts";
export { DISMISSALS, HONOURS, INSULTS, PLAIN_HEADS, PRAISES } from "./insults.ts";
export { KINDS } from "./kinds/index.ts";
export type { KindDefinition } from "./kinds/kind.ts";
export { DEEDS, ploverRoot } from "./plover-root.ts";
export { findRelation, relationOf } from "./relation-of.ts";
export { RELATIONS, WORDINGS } from "./relations/index.ts";
export { STANDING_RELATIONS } from "./standing-relations.ts";
export type {
  AdjectiveTrigger,
  Example,
  NearMiss,
  NounSlot,
  NounTrigger,
  PloverRoot,
  Relation,
  Trigger,
  VerbSlot,
  VerbTrigger,
  Wording,
} from "./relation.ts";

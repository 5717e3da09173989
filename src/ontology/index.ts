export { KINDS } from "./kinds/index.ts";
export type { KindDefinition } from "./kinds/kind.ts";
export { ploverRoot } from "./plover-root.ts";
export { relationOf } from "./relation-of.ts";
export { RELATIONS } from "./relations/index.ts";
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
} from "./relation.ts";

import type { VerbSlot } from "../../relation.ts";

/** What one claims responsibility for. */
export const RESPONSIBLE_FOR: readonly VerbSlot[] = [
  "for attack on",
  "for attack against",
  "for attack in",
  "for attacks on",
  "for attacks in",
  "for bombing of",
  "for bombing in",
  "for bombings in",
  "for raid on",
  "for strike on",
  "for assault on",
  "for blast in",
  "for explosion in",
  "for killing of",
  "for murder of",
  "for assassination of",
  "for shooting in",
  "for shooting of",
  "for attack at",
  "for bombing at",
];

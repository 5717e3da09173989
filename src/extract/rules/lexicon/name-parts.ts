import { words } from "./words.ts";

/** Small words inside a name: "Ursula van der Berg", "Omar bin Said", "Luis de la Torre". */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "dela delos al el bin ibn bint abu ben van von der den de del della di da dos das du la le ter ten zu af av ould",
);

/** Nouns before a name that make it a person and say whether he or she: "Mr", "Ms". */
export const COURTESY_TITLES: ReadonlyMap<string, "he" | "she" | "any"> = new Map([
  ["mr", "he"],
  ["mr.", "he"],
  ["sir", "he"],
  ["lord", "he"],
  ["king", "he"],
  ["prince", "he"],
  ["father", "he"],
  ["pope", "he"],
  ["imam", "he"],
  ["sheikh", "he"],
  ["mrs", "she"],
  ["mrs.", "she"],
  ["ms", "she"],
  ["ms.", "she"],
  ["madam", "she"],
  ["lady", "she"],
  ["dame", "she"],
  ["queen", "she"],
  ["princess", "she"],
  ["dr", "any"],
  ["dr.", "any"],
  ["prof.", "any"],
  ["gen.", "any"],
  ["lt.", "any"],
  ["col.", "any"],
  ["maj.", "any"],
  ["capt.", "any"],
  ["sgt.", "any"],
  ["sen.", "any"],
  ["rep.", "any"],
  ["gov.", "any"],
  ["rev.", "any"],
]);

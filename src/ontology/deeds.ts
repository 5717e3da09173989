// Relations by what is done, for triggers that take another relation's deed as their clause: "threatened to shell".

/** Who says that he will do so threatens. */
export const HOSTILE_DEEDS: readonly string[] = ["attacked", "sanctioned", "detained", "mobilized", "protested"];

/** Who will not do so refuses the other side. */
export const COOPERATIVE_DEEDS: readonly string[] = [
  "met",
  "contacted",
  "aided",
  "supported",
  "cooperated",
  "conceded",
];

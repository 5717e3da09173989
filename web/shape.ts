import type { Kind } from "../src/model/index.ts";

/** The outlines that tell the kinds apart where colour does not; their order is that of the node program's shader. */
export const SHAPES = ["disc", "square", "hexagon", "drop", "ring", "hollow-diamond", "diamond", "triangle"] as const;
export type Shape = (typeof SHAPES)[number];

/** Which kind has which shape. A proposal is an empty diamond, an agreement a full one. */
export const KIND_SHAPES: Readonly<Record<Kind, Shape>> = {
  person: "disc",
  state: "square",
  organization: "hexagon",
  place: "drop",
  meeting: "ring",
  proposal: "hollow-diamond",
  agreement: "diamond",
  event: "triangle",
};

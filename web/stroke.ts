/** How a line is drawn: the second word for what it means, for those who do not see its colour. */
export const STROKES = ["plain", "dashed", "dotted", "long", "double"] as const;
export type Stroke = (typeof STROKES)[number];

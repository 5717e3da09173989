import type { Shape } from "./shape.ts";

const OUTLINES: Readonly<Record<Shape, string>> = {
  disc: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z",
  square: "M4 2.8h8A1.2 1.2 0 0 1 13.2 4v8a1.2 1.2 0 0 1-1.2 1.2H4A1.2 1.2 0 0 1 2.8 12V4A1.2 1.2 0 0 1 4 2.8z",
  hexagon: "M4.8 2.4h6.4L14.4 8l-3.2 5.6H4.8L1.6 8z",
  drop: "M1.8 3h12.4L8 14z",
  ring: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zm0 2.3a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z",
  "hollow-diamond": "M8 1l7 7-7 7-7-7zm0 2.9L3.9 8 8 12.1 12.1 8z",
  diamond: "M8 1l7 7-7 7-7-7z",
  triangle: "M8 2l6.2 11H1.8z",
};

/** The outline of a shape as an SVG path in a square of 16 with a radius of about 6, to be filled "evenodd". */
export const outlinePath = (shape: Shape): string => OUTLINES[shape];

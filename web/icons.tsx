import type { Kind } from "../src/model/index.ts";
import { KIND_SHARE, kindColor } from "./kind-color.ts";
import { KIND_SHAPES, type Shape } from "./shape.ts";

const ICONS = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
  close: "M5 5l10 10M15 5 5 15",
  back: "M12 4.5 6.5 10l5.5 5.5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 7.5V4h3.5M16 7.5V4h-3.5M4 12.5V16h3.5M16 12.5V16h-3.5",
  play: "M7 4.8v10.4l8-5.2z",
  stop: "M6 6h8v8H6z",
  download: "M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12",
  sun: "M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1",
  moon: "M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z",
  route:
    "M5 13.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8M15 3a1.9 1.9 0 1 0 0 3.8A1.9 1.9 0 0 0 15 3M6.9 15.1H12a2.6 2.6 0 0 0 0-5.2H8a2.5 2.5 0 0 1 0-5h5.1",
  swap: "M6.5 3.5v13M3.5 13.5l3 3 3-3M13.5 16.5v-13M10.5 6.5l3-3 3 3",
  filter: "M3.5 5.5h13M6 10h8M8.5 14.5h3",
  document: "M5.5 3h6l3 3v11h-9zM8 10h4.5M8 13h4.5",
  chevron: "M5 12.5 10 7.5l5 5",
  external: "M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7",
  arrow: "M3.5 10h12M11.5 6l4 4-4 4",
} as const;

/** An icon of 20 × 20, drawn in the colour of the text; always beside or within something that has a name. */
export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

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

/** The sign of a kind: the same shape and colour as its nodes in the graph. */
export function KindSign({ kind }: { kind: Kind }) {
  const fill = `color-mix(in srgb, ${kindColor(kind)} ${100 * KIND_SHARE}%, var(--calm))`;
  return (
    <svg class="kind-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[KIND_SHAPES[kind]]} fill={fill} fill-rule="evenodd" />
    </svg>
  );
}

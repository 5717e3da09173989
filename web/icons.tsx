import type { Kind } from "../src/model/index.ts";
import { KIND_SHARE, kindColor } from "./kind-color.ts";
import { outlinePath } from "./outlines.ts";
import { KIND_SHAPES } from "./shape.ts";

const ICONS = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
  close: "M5 5l10 10M15 5 5 15",
  back: "M12 4.5 6.5 10l5.5 5.5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 7.5V4h3.5M16 7.5V4h-3.5M4 12.5V16h3.5M16 12.5V16h-3.5",
  play: "M7 4.8v10.4l8-5.2z",
  pause: "M7 5v10M13 5v10",
  undo: "M7.5 5 4 8.5 7.5 12M4.5 8.5H12a4 4 0 0 1 0 8h-2",
  redo: "M12.5 5 16 8.5 12.5 12M15.5 8.5H8a4 4 0 0 0 0 8h2",
  clock: "M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M10 6.5V10l2.5 2",
  table: "M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 4.5v11",
  eye: "M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5M10 7.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4",
  folder: "M3 15.5v-11h5l1.5 2H17v9z",
  shapes:
    "M6.5 3.5 9.5 9h-6zM13 4h4v4h-4zM6.5 11.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M15 11.5l2.5 2.5-2.5 2.5-2.5-2.5z",
  pin: "M7 3.5h6M8 3.5v5L5.5 11v1h9v-1L12 8.5v-5M10 12v5",
  hide: "M3 3l14 14M8 5.3A8 8 0 0 1 10 5c4.8 0 7.5 5 7.5 5a13 13 0 0 1-2 2.6M5.5 7A13 13 0 0 0 2.5 10S5.2 15 10 15c1.2 0 2.3-.3 3.3-.8",
  same: "M4 7.5h12M4 12.5h12",
  around: "M10 8.200a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600M10 3.500a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13",
  compare: "M4 4h5v12H4zM11.5 4h5v12h-5z",
  download: "M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12",
  sun: "M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1",
  moon: "M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z",
  route:
    "M5 13.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8M15 3a1.9 1.9 0 1 0 0 3.8A1.9 1.9 0 0 0 15 3M6.9 15.1H12a2.6 2.6 0 0 0 0-5.2H8a2.5 2.5 0 0 1 0-5h5.1",
  swap: "M6.5 3.5v13M3.5 13.5l3 3 3-3M13.5 16.5v-13M10.5 6.5l3-3 3 3",
  filter: "M3.5 5.5h13M6 10h8M8.5 14.5h3",
  document: "M5.5 3h6l3 3v11h-9zM8 10h4.5M8 13h4.5",
  wrong: "M3.5 5.5h13M3.5 10h6M3.5 14.5h5M11.5 10.500l5.5 5.500M17 10.500l-5.5 5.500",
  chevron: "M5 12.5 10 7.5l5 5",
  external: "M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7",
  arrow: "M3.5 10h12M11.5 6l4 4-4 4",
  both: "M4.5 10h11M7.5 7l-3 3 3 3M12.5 7l3 3-3 3",
} as const;

export type IconName = keyof typeof ICONS;

/** An icon of 20 × 20, drawn in the colour of the text; always beside or within something that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The sign of a kind: the same shape and colour as its nodes in the graph. */
export function KindSign({ kind }: { kind: Kind }) {
  const fill = `color-mix(in srgb, ${kindColor(kind)} ${100 * KIND_SHARE}%, var(--calm))`;
  return (
    <svg class="kind-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlinePath(KIND_SHAPES[kind])} fill={fill} fill-rule="evenodd" />
    </svg>
  );
}

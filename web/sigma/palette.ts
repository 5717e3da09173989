import { GROUP_COLORS } from "../groups.ts";
import type { Side } from "../sides.ts";

/** The colours that the picture needs, as `#rrggbb`; they come from the style sheet, so that there is one place for them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly cooperation: string;
  readonly conflict: string;
  readonly mixed: string;
  readonly appeal: string;
  readonly structure: string;
  /** Mixed into the colours of the kinds. */
  readonly calm: string;
  /** Of who tells a fact, while two sources are compared. */
  readonly sides: Readonly<Record<Side, string>>;
  /** Of communities and countries, the largest first. */
  readonly groups: readonly string[];
  readonly font: string;
}

/** Reads the custom properties of styles/tokens.css as they stand on `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    muted: read("--muted"),
    accent: read("--accent"),
    cooperation: read("--cooperation"),
    conflict: read("--conflict"),
    mixed: read("--mixed"),
    appeal: read("--appeal"),
    structure: read("--structure"),
    calm: read("--calm"),
    sides: {
      left: read("--side-left"),
      right: read("--side-right"),
      both: read("--side-both"),
      against: read("--side-against"),
    },
    groups: Array.from({ length: GROUP_COLORS }, (_, index) => read(`--group-${index + 1}`)),
    font: read("--sans"),
  };
}

/** The channels of `#rgb` or `#rrggbb`, 0 to 1; black for anything else. */
export function rgb(color: string): [number, number, number] {
  const long = /^#[0-9a-f]{3}$/i.test(color) ? color.replace(/[0-9a-f]/gi, "$&$&") : color;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return [0, 0, 0];
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** `share` of `color` over `ground`, both `#rrggbb`: opaque, so that lines that cross do not darken. */
export function blend(color: string, ground: string, share: number): string {
  const key = `${color}${ground}${share}`;
  const known = blends.get(key) ?? mix(color, ground, share);
  blends.set(key, known);
  return known;
}

// A theme has a few dozen; the same few are asked for once a node and line.
const blends = new Map<string, string>();

function mix(color: string, ground: string, share: number): string {
  const under = rgb(ground);
  const mixed = rgb(color).map((value, index) => {
    const channel = Math.round(255 * (value * share + (under[index] ?? 0) * (1 - share)));
    return channel.toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

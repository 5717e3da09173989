import { KINDS } from "../src/ontology/index.ts";
import { KIND_SHARE, kindColor } from "./kind-color.ts";
import { outlinePath } from "./outlines.ts";
import { KIND_SHAPES } from "./shape.ts";
import { blend, type Palette } from "./sigma/palette.ts";
import { SIDES, type Side } from "./sides.ts";
import { TEXTS } from "./texts.ts";
import { TONES, type Tone } from "./tone.ts";

/** What stands under a picture that is taken away. */
export interface Caption {
  readonly title: string;
  /** How much is shown of what, with which filters. */
  readonly note: string;
  readonly kinds: ReadonlySet<string>;
  readonly tones: ReadonlySet<Tone>;
  readonly palette: Palette;
  /** While two sources are compared, what the lines show instead of their tone, in words. */
  readonly sides?: Readonly<Record<Side, string>> | undefined;
  /** Whether colours stand for kinds; else only shapes do. */
  readonly colored: boolean;
  /** How wide a text is, in pixels, in a font of CSS. */
  measure(text: string, font: string): number;
}

const EDGE = 20;
const ROW = 22;
const SIGN = 22;
const GAP = 18;

/** A drawing with its title, what its shapes and colours stand for, and what it shows, below it. */
export function captioned(svg: string, caption: Caption): string {
  const size = /width="(\d+(?:\.\d+)?)" height="(\d+(?:\.\d+)?)" viewBox="[^"]*"/.exec(svg);
  if (!size) return svg;
  const [whole, wide = "", high = ""] = size;
  const [width, height] = [Number(wide), Number(high)];
  const { palette, sides } = caption;
  const rows: string[] = [];
  let y = height + 28;
  rows.push(text(EDGE, y, caption.title, { size: 17, bold: true }, palette.ink, palette.font));
  let x = EDGE;
  y += ROW + 2;
  const font = `13px ${palette.font}`;
  for (const { sign, name } of [...kindSigns(caption), ...(sides ? sideSigns(sides, palette) : toneSigns(caption))]) {
    const room = SIGN + caption.measure(name, font) + GAP;
    if (x > EDGE && x + room > width) [x, y] = [EDGE, y + ROW];
    rows.push(
      `<g transform="translate(${x} ${y - 12})">${sign}</g>`,
      text(x + SIGN, y, name, { size: 13 }, palette.ink, palette.font),
    );
    x += Math.ceil(room);
  }
  y += ROW;
  rows.push(text(EDGE, y, caption.note, { size: 12 }, palette.muted, palette.font));
  const total = Math.ceil(y + 14);
  const ground = `<rect y="${height}" width="${width}" height="${total - height}" fill="${palette.paper}"/>`;
  return svg
    .replace(whole, `width="${width}" height="${total}" viewBox="0 0 ${width} ${total}"`)
    .replace(/<\/svg>\s*$/, () => `${[ground, ...rows].join("\n")}\n</svg>\n`);
}

function kindSigns({ kinds, palette, colored }: Caption): { sign: string; name: string }[] {
  return KINDS.filter(({ id }) => kinds.has(id)).map(({ id, plural }) => ({
    sign: `<path d="${outlinePath(KIND_SHAPES[id])}" fill="${colored ? blend(kindColor(id), palette.calm, KIND_SHARE) : palette.muted}" fill-rule="evenodd"/>`,
    name: plural,
  }));
}

const STROKES: Readonly<Record<Side, string>> = {
  left: 'stroke-width="3" stroke-dasharray="9 4"',
  right: 'stroke-width="3" stroke-dasharray="3 3"',
  both: 'stroke-width="3"',
  against: 'stroke-width="1.5"',
};

function sideSigns(sides: Readonly<Record<Side, string>>, palette: Palette): { sign: string; name: string }[] {
  return SIDES.map((side) => {
    const line = (y: number): string => `<path d="M0 ${y}H16" stroke="${palette.sides[side]}" ${STROKES[side]}/>`;
    return { sign: side === "against" ? line(5.5) + line(9.5) : line(7.5), name: sides[side] };
  });
}

function toneSigns({ tones, palette }: Caption): { sign: string; name: string }[] {
  return TONES.filter((tone) => tones.has(tone)).map((tone) => ({
    sign: `<rect y="6" width="16" height="3" fill="${palette[tone]}"/>`,
    name: TEXTS.tones[tone],
  }));
}

interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

function text(
  x: number,
  y: number,
  words: string,
  { size, bold = false }: Font,
  color: string,
  family: string,
): string {
  const font = `font-family="${escaped(family)}" font-size="${size}" font-weight="${bold ? 600 : 400}"`;
  return `<text x="${x}" y="${y}" ${font} fill="${color}">${escaped(words)}</text>`;
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

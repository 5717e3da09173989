import type { Box } from "./framing.ts";
import type { Palette } from "./palette.ts";

/** A node's name to be written beside it; pixels. */
export interface NameTag {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Has more room, and does not count against the number of names. */
  readonly strong: boolean;
  /** Bold and never left out. */
  readonly selected: boolean;
}

/** What is written along a line; pixels, source first. */
export interface LineTag {
  readonly text: string;
  readonly source: Point;
  readonly target: Point;
  /** How far the middle is pushed aside. */
  readonly bend: number;
  readonly color: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What is needed of a canvas. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "font"
  | "lineJoin"
  | "textBaseline"
  | "textAlign"
  | "lineWidth"
  | "strokeStyle"
  | "fillStyle"
  | "strokeText"
  | "fillText"
  | "save"
  | "restore"
  | "translate"
  | "rotate"
> & { measureText(text: string): { readonly width: number } };

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Where nothing is to be written, as something else lies there. */
  readonly covers?: readonly Box[];
  /** Nodes that are not named; line labels keep off them, too. */
  readonly discs?: readonly Point[];
}

/**
 * Writes names and line labels so that none lies over another: the most important first, each at the side of its node
 * where it fits, and what fits nowhere is left out; the first few may lie over nodes. `tags` come in order of importance. Returns how many names stand.
 */
export function writeLabels(context: Pen, tags: readonly NameTag[], lines: readonly LineTag[], sheet: Sheet): number {
  const taken = new Taken();
  context.lineJoin = "round";
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  const room = Math.max(12, (sheet.width * sheet.height) / 9000);
  // Where all are few, each is tried; of a crowd the small fry would fill every gap.
  const most = tags.length <= 2 * room ? tags.length : room;
  // Names may lie over the small fry of a crowd, or there would be no room for any.
  for (const { x, y, radius } of tags.slice(0, 2 * room)) taken.add(around(x, y, radius));
  const written = new Taken();
  for (const cover of sheet.covers ?? []) written.add(cover);
  const names = tags.flatMap((tag, index) => {
    if (index > most && !tag.strong) return [];
    const name =
      placeName(context, tag, [taken, written], sheet) ??
      (index < room / 6 ? placeName(context, tag, [written], sheet) : undefined);
    return name === undefined ? [] : [name];
  });
  for (const { x, y, radius } of sheet.discs ?? []) taken.add(around(x, y, radius));
  // Line labels under the names, should a halo touch one.
  for (const line of lines) writeLine(context, line, [taken, written], sheet);
  for (const name of names) writeName(context, name, sheet.palette);
  return names.length;
}

interface PlacedName {
  readonly tag: NameTag;
  readonly rows: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** A place for a name at its node where nothing of `taken` is; it is then taken in the last of them. */
function placeName(context: Pen, tag: NameTag, taken: readonly Taken[], sheet: Sheet): PlacedName | undefined {
  const size = tag.selected ? 14 : tag.radius > 12 ? 13 : 12;
  const font = `${tag.selected ? 700 : tag.radius > 11 ? 600 : 500} ${size}px ${sheet.palette.font}`;
  context.font = font;
  const rows = wrap(context, tag.text, tag.strong ? 190 : 150, tag.strong ? 3 : 2);
  const width = Math.ceil(Math.max(...rows.map((row) => context.measureText(row).width)));
  const height = rows.length * (size + 2);
  const gap = tag.radius + (tag.selected ? 8 : 4);
  const sides = [
    { left: tag.x + gap, top: tag.y - height / 2, align: "left" },
    { left: tag.x - width / 2, top: tag.y + gap, align: "center" },
    { left: tag.x - gap - width, top: tag.y - height / 2, align: "right" },
    { left: tag.x - width / 2, top: tag.y - gap - height, align: "center" },
    { left: tag.x + gap * 0.7, top: tag.y + gap * 0.7, align: "left" },
    { left: tag.x - gap * 0.7 - width, top: tag.y + gap * 0.7, align: "right" },
    { left: tag.x + gap * 0.7, top: tag.y - gap * 0.7 - height, align: "left" },
    { left: tag.x - gap * 0.7 - width, top: tag.y - gap * 0.7 - height, align: "right" },
  ] as const;
  for (const { left, top, align } of sides) {
    const box = { left: left - 2, top: top - 1, right: left + width + 2, bottom: top + height + 1 };
    if (box.left < 4 || box.right > sheet.width - 4 || box.top < 4 || box.bottom > sheet.height - 4) continue;
    if (!taken.every((one) => one.free(box))) continue;
    taken.at(-1)?.add(box);
    return { tag, rows, font, size, left, top, width, align };
  }
  if (!tag.selected) return undefined;
  const [, below] = sides;
  taken.at(-1)?.add({ left: below.left, top: below.top, right: below.left + width, bottom: below.top + height });
  return { tag, rows, font, size, ...below, width };
}

function writeName(context: Pen, name: PlacedName, palette: Palette): void {
  context.font = name.font;
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  for (const pass of ["halo", "text"] as const) {
    for (const [index, row] of name.rows.entries()) {
      const spare = name.width - context.measureText(row).width;
      const x = name.left + (name.align === "left" ? 0 : name.align === "center" ? spare / 2 : spare);
      const y = name.top + (index + 1) * (name.size + 2) - name.size * 0.2;
      if (pass === "halo") context.strokeText(row, x, y);
      else context.fillText(row, x, y);
    }
  }
}

const wrapped = new Map<string, readonly string[]>();

/**
 * Breaks a name into rows of at most `width` pixels, between words, all about equally long; what is too much ends in an
 * ellipsis. Remembered, as every frame asks for the same names.
 */
function wrap(context: Pen, text: string, width: number, most: number): readonly string[] {
  const key = `${context.font} ${width} ${most} ${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  const whole = context.measureText(text).width;
  // Most names are short.
  if (whole <= width) return remember(key, text.trim() === "" ? [] : [text.trim().replaceAll(/\s+/g, " ")]);
  let rows = fill(context, text, width);
  const several = rows.length > 1 && rows.length <= most;
  for (let narrow = whole / rows.length; several && narrow < width; narrow += 6) {
    const balanced = fill(context, text, narrow);
    if (balanced.length > rows.length) continue;
    rows = balanced;
    break;
  }
  const kept = [...rows.slice(0, most - 1), rows.slice(most - 1).join(" ")];
  return remember(
    key,
    kept.filter((row) => row !== "").map((row) => shorten(context, row, width)),
  );
}

function remember(key: string, rows: readonly string[]): readonly string[] {
  if (wrapped.size > 20_000) wrapped.clear();
  wrapped.set(key, rows);
  return rows;
}

/** Puts as many words into each row as fit. */
function fill(context: Pen, text: string, width: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(/\s+/)) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row === "" || context.measureText(longer).width <= width) {
      row = longer;
      continue;
    }
    rows.push(row);
    row = word;
  }
  rows.push(row);
  return rows;
}

function shorten(context: Pen, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > width) end -= 1;
  return `${text.slice(0, end)}…`;
}

function writeLine(context: Pen, line: LineTag, taken: readonly Taken[], { palette }: Sheet): void {
  const { source, target } = line;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  context.font = `500 11px ${palette.font}`;
  const width = context.measureText(line.text).width;
  if (width + 24 > length - source.radius - target.radius || line.text === "") return;
  const ux = (target.x - source.x) / length;
  const uy = (target.y - source.y) / length;
  // The screen's y runs down, so that left of the line is (uy, -ux).
  const middle = (source.radius + length - target.radius) / 2;
  // Parallel lines that run into a node share its middle: try a little to either side as well.
  for (const shift of [0, -0.16, 0.16, -0.28, 0.28]) {
    const along = middle + shift * length;
    if (along - width / 2 < source.radius + 6 || along + width / 2 > length - target.radius - 10) continue;
    const share = along / length;
    const aside = 4 * line.bend * share * (1 - share);
    const x = source.x + ux * along + uy * aside;
    const y = source.y + uy * along - ux * aside;
    const boxes = beads(x, y, ux, uy, width);
    if (!boxes.every((box) => taken.every((one) => one.free(box)))) continue;
    for (const box of boxes) taken.at(-1)?.add(box);
    const slope = Math.atan((4 * line.bend * (1 - 2 * share)) / length);
    const angle = Math.atan2(uy, ux) - slope;
    context.save();
    context.translate(x, y);
    context.rotate(Math.cos(angle) < 0 ? angle + Math.PI : angle);
    context.lineWidth = 4;
    context.strokeStyle = palette.paper;
    context.fillStyle = line.color;
    context.strokeText(line.text, -width / 2, 4);
    context.fillText(line.text, -width / 2, 4);
    context.restore();
    return;
  }
}

/** A slanted text as a string of small boxes. */
function beads(x: number, y: number, ux: number, uy: number, width: number): Box[] {
  const count = Math.max(1, Math.ceil(width / 12));
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 0.5) / count - 0.5) * width;
    return around(x + ux * at, y + uy * at, 7);
  });
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The room that is taken: boxes in a grid, so that asking stays cheap with thousands of them. */
class Taken {
  readonly #cells = new Map<number, Box[]>();

  free(box: Box): boolean {
    for (const cell of this.#over(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top) {
          return false;
        }
      }
    }
    return true;
  }

  add(box: Box): void {
    for (const cell of this.#over(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  *#over(box: Box): Iterable<number> {
    const size = 48;
    for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row += 1) {
      for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column += 1) {
        yield row * 4096 + column;
      }
    }
  }
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { writeLabels, type NameTag, type Pen } from "../../web/sigma/labels.ts";

const PALETTE = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#777777",
  accent: "#0000ff",
  cooperation: "#008800",
  conflict: "#880000",
  mixed: "#888800",
  appeal: "#444444",
  structure: "#888888",
  calm: "#777777",
  sides: { left: "#0000aa", right: "#aa5500", both: "#555555", against: "#aa00aa" },
  groups: [],
  font: "sans-serif",
};

interface Row {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A canvas on which every letter is 6 pixels wide, that remembers what was written where. */
function paper() {
  const rows: Row[] = [];
  const context: Pen = {
    font: "",
    lineJoin: "round",
    textBaseline: "alphabetic",
    textAlign: "left",
    lineWidth: 0,
    strokeStyle: "",
    fillStyle: "",
    measureText: (text: string) => ({ width: text.length * 6 }),
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) => {
      rows.push({ text, left: x, right: x + text.length * 6, top: y - 9, bottom: y + 2 });
    },
    save: () => undefined,
    restore: () => undefined,
    translate: () => undefined,
    rotate: () => undefined,
  };
  return { context, rows };
}

const tag = fc.record({
  text: fc.stringMatching(/^[A-Za-z]{1,12}( [a-z]{1,9}){0,7}$/),
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 2, max: 18 }),
  strong: fc.boolean(),
  selected: fc.constant(false),
});
const sheet = { width: 800, height: 600, palette: PALETTE };

test("no name lies over another or over the edge, whatever the crowd", () => {
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 60 }), (tags: readonly NameTag[]) => {
      const { context, rows } = paper();
      writeLabels(context, tags, [], sheet);
      for (const [index, row] of rows.entries()) {
        expect(row.left).toBeGreaterThanOrEqual(0);
        expect(row.right).toBeLessThanOrEqual(sheet.width);
        for (const other of rows.slice(index + 1)) {
          const apart =
            row.right <= other.left || other.right <= row.left || row.bottom <= other.top || other.bottom <= row.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test("a long name breaks into rows of like length, and one that is too long ends in an ellipsis", () => {
  const { context, rows } = paper();
  const at = { x: 400, y: 300, radius: 5, selected: false };
  writeLabels(context, [{ ...at, text: "Organisation for Northern Waters", strong: false }], [], sheet);
  expect(rows.map((row) => row.text)).toEqual(["Organisation for", "Northern Waters"]);
  writeLabels(context, [{ ...at, text: "word ".repeat(40).trim(), strong: false }], [], sheet);
  expect(rows.at(-1)?.text.endsWith("…")).toBe(true);
});

test("a selected name is written even where there is no room", () => {
  const { context, rows } = paper();
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    text: "x",
    x: (index % 20) * 40,
    y: Math.floor(index / 20) * 60,
    radius: 40,
    strong: true,
    selected: false,
  }));
  const chosen = { text: "Chosen", x: 400, y: 300, radius: 10, strong: true, selected: true };
  writeLabels(context, [chosen, ...crowd], [], sheet);
  expect(rows.map((row) => row.text)).toContain("Chosen");
});

test("where there is room for it each of a few names is written, of a crowd only what matters most", () => {
  // 480,000 square pixels: room for 53 names. These stand in rows, clear of one another.
  const written = (columns: number, apart: number): number =>
    writeLabels(
      paper().context,
      Array.from({ length: columns * 25 }, (_, index) => ({
        text: "ab",
        x: 10 + (index % columns) * apart,
        y: 20 + Math.floor(index / columns) * 20,
        radius: 2,
        strong: false,
        selected: false,
      })),
      [],
      sheet,
    );
  expect(written(3, 200)).toBe(75);
  expect(written(12, 60)).toBeLessThan(60);
});

test("no name lies over what covers the picture, but beside it", () => {
  const { context, rows } = paper();
  const cover = { left: 110, top: 0, right: 800, bottom: 600 };
  const one: NameTag = { text: "Velmark", x: 100, y: 300, radius: 6, strong: false, selected: false };
  expect(writeLabels(context, [one], [], { ...sheet, covers: [cover] })).toBe(1);
  for (const row of rows) expect(row.right).toBeLessThanOrEqual(cover.left);
});

test("the most important name stands even where nodes are all round, lesser ones do not", () => {
  const ring = (x: number): NameTag[] =>
    Array.from({ length: 60 }, (_, index) => ({
      text: "",
      x: x + ((index % 10) - 5) * 16,
      y: 300 + (Math.floor(index / 10) - 3) * 16,
      radius: 8,
      strong: false,
      selected: false,
    }));
  const hub = (text: string, x: number): NameTag => ({ text, x, y: 300, radius: 12, strong: false, selected: false });
  const { context, rows } = paper();
  writeLabels(context, [hub("First", 200), ...ring(200), hub("Late", 600), ...ring(600)], [], sheet);
  const written = new Set(rows.map(({ text }) => text));
  expect(written.has("First")).toBe(true);
  expect(written.has("Late")).toBe(false);
});

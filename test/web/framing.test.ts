import { expect, test } from "vitest";
import { inSight, panInto } from "../../web/sigma/framing.ts";

const size = { width: 800, height: 600 };
const bars = { top: 60, right: 0, bottom: 80, left: 0 };

test("what lies under a bar or beyond the edge is not in sight", () => {
  const far = [
    { x: 100, y: 100 },
    { x: 700, y: 480 },
  ];
  expect(inSight(far, size, bars)).toEqual({ seen: true, knot: false });
  for (const place of [
    { x: 400, y: 40 },
    { x: 400, y: 540 },
    { x: -5, y: 300 },
    { x: 795, y: 300 },
  ]) {
    expect(inSight([...far, place], size, bars).seen).toBe(false);
  }
});

test("what lies under a single tool beside the picture is not in sight", () => {
  const covers = [{ left: 740, top: 300, right: 790, bottom: 500 }];
  const places = [
    { x: 100, y: 100 },
    { x: 760, y: 400 },
  ];
  expect(inSight(places, size, bars).seen).toBe(true);
  expect(inSight(places, size, { ...bars, covers }).seen).toBe(false);
});

test("several close together are a knot, one alone is none", () => {
  const near = [
    { x: 300, y: 300 },
    { x: 340, y: 320 },
  ];
  expect(inSight(near, size, bars)).toEqual({ seen: true, knot: true });
  expect(inSight(near.slice(1), size, bars).knot).toBe(false);
});

test("what is under something is moved no further than it must, and not at all where it has no room", () => {
  const near = [
    { x: 300, y: 540 },
    { x: 400, y: 300 },
  ];
  expect(panInto(near, size, bars)).toEqual({ x: 0, y: -60 });
  expect(panInto([{ x: -100, y: 300 }], size, bars)).toEqual({ x: 140, y: 0 });
  expect(panInto([{ x: 10, y: 300 }, { x: 790, y: 300 }], size, bars)).toBeUndefined(); // prettier-ignore
  const covers = [{ left: 0, top: 440, right: 500, bottom: 520 }];
  expect(panInto([{ x: 300, y: 560 }], size, { ...bars, covers })).toBeUndefined();
});

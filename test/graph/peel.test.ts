import { expect, test } from "vitest";
import { peel } from "../../src/graph/peel.ts";

const ties = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([source, target]) => ({ source, target, weight: 1 }));

test.each([
  [
    "a ring with leaves",
    6,
    ties([0, 1], [1, 2], [2, 0], [2, 3], [5, 2], [4, 0]),
    [0, 1, 2],
    [
      [2, [3, 5]],
      [0, [4]],
    ],
  ],
  ["a pair", 2, ties([0, 1]), [0], [[0, [1]]]],
  ["a pair that is tied twice", 2, ties([0, 1], [1, 0]), [0], [[0, [1]]]],
  [
    "a chain",
    4,
    ties([0, 1], [1, 2], [2, 3]),
    [1, 2],
    [
      [1, [0]],
      [2, [3]],
    ],
  ],
  ["a star", 4, ties([3, 0], [3, 1], [3, 2]), [3], [[3, [0, 1, 2]]]],
])("%s is told from its leaves, and they by what they hang from", (_, count, own, core, hanging) => {
  const peeled = peel(count, own);
  expect(peeled.core).toEqual(core);
  expect(Object.fromEntries(peeled.hanging)).toEqual(Object.fromEntries(hanging));
});

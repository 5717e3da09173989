import fc from "fast-check";
import { expect, test } from "vitest";
import { createRows, sortRows } from "../../src/query/search/sort-rows.ts";

test.each([1, 2, 300, 2 ** 17, 2 ** 17 + 1, 2 ** 20, 2 ** 31 - 1])(
  "rows with keys below %i are sorted by them, those of one key as they came",
  (below) => {
    // Few different keys, so that some come again, and the greatest.
    const key = fc.oneof(fc.nat(below - 1), fc.constantFrom(0, below >>> 1, below - 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 60 }), (given) => {
        const rows = createRows(given.length);
        for (const [row, [own, other]] of given.entries()) {
          rows.key[row] = own;
          rows.a[row] = other;
          rows.b[row] = row;
        }
        const [sorted] = sortRows(rows, createRows(given.length), below);
        const expected = given.map(([own, other], row) => [own, other, row]).sort(([a = 0], [b = 0]) => a - b);
        expect(expected.map((_, row) => [sorted.key[row], sorted.a[row], sorted.b[row]])).toEqual(expected);
      }),
      { seed: 12 },
    );
  },
);

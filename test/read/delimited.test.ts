import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessDelimiter, readDelimited } from "../../src/read/delimited.ts";

const read = (text: string, delimiter = ",") => [...readDelimited(text, delimiter)];
const cells = (text: string, delimiter = ",") => read(text, delimiter).map((row) => row.fault ?? row.cells);

describe("readDelimited", () => {
  test.each([
    [
      "a,b\r\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "line breaks",
    ],
    ['a,"b, ""c""\nd"\n', [["a", 'b, "c"\nd']], "quoted cells"],
    [
      "a,\n\n,b",
      [
        ["a", ""],
        ["", "b"],
      ],
      "blank cells and lines",
    ],
    ['a,say "no" twice', [["a", 'say "no" twice']], "quotes in bare cells"],
    ['a,"he said "no" to it",b', [["a", 'he said "no" to it', "b"]], "quotes not doubled"],
    ['a,"b" ,c', [["a", "b", "c"]], "blanks after a quote"],
  ])("%j: %#", (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test("a quote never closed costs its own line only", () => {
    const rows = read('a,b\n1,"x\n2,y\n3,"z"\n');
    expect(rows.map(({ line, cells: row, fault }) => [line, fault === undefined ? row : "bad"])).toEqual([
      [1, ["a", "b"]],
      [2, "bad"],
      [3, ["2", "y"]],
      [4, ["3", "z"]],
    ]);
  });

  test("lines are counted through quoted line breaks", () => {
    expect(read('a,"b\nc\nd"\ne,f').map(({ line }) => line)).toEqual([1, 4]);
  });

  test("what is written by the rules is read back", () => {
    const row = fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(cells(text)).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  test("any text is read to its end", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " "), maxLength: 60 }), (text) => {
        const rows = read(text);
        expect(rows.every(({ line }, index) => index === 0 || line > (rows[index - 1]?.line ?? 0))).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

test.each([
  ["a,b;c\n1,2;3\n", ","],
  ["a;b\n1,5;2\n", ";"],
  ["a\tb\tc\n1\t2, 3\t4\n", "\t"],
  ["a|b\n1|2\n", "|"],
  ["text\none, two\nthree\n", ","],
])("the delimiter of %j is %j", (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

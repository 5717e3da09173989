import { expect, test } from "vitest";
import { compareValues } from "../../web/compare-values.ts";

test("names stand as in a register: numbers by size, marks and case without weight, what is missing last", () => {
  const names = [
    "",
    "“Queen Ida”",
    "Quill",
    "10 barges sink",
    "aldern",
    "6.3 earthquake",
    "Öland talks",
    "Ostrel",
    "9 barges sink",
  ];
  const sorted = [
    "6.3 earthquake",
    "9 barges sink",
    "10 barges sink",
    "aldern",
    "Öland talks",
    "Ostrel",
    "“Queen Ida”",
    "Quill",
    "",
  ];
  expect([...names].sort(compareValues)).toEqual(sorted);
  expect([...names].reverse().sort(compareValues)).toEqual(sorted);
});

test("numbers are ordered by their size", () => {
  expect([12, 3, 100].sort(compareValues)).toEqual([3, 12, 100]);
});

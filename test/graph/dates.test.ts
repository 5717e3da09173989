import { expect, test } from "vitest";
import { dateRange, firstDay, isIsoDate, lastDay } from "../../src/graph/index.ts";

test.each([
  ["2019", true],
  ["2019-02", true],
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["1900-02-29", false],
  ["2019-13", false],
  ["2019-00-10", false],
  ["2019-1-1", false],
  ["last week", false],
  ["", false],
])("%o is a date: %o", (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2019-10-05", "2019-10-05", "2019-10-05"],
])("%s begins %s and ends %s", (value, first, last) => {
  expect([firstDay(value), lastDay(value)]).toEqual([first, last]);
});

test.each([
  [[], {}],
  [["2019"], { first: "2019", last: "2019" }],
  [["2019", "2019-10-05"], { first: "2019-10-05", last: "2019-10-05" }],
  [["2019-10", "2019", "2019-02-03"], { first: "2019-02-03", last: "2019-10" }],
  [["2018", "2019-10-05", "2020"], { first: "2018", last: "2020" }],
])("the range of %j is %j", (values, expected) => {
  expect(dateRange(values)).toEqual(expected);
});

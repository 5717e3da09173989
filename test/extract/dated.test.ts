import { expect, test } from "vitest";
import { read } from "./read-text.ts";

// The document is of Wednesday, 4 March 2020.
test.each([
  ["Ana Torres met Ivo Tamm on Friday.", "2020-02-28"],
  ["Ana Torres will meet Ivo Tamm on Friday.", "2020-03-06"],
  ["Ana Torres is to meet Ivo Tamm on Friday.", "2020-03-06"],
  ["Ana Torres agreed to meet Ivo Tamm on Friday.", "2020-03-06"],
  ["Ana Torres said she would meet Ivo Tamm on Friday.", "2020-03-06"],
  ["Ana Torres plans to visit Peru in October.", "2020-10"],
  ["Ana Torres visited Peru in October.", "2019-10"],
  ["Ana Torres agreed to meet Ivo Tamm about the raid of February 20.", "2020-02-20"],
  ["Ana Torres managed to meet Ivo Tamm on Friday.", "2020-02-28"],
])("a day is of the week that its verb has in mind: %s", (text, day) => {
  expect(read(text).claims.find(({ relation }) => relation === "met" || relation === "visited")?.date?.value).toBe(day);
});

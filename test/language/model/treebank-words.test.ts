import { expect, test } from "vitest";
import { treebankWords } from "../../../src/language/model/treebank-words.ts";

test.each([
  ["state-run", "state|-|run"],
  ["U.S.-led", "U.S.|-|led"],
  ["5bn", "5|bn"],
  ["10.30am", "10.30|am"],
  ["1,200km", "1,200|km"],
  ["co-host", "co-host"],
  ["2019-20", "2019-20"],
  ["Min-jun", "Min-jun"],
  ["5th", "5th"],
  ["1990s", "1990s"],
  ["-", "-"],
  ["", ""],
])("%s is read as %s", (word, words) => {
  expect(treebankWords(word).join("|")).toBe(words);
  expect(treebankWords(word).join("")).toBe(word);
});

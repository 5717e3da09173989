import { expect, test } from "vitest";
import { affixBuckets, normalWord, wordShape } from "../../../src/language/model/features.ts";

const TABLES = [
  { name: "1", size: 512 },
  { name: "2", size: 2048 },
  { name: "3", size: 4096 },
  { name: "4", size: 8192 },
  { name: "p", size: 1024 },
  { name: "q", size: 4096 },
  { name: "S", size: 2048 },
];

// Printed by data/model/train/features.py: the network was trained on these numbers.
test.each([
  ["Negotiations", "negotiations", "Xxx", [475, 220, 2921, 7357, 688, 2325, 1302]],
  ["U.S.", "u.s.", "X.X.", [421, 452, 3185, 1399, 43, 1872, 902]],
  ["2019", "!year", "dd", [425, 1831, 1105, 4810, 862, 1637, 2043]],
  ["13.9", "!number", "dd.d", [425, 262, 337, 1043, 974, 1973, 1915]],
  ["don’t", "don't", "xx’x", [256, 1219, 2390, 6283, 178, 439, 172]],
  ["—", "-", "—", [505, 826, 1383, 4484, 835, 1790, 867]],
  ["Łódź", "łódź", "Xxx", [492, 1111, 1557, 2935, 234, 2994, 1302]],
  ["日本", "日本", "xx", [426, 659, 1294, 1069, 337, 3079, 96]],
  ["😀x", "😀x", "😀x", [112, 392, 161, 6449, 963, 255, 453]],
  ["iPhone-12", "iphone-12", "xXxx-dd", [360, 1199, 2330, 6160, 179, 3040, 1115]],
])("%s is seen as in training", (word, normal, shape, buckets) => {
  expect(normalWord(word)).toBe(normal);
  expect(wordShape(word)).toBe(shape);
  expect(affixBuckets(word, TABLES)).toEqual(buckets);
});

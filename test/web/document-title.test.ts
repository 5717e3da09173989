import { expect, test } from "vitest";
import { formatDate } from "../../web/parts/document-title.ts";

test.each([
  ["2031-03-05", "5 March 2031"],
  ["2031-12", "December 2031"],
  ["2031", "2031"],
])("%s is %s", (iso, words) => {
  expect(formatDate(iso)).toBe(words);
});

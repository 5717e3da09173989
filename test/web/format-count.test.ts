import { expect, test } from "vitest";
import { formatCount } from "../../web/format-count.ts";

test.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567])("writes %d as the browser would", (count) => {
  expect(formatCount(count)).toBe(count.toLocaleString("en"));
});

import { describe, expect, test } from "vitest";
import { isoDate, isoDay } from "../../src/cli/options.ts";

describe("dates as people type them", () => {
  test.each([
    ["2019", "2019"],
    ["2019-10", "2019-10"],
    ["2019-9", "2019-09"],
    ["2019/10", "2019-10"],
    ["2019-10-07", "2019-10-07"],
    ["2019/10/7", "2019-10-07"],
    ["Oct 2019", "2019-10"],
    ["october, 2019", "2019-10"],
    ["7 Oct 2019", "2019-10-07"],
    ["October 7th, 2019", "2019-10-07"],
    ["7.10.2019", "2019-10-07"],
    [" 2020-02-29 ", "2020-02-29"],
  ])("%s is %s", (text, date) => {
    expect(isoDate.parse(text)).toBe(date);
    expect(isoDate.parse(date)).toBe(date);
    if (date.length === 10) expect(isoDay.parse(text)).toBe(date);
  });

  test.each([["yesterday"], ["1999-13"], ["2019-02-30"], ["3/4/2019"], ["1.5"], ["19"], ["Foo 2019"], [""]])(
    "%j is none",
    (text) => {
      expect(isoDate.safeParse(text).success).toBe(false);
      expect(isoDay.safeParse(text).success).toBe(false);
    },
  );

  test.each([["2019"], ["2019-10"], ["Oct 2019"]])("%s is no day", (text) => {
    expect(isoDay.safeParse(text).success).toBe(false);
  });
});

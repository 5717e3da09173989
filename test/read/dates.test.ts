import { describe, expect, test } from "vitest";
import { datelineDay, dateOrderOf, dayOfTimestamp, parseDateLine, parseDay, urlDay } from "../../src/read/dates.ts";

describe("parseDay", () => {
  test.each([
    ["2019-10-07", "2019-10-07"],
    ["2019-10-07T23:59:00-04:00", "2019-10-07"],
    ["2019-10-07 10:32:00.123Z", "2019-10-07"],
    ["2019/1/7", "2019-01-07"],
    ["20191007", "2019-10-07"],
    ["20191007T101500Z", "2019-10-07"],
    ["Friday, January 4, 2019", "2019-01-04"],
    ["Oct. 7, 2019", "2019-10-07"],
    ["Sept. 3, 2019 9:14 p.m. EDT", "2019-09-03"],
    ["7 October 2019", "2019-10-07"],
    ["Mon, 07 Oct 2019 10:00:00 GMT", "2019-10-07"],
    ["7th of October, 2019", "2019-10-07"],
    ["7-Oct-2019", "2019-10-07"],
    ["25/10/2019", "2019-10-25"],
    ["10/25/2019", "2019-10-25"],
    ["07.10.2019", "2019-10-07"],
    ["29 February 2020", "2020-02-29"],
  ])("%s is %s", (value, day) => {
    expect(parseDay(value)).toBe(day);
  });

  test.each([
    ["2019-02-31", "no such day"],
    ["29 February 2019", "no leap year"],
    ["07/10/2019", "day or month first"],
    ["2019-10", "a month"],
    ["last Friday", "no day"],
    ["October 7, 2019 was a good day for Ruritania", "a sentence"],
    ["May 3, 20199", "no year"],
    ["", "nothing"],
  ])("%j is not read: %s", (value) => {
    expect(parseDay(value)).toBeUndefined();
  });

  test("a column's other values tell which number is the month", () => {
    expect(dateOrderOf(["03/04/2019", "25/04/2019"])).toBe("day-first");
    expect(dateOrderOf(["03/04/2019", "04/25/2019"])).toBe("month-first");
    expect(dateOrderOf(["03/04/2019"])).toBeUndefined();
    expect(parseDay("03/04/2019", "day-first")).toBe("2019-04-03");
    expect(parseDay("03/04/2019", "month-first")).toBe("2019-03-04");
  });

  test("Unix timestamps are days in seconds and in milliseconds", () => {
    expect(dayOfTimestamp(1570406400)).toBe("2019-10-07");
    expect(dayOfTimestamp(1570406400000)).toBe("2019-10-07");
    expect(dayOfTimestamp(12)).toBeUndefined();
  });
});

describe("parseDateLine", () => {
  const aside = (part: string) => part === "By Greta Lindqvist" || part === "3 min read";
  test.each([
    ["Friday, January 4, 2019", "2019-01-04", "none"],
    ["Published: 14 March 2021, 09:30 CET", "2021-03-14", "published"],
    ["Updated 15 March 2021 | Published 14 March 2021", "2021-03-14", "published"],
    ["Last updated: 2021-03-15", "2021-03-15", "updated"],
    ["By Greta Lindqvist | March 14, 2021 | 3 min read", "2021-03-14", "none"],
    ["Sunday, Mar 14, 2021,11:37 IST By Greta Lindqvist", "2021-03-14", "none"],
    ["(March 14, 2021)", "2021-03-14", "none"],
  ])("%s is a date line", (line, day, label) => {
    expect(parseDateLine(line, aside)).toEqual({ day, label });
  });

  test.each([
    "On March 14, 2021, Ruritania left the council.",
    "March 14, 2021: Ruritania leaves the council",
    "The treaty of 14 March 2021",
    "March 14, 2021 by order of Ruritania",
    "Zenda | March 14, 2021",
  ])("%s is none", (line) => {
    expect(parseDateLine(line, aside)).toBeUndefined();
  });
});

test("a dateline with a year gives the day; one without gives none", () => {
  expect(datelineDay("ZENDA, March 14, 2021 (LNA) -- Ruritania left the council.")).toBe("2021-03-14");
  expect(datelineDay("ZENDA, March 14 (LNA) -- Ruritania left the council.")).toBeUndefined();
  expect(datelineDay("Since March 14, 2021 Ruritania - the smallest member - is out.")).toBeUndefined();
});

test("an address filed by day gives the day", () => {
  expect(urlDay("https://ledger.example/2021/03/14/ruritania-leaves")).toBe("2021-03-14");
  expect(urlDay("https://ledger.example/2021-03-14-ruritania.html")).toBe("2021-03-14");
  expect(urlDay("https://ledger.example/article/20210314")).toBeUndefined();
});

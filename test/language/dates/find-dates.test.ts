import { afterEach, describe, expect, test } from "vitest";
import fc from "fast-check";
import { findDates } from "../../../src/language/index.ts";
import type { Tense } from "../../../src/language/index.ts";

const TUESDAY = "2019-11-12";

function read(text: string, reference: string | undefined = TUESDAY, tense?: Tense): string {
  return findDates(text, { start: 0, end: text.length }, reference, tense)
    .map((date) => `${date.text} = ${date.value}`)
    .join("; ");
}

describe("days", () => {
  test.each([
    ["They met on June 30, 2018, in Lima.", "June 30, 2018 = 2018-06-30"],
    ["They met on June 30.", "June 30 = 2019-06-30"],
    ["They met on Nov. 3.", "Nov. 3 = 2019-11-03"],
    ["They met on Dec. 20.", "Dec. 20 = 2018-12-20"],
    ["The talks are scheduled for Dec. 20.", "Dec. 20 = 2019-12-20"],
    ["They meet on Nov. 14.", "Nov. 14 = 2019-11-14"],
    ["Ruritania must reply by March 1.", "March 1 = 2020-03-01"],
    ["the deal of 30 June 2018", "30 June 2018 = 2018-06-30"],
    ["the 25th of March", "25th of March = 2019-03-25"],
    ["the raid of Jan. 6th", "Jan. 6th = 2019-01-06"],
    ["on 2018-06-30 they met", "2018-06-30 = 2018-06-30"],
    ["on 06/30/2018 they met", "06/30/2018 = 2018-06-30"],
    ["from June 3 to July 5, 2018", "June 3 to July 5, 2018 = 2018-06-03"],
    ["on June 3-5 they met", "June 3-5 = 2019-06-03"],
    ["on Saturday, June 30, 2018", "Saturday, June 30, 2018 = 2018-06-30"],
    ["Oslo, Sept. 10, 2001 -", "Sept. 10, 2001 = 2001-09-10"],
    ["the truce of 11 November 1918", "11 November 1918 = 1918-11-11"],
    ["February 30 is no day", ""],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("weekdays and words for days", () => {
  test.each([
    ["Wednesday", "He said on Wednesday that", "Wednesday = 2019-11-06"],
    ["bare", "Holm said Monday.", "Monday = 2019-11-11"],
    ["today's own name", "Holm said Tuesday.", "Tuesday = 2019-11-12"],
    ["last", "last Tuesday they met", "last Tuesday = 2019-11-05"],
    ["next", "next Tuesday they meet", "next Tuesday = 2019-11-19"],
    ["coming", "this coming Friday", "coming Friday = 2019-11-15"],
    ["scheduled", "a vote scheduled for Friday", "Friday = 2019-11-15"],
    ["by", "must leave by Thursday", "Thursday = 2019-11-14"],
    ["yesterday", "They met yesterday.", "yesterday = 2019-11-11"],
    ["last night", "Shells fell last night.", "last night = 2019-11-11"],
    ["today", "Today they meet again.", "Today = 2019-11-12"],
    ["this morning", "He left this morning.", "this morning = 2019-11-12"],
    ["tomorrow", "They meet tomorrow.", "tomorrow = 2019-11-13"],
    ["the day before yesterday", "the day before yesterday", "the day before yesterday = 2019-11-10"],
    ["two days ago", "They met two days ago.", "two days ago = 2019-11-10"],
    ["ten days ago", "They met 10 days ago.", "10 days ago = 2019-11-02"],
    ["two dates", "He came Sunday and left on Monday.", "Sunday = 2019-11-10; Monday = 2019-11-11"],
    ["a habit is no date", "They meet on Mondays.", ""],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("weeks, months, seasons", () => {
  test.each([
    ["the second summit last February", "last February = 2019-02"],
    ["the summit last November", "last November = 2018-11"],
    ["the summit last December", "last December = 2018-12"],
    ["They met in June.", "June = 2019-06"],
    ["They met in November.", "November = 2019-11"],
    ["They met in December.", "December = 2018-12"],
    ["They met in June 2018.", "June 2018 = 2018-06"],
    ["since Sept. 2017", "Sept. 2017 = 2017-09"],
    ["in June last year", "June last year = 2018-06"],
    ["in March of this year", "March of this year = 2019-03"],
    ["next March", "next March = 2020-03"],
    ["In early December they met.", "early December = 2018-12"],
    ["planned for early December", "early December = 2019-12"],
    ["in mid-July", "mid-July = 2019-07"],
    ["the March summit", "March = 2019-03"],
    ["their June talks", "June = 2019-06"],
    ["last week", "last week = 2019-11"],
    ["two weeks ago", "two weeks ago = 2019-10"],
    ["last month", "last month = 2019-10"],
    ["earlier this month", "earlier this month = 2019-11"],
    ["later this month", "later this month = 2019-11"],
    ["next month", "next month = 2019-12"],
    ["a month ago", "a month ago = 2019-10"],
    ["within weeks", "within weeks = 2019-11"],
    ["within two months", "within two months = 2020-01"],
    ["in two weeks' time", "in two weeks' time = 2019-11"],
    ["by the end of the month", "end of the month = 2019-11"],
    ["last summer", "last summer = 2019"],
    ["last winter", "last winter = 2018"],
    ["in spring 2016", "spring 2016 = 2016"],
    ["May talks of 2014 were held in May.", "2014 = 2014; May = 2019-05"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("years", () => {
  test.each([
    ["in 2018", "2018 = 2018"],
    ["the 1994 truce", "1994 = 1994"],
    ["last year", "last year = 2018"],
    ["late last year", "late last year = 2018"],
    ["next year", "next year = 2020"],
    ["by the end of the year", "end of the year = 2019"],
    ["before year-end", "year-end = 2019"],
    ["at the end of next year", "the end of next year = 2020"],
    ["three years ago", "three years ago = 2016"],
    ["a decade ago", "a decade ago = 2009"],
    ["later this year", "later this year = 2019"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("no dates", () => {
  test.each([
    "The ministers may meet.",
    "Thousands march on the capital.",
    "The sun sat low.",
    "They lost 3-2.",
    "They covered 1/2 of it.",
    "after an 8 1/2-hour session",
    "a 13 months long siege",
    "It lasted 13 months.",
    "It stops now.",
    "The second round of talks",
    "Resolution 1874 of the Council",
    "more than 2000 people",
    "some 1900 troops",
    "$2015 a head",
    "in the 1990s",
    "for the first time in two years",
    "May I ask?",
    "He may, officials say, decide.",
    "They marched 3 miles.",
    "a score of 21-19",
    "Article 1990 applies.",
  ])("%s", (text) => {
    expect(read(text)).toBe("");
  });
});

describe("the tense of the verb", () => {
  test.each([
    ["on Friday", "Friday = 2019-11-15"],
    ["in December", "December = 2019-12"],
    ["in two weeks", "in two weeks = 2019-11"],
    ["in ten days", "in ten days = 2019-11-22"],
    ["on Dec. 20", "Dec. 20 = 2019-12-20"],
    ["last February", "last February = 2019-02"],
  ])("points ahead: %s", (text, expected) => {
    expect(read(text, TUESDAY, "future")).toBe(expected);
  });
});

test("without a reference only what needs none is a date", () => {
  expect(findDatesWithout("On Wednesday, June 30, they recalled June 30, 2018, June 2017 and 1994.")).toEqual([
    "2018-06-30",
    "2017-06",
    "1994",
  ]);
});

function findDatesWithout(text: string): string[] {
  return findDates(text, { start: 0, end: text.length }, undefined).map((date) => date.value);
}

test("an unreadable reference counts as none", () => {
  expect(read("yesterday", "soon")).toBe("");
});

test("spans are offsets into the whole text", () => {
  const text = "Lima. They met on June 30. Then on June 5.";
  const [date] = findDates(text, { start: 6, end: 26 }, TUESDAY);
  expect(date && text.slice(date.span.start, date.span.end)).toBe("June 30");
});

describe("the host's time zone", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"])("plays no part: %s", (tz) => {
    process.env.TZ = tz;
    expect(read("On June 30, yesterday, Wednesday, last February, two days ago, 30 June 2018")).toBe(
      "June 30 = 2019-06-30; yesterday = 2019-11-11; Wednesday = 2019-11-06; last February = 2019-02; two days ago = 2019-11-10; 30 June 2018 = 2018-06-30",
    );
  });
});

test("any text: exact slices in order, ISO values", () => {
  const words = fc.constantFrom(
    "June",
    "30",
    "last",
    "Wednesday",
    ",",
    "2018",
    "in",
    "the end of",
    "year",
    "two",
    "days ago",
    "1/2",
    "é",
    "😀",
    "may",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(words).map((list) => list.join(" ")),
      ),
      (text) => {
        let end = 0;
        for (const date of findDates(text, { start: 0, end: text.length }, TUESDAY)) {
          expect(date.span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
          expect(date.value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
          end = date.span.end;
        }
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/language/split/tokenize.ts";

function cut(text: string): string {
  return tokenize(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("tokens", () => {
  test.each([
    ["didn't can't won’t cannot", "did|n't|ca|n't|wo|n’t|can|not"],
    ["I'm they've he'd it’s", "I|'m|they|'ve|he|'d|it|’s"],
    ["Norway's leaders’ plan", "Norway|'s|leaders|’|plan"],
    ["the U.S.'s", "the|U.S.|'s"],
    ["‘the leaders’ he said", "‘|the|leaders|’|he|said"],
    ["U.S.-led, all-in, Jong-un, working-level", "U.S.-led|,|all-in|,|Jong-un|,|working-level"],
    ["U.S.-North Korea, China-U.S., US-EU", "U.S.|-|North|Korea|,|China|-|U.S.|,|US|-|EU"],
    ["2018–2019, Oslo–Bergen", "2018|–|2019|,|Oslo|–|Bergen"],
    ["two- and three-day", "two-|and|three-day"],
    ["$3.5 million, 50%, 1,200", "$|3.5|million|,|50|%|,|1,200"],
    ["8 1/2-hour, 3-2, 10:30", "8|1/2-hour|,|3-2|,|10:30"],
    ["Gen. J. R. Smith Jr.", "Gen.|J.|R.|Smith|Jr."],
    ["Jan. 6, No. 2, no. Then", "Jan.|6|,|No.|2|,|no|.|Then"],
    ["[negotiations] (sic)", "[|negotiations|]|(|sic|)"],
    ["so—well -- no", "so|—|well|--|no"],
    ["gone… . . . ?!", "gone|…|. . .|?!"],
    ["==== <<Oslo>> ~~ $$", "====|<<|Oslo|>>|~~|$$"],
    ["2.1. What was agreed in 2019. Then", "2.1.|What|was|agreed|in|2019|.|Then"],
    ["‘‘Yes,’’ she said", "‘‘|Yes|,|’’|she|said"],
    ["built c. 1870, ca. 1900", "built|c.|1870|,|ca.|1900"],
    ["'90s, 1990s, 5th", "'90s|,|1990s|,|5th"],
    ["a@b.org, https://b.org/x?y=1.", "a@b.org|,|https://b.org/x?y=1|."],
    ["AT&T and O'Brien", "AT&T|and|O'Brien"],
    ["6 p.m.", "6|p.m."],
    ["naïve Köln 東京 😀", "naïve|Köln|東京|😀"],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

test("nothing outside the given stretch is looked at", () => {
  const text = "Oslo and Bergen's";
  expect(tokenize(text, 5, 15).map(({ start, end }) => text.slice(start, end))).toEqual(["and", "Bergen"]);
});

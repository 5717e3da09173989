import { describe, expect, test } from "vitest";
import { claimsOf, read } from "./read-text.ts";

const denialsIn = (text: string): string[] => claimsOf(text).filter((claim) => claim.includes(" denied "));

describe("who denies what somebody has said of him denies that one", () => {
  test.each([
    ["of whom the statement is", "Ana Torres said that Henrik Dahl had lied to the court. Dahl denied it."],
    ["he, and not who has spoken", "Ana Torres said that Henrik Dahl had lied to the court. He denied it."],
    [
      "in an aside, whatever the parser ties it to",
      "In the book, Ana Torres claims Henrik Dahl asked Norway for help in the vote, which Dahl denied.",
    ],
    [
      "some sentences on, where a word for the charge leads back",
      "Ana Torres said that Henrik Dahl had lied to the court. The trial goes on in May. It is held in Oslo. Dahl denied the allegation.",
    ],
  ])("%s", (_, text) => {
    expect(denialsIn(text)).toEqual(["Henrik Dahl denied Ana Torres"]);
  });

  test("of whom it speaks in any part of it", () => {
    expect(denialsIn("Chile said the crash was likely Peru's doing. Peru denied the accusation.")).toEqual([
      "state:PER denied state:CHL",
    ]);
  });

  test.each([
    ["the statement is of others", "Chile said that Norway had broken the truce. Peru denied it."],
    ["nobody has said the like here", "Chile said that Peru had kept the truce. Peru denied reports of a strike."],
    ["it is long ago", "Chile said that Peru had kept the port. Snow fell. Rain fell. Peru denied it."],
  ])("not where %s", (_, text) => {
    expect(denialsIn(text)).not.toContainEqual(expect.stringMatching(/state:CHL$/));
  });

  test("an aside is not told by whom it contradicts", () => {
    const { claims } = read("Ana Torres claims Henrik Dahl asked Norway for help in the vote, which Dahl denied.");
    expect(claims.find(({ relation }) => relation === "denied")?.speaker?.text).toBe("Henrik Dahl");
  });
});

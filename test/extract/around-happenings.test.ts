import { describe, expect, test } from "vitest";
import { bestOf, claimsOf, nameOf, read } from "./read-text.ts";

/** The labels of a text's happenings of one kind, each once. */
function happeningsOf(text: string, kind: string): string[] {
  const extraction = read(text);
  const labels = extraction.mentions
    .filter((m) => m.kind === kind)
    .map((m) => nameOf(extraction, bestOf(extraction, m.id)?.id));
  return [...new Set(labels)].sort();
}

describe("one happening, one node", () => {
  test.each([
    [
      "a round of talks is the talks",
      "meeting",
      "Peru and Chile met in Oslo for a third round of talks on fish. Norway hosted the talks.",
      ["Third Peru–Chile round of talks in Oslo"],
    ],
    [
      "talks are what they are said to be",
      "meeting",
      "The talks in Bergen are the third round sponsored by Norway. Peru attended the talks.",
      ["Third round in Bergen"],
    ],
    [
      "the only deal of an article, wherever it was signed",
      "agreement",
      "# Chad leader declines to sign peace deal\n\nPresident Idriss Okala of Chad declined to sign an accord to end two years of war. Rebel leader Marie Toure signed the deal in Lomé on Monday.",
      ["Accord to end two years of war"],
    ],
    [
      "a congress is no round of talks",
      "meeting",
      "Norway hosted the second round of talks between Peru and Chile. The Labour Party of Norway held its congress in Bergen.",
      ["Labour Party of Norway congress in Bergen", "Second Peru–Chile round of talks"],
    ],
    [
      "a truce that its own clause tells is not the one before",
      "agreement",
      "Peru and Chile signed a truce in Lomé on Monday. Peru broke the truce that Norway brokered in 1991.",
      ["Peruvian truce of 1991", "Truce in Lomé"],
    ],
  ])("%s", (_, kind, text, labels) => {
    expect(happeningsOf(text, kind)).toEqual(labels);
  });

  test.each([
    ["in order to", "event", "Peru closed its ports in order to rest its fleet."],
    ["a quarrel's resolution binds nobody", "agreement", "Peru praised the resolution of the quarrel with Chile."],
  ])("%s", (_, kind, text) => {
    expect(happeningsOf(text, kind)).toEqual([]);
  });
});

describe("where it is held", () => {
  test.each([
    ["The talks in the Peruvian capital Lima ended.", "Talks in Lima held-in place:lima"],
    ["Norway attended a summit that is to be held in Lima.", "Summit in Lima held-in place:lima"],
    ["Ana Torres flew to Bergen, where she met Luis Vega.", "Torres–Vega meeting in Bergen held-in place:bergen"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes("held-in"))).toEqual([claim]);
  });

  test("what a conference is about is not where it is", () => {
    expect(claimsOf("Peru attended a conference on the war in Libya.").join()).not.toMatch(/Conference[^,]* held-in/);
  });
});

describe("what the words about a happening say of others", () => {
  test.each([
    ["Two firms have signed a pact with Norway.", "state:NOR accepted"],
    ["Peru withdrew from the fishing treaty with Norway.", "state:NOR accepted"],
    ["Norway rejected a plan by Peru to send soldiers into Libya.", "concerns state:LBY"],
    ["Norway accepted a Peruvian proposal on the future of Libya.", "concerns state:LBY"],
    ["The Labour Party of Norway wants a referendum that would include the islands.", "demanded Referendum"],
    ["The summit in Lima began on Monday. Norway is also attending.", "state:NOR attended Summit in Lima"],
    ["Peru killed nine people in a raid on the port of Arica.", "state:PER ordered"],
    ["Norway launched an investigation into the bank of Ana Torres.", "state:NOR ordered"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).some((c) => c.includes(claim))).toBe(true);
  });

  test.each([
    ["The deal in Lima was signed by Peru.", "concerns place:lima"],
    ["Norway seeks to launch an investigation into the bank of Ana Torres.", "state:NOR ordered"],
    ["Peru hopes for a pact with Norway.", "state:NOR accepted"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).some((c) => c.includes(claim))).toBe(false);
  });
});

describe("what is no edge", () => {
  test.each([
    [
      "a gathering of a body is not attended by it",
      "The gathering of the African Union in Lomé failed to agree.",
      "attended",
    ],
    [
      "earlier launches are not this one",
      "Peru fired a ballistic missile. Chile condemned previous missile launches.",
      "state:CHL blamed Peruvian",
    ],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes(claim))).toEqual([]);
  });
});

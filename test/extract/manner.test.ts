import { describe, expect, test } from "vitest";
import { nameOf, read } from "./read-text.ts";

function mannerOf(text: string, relation: string): string | undefined {
  const extraction = read(text);
  const claim = extraction.claims.find((c) => c.relation === relation);
  return (
    claim &&
    [
      claim.polarity,
      claim.modality,
      claim.speaker ? (claim.speaker.mention ? nameOf(extraction, claim.speaker.mention) : claim.speaker.text) : "",
      claim.date?.value ?? "",
    ]
      .join(" ")
      .trim()
  );
}

describe("polarity", () => {
  test.each([
    ["Chile accused Peru.", "blamed", "asserted actual"],
    ["Chile did not accuse Peru.", "blamed", "negated actual"],
    ["Chile never accused Peru of lying.", "blamed", "negated actual"],
    ["Chile denied attacking Peru.", "attacked", "negated actual state:CHL"],
    ["No country recognised or condemned Peru, but Chile condemned Norway.", "blamed", "asserted actual"],
    ["Chile left without condemning Peru.", "blamed", "negated actual"],
    ["Chile did not rule out the Peruvian offer of fish.", "rejected", "negated actual"],
    ["Chile rejected the Peruvian offer of fish.", "rejected", "asserted actual"],
    ["Chile not only accused Peru but sued it.", "blamed", "asserted actual"],
    ["Chile could not reach an agreement with Peru.", "accepted", "negated actual"],
    ["Chile stopped supporting Peru.", "supported", "negated actual"],
    ["Chile denied that it made any fishing deal with Peru.", "accepted", "negated actual state:CHL"],
    ["Chile refused to sign the treaty with Peru.", "accepted", "negated actual"],
    ["Peru prevented Chile from attacking Norway.", "attacked", "negated actual"],
    ["Chile's refusal to sign the treaty with Peru angered Norway.", "accepted", "negated actual"],
    ["Neither Chile nor Peru attended the summit in Lomé.", "attended", "negated actual"],
    ["Ana Torres has no plans to share the dam.", "proposed", "negated actual"],
  ])("%s", (text, relation, manner) => {
    expect(mannerOf(text, relation)).toBe(manner);
  });
});

describe("modality", () => {
  test.each([
    ["Chile will condemn Peru.", "blamed", "asserted planned"],
    ["Chile plans to condemn Peru.", "blamed", "asserted planned"],
    ["Chile agreed to attack Peru.", "attacked", "asserted planned"],
    ["Chile may condemn Peru.", "blamed", "asserted possible"],
    ["Chile could attack Peru.", "attacked", "asserted possible"],
    ["Chile is considering attacking Peru.", "attacked", "asserted possible"],
    ["Norway would leave if Chile attacked Peru.", "attacked", "asserted hypothetical"],
    ["Chile would attack Peru.", "attacked", "asserted hypothetical"],
    ["Chile should condemn Peru.", "blamed", "asserted hypothetical"],
    ["Chile attacked Peru.", "attacked", "asserted actual"],
    ["The Norwegian parliament has to ratify the treaty with Chile.", "accepted", "asserted hypothetical"],
    ["The port will open after Norway ratifies the treaty with Chile.", "accepted", "asserted planned"],
    ["Chile will wait until Peru attacks Norway.", "attacked", "asserted hypothetical"],
    ["Until Norway joined the fishing treaty, Chile had rejected it.", "accepted", "asserted actual"],
    ["Chile would not leave unless Peru attacked Norway.", "attacked", "asserted hypothetical"],
    ["Ana Torres did not say that Chile had attacked Peru.", "attacked", "asserted possible"],
    ["Norway warned Chile against attacking Peru.", "attacked", "asserted hypothetical"],
    ["Chile is ready to attack Peru.", "attacked", "asserted planned"],
    ["Chile was about to attack Peru.", "attacked", "asserted planned"],
    ["Chile allegedly attacked Peru.", "attacked", "asserted possible"],
    ["Ana Torres and Luis Campos are to meet in Lomé.", "met", "asserted planned"],
    ["Chile has a plan to attack Peru.", "attacked", "asserted planned"],
  ])("%s", (text, relation, manner) => {
    expect(mannerOf(text, relation)).toBe(manner);
  });
});

describe("speaker", () => {
  test.each([
    ["Norway said that Chile had attacked Peru.", "attacked", "asserted actual state:NOR"],
    ["Chile attacked Peru, Norway said.", "attacked", "asserted actual state:NOR"],
    ["According to Norway, Chile attacked Peru.", "attacked", "asserted actual state:NOR"],
    ["Chile said it had attacked Peru.", "attacked", "asserted actual state:CHL"],
    ["Norway accused Chile.", "blamed", "asserted actual"],
    ["“Chile attacked Peru,” Ana Torres said.", "attacked", "asserted actual Ana Torres"],
    ["Ana Torres said: “I am sad. Chile attacked Peru.”", "attacked", "asserted actual Ana Torres"],
    ["A local official said that Chile had attacked Peru.", "attacked", "asserted actual local official"],
    ["Norway accused Chile of attacking Peru.", "attacked", "asserted actual state:NOR"],
    ["Norway denied that Chile had attacked Peru.", "attacked", "negated actual state:NOR"],
  ])("%s", (text, relation, manner) => {
    expect(mannerOf(text, relation)).toBe(manner);
  });
});

describe("date", () => {
  test.each([
    ["Chile attacked Peru on 2 March 2019.", "attacked", "asserted actual  2019-03-02"],
    ["In 2017, Chile condemned Peru.", "blamed", "asserted actual  2017"],
    ["Chile and Peru have not met since 2017.", "met", "negated actual"],
  ])("%s", (text, relation, manner) => {
    expect(mannerOf(text, relation)).toBe(manner);
  });
});

test("where a meeting was is not denied with who came", () => {
  const extraction = read("Neither Chile nor Peru attended the summit in Lomé.");
  expect(extraction.claims.find((c) => c.relation === "held-in")?.polarity).toBe("asserted");
});

import { describe, expect, test } from "vitest";
import { claimsOf, read } from "./read-text.ts";

describe("who says of somebody that he did wrong blames him", () => {
  test.each([
    ["reported speech", "Chile said that Peru had broken the truce.", "state:CHL blamed state:PER"],
    ["two at once", "Norway said Chile and Peru had tried to undermine the talks.", "state:NOR blamed state:PER"],
    ["what somebody is", "Chile said that Peru was responsible for the fire.", "state:CHL blamed state:PER"],
    ["a quote", "“Peru is lying,” Ana Torres said on Monday.", "Ana Torres blamed state:PER"],
    ["an order to kill", "Chile believes that Peru ordered the killing.", "state:CHL blamed state:PER"],
    ["what is kept from view", "Ana Torres alleged that Peru was hiding the figures.", "Ana Torres blamed state:PER"],
    ["what is only for show", "Ana Torres called Peru’s offer a ploy.", "Ana Torres blamed state:PER"],
    [
      "a relative clause",
      "Norway condemned an assault on the port that Chile says was backed by Peru.",
      "state:CHL blamed state:PER",
    ],
  ])("%s: %s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["nobody says it", "Peru broke the truce, and Chile left."],
    ["it is said not to be so", "Chile said that Peru had not broken the truce."],
    ["it is only supposed", "Chile said it would leave if Peru broke the truce."],
    ["one's own side", "Peru's foreign minister, Ana Torres, said that Peru had broken the truce."],
    ["the thing is no wrong", "Chile said that Peru had kept the truce."],
    ["a headline without its auxiliary", "Chile says Henrik Dahl poisoned with arsenic"],
  ])("not where %s: %s", (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.includes(" blamed "))).toEqual([]);
  });

  test("it is his own statement, and no possibility", () => {
    const { claims } = read("Norway said that Peru may have violated the treaty.");
    const blame = claims.find(({ relation }) => relation === "blamed");
    expect(blame).toMatchObject({ polarity: "asserted", modality: "actual" });
    expect(blame?.speaker?.text).toBe("Norway");
  });
});

describe("finding fault takes many words", () => {
  test.each([
    ["who is behind it", "Norway said Peru was behind the attack on the port.", "state:NOR blamed state:PER"],
    ["who is to blame", "Norway says Peru is to blame for the fire.", "state:NOR blamed state:PER"],
    ["a duty not done", "Norway says Peru is not doing enough to stop the raids.", "state:NOR blamed state:PER"],
    ["whose deed it is", "Norway said Peru’s intransigence had wrecked the talks.", "state:NOR blamed state:PER"],
    ["what people are used as", "Norway says Peru uses villagers as shields.", "state:NOR blamed state:PER"],
    ["a rebuke that is drawn", "Peru drew criticism from Norway over the fire.", "state:NOR blamed state:PER"],
    ["a rebuke in passing", "Despite criticism by Norway, Peru went ahead.", "state:NOR blamed state:PER"],
    ["a rebuke that is there", "There was criticism of Peru by Norway.", "state:NOR blamed state:PER"],
    ["a name for it", "Norway considers the Zelna Front a terrorist group.", "state:NOR blamed Zelna Front"],
    ["one another", "Norway and Peru blamed each other for the clash.", "state:PER blamed state:NOR"],
    [
      "whoever made the report",
      "Norway issued a report. The report accused Peru of torture.",
      "state:NOR blamed state:PER",
    ],
    ["company", "The Norwegian government, along with Chile and Kenya, condemned Peru.", "state:CHL blamed state:PER"],
  ])("%s: %s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["it is denied", "Norway denied that Peru had violated the treaty."],
    ["it is called untrue", "Norway said the notion that Peru had broken the truce was absurd."],
    ["it is its own deed", "Norway said that it had carried out the attack."],
    ["nobody knows which sides", "Norway met Peru. Chile watched. Both sides accused each other of lying."],
  ])("none where %s: %s", (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.includes(" blamed "))).toEqual([]);
  });

  test.each([
    ["a plan is called so", "Norway said the Lima accord was a farce.", "rejected"],
    ["it will not talk", "Norway says it will never negotiate with Peru.", "rejected"],
    ["it lets nobody in", "Norway has refused to let Peru’s inspectors into Oslo.", "rejected"],
    ["it is against it", "Norway is against the Lima accord.", "rejected"],
    ["it is not kept", "Norway failed to comply with the Lima accord.", "violated"],
  ])("where %s: %s", (_, text, relation) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith(`state:NOR ${relation} `))).not.toEqual([]);
  });

  test("who was arrested did not do it", () => {
    expect(claimsOf("Norway argued that Henrik Dahl’s arrest was illegal.")).not.toContain(
      "state:NOR blamed Henrik Dahl",
    );
  });

  test("what is kept is not broken", () => {
    expect(claimsOf("Norway complied with the Lima accord.").filter((claim) => claim.includes(" violated "))).toEqual(
      [],
    );
  });
});

describe("what a speaker says that somebody has to do, or will suffer", () => {
  test.each([
    ["a quote", "“Peru must withdraw its troops,” Ana Torres said.", "Ana Torres demanded state:PER"],
    ["the statement first", "Peru must withdraw its troops, Norway said.", "state:NOR demanded state:PER"],
    ["the time has come", "It is time for Peru to withdraw its troops, Norway said.", "state:NOR demanded state:PER"],
    ["a hope", "Norway hopes Peru will sign the treaty.", "state:NOR demanded state:PER"],
    ["a condition", "Norway would agree to a truce if Peru stopped its raids.", "state:NOR demanded state:PER"],
    ["pressure in passing", "Under pressure from Norway, Peru freed the crew.", "state:NOR demanded state:PER"],
    ["a price to pay", "Norway said Peru will pay a heavy price.", "state:NOR threatened state:PER"],
    ["an answer to come", "Norway said Peru’s aggression would not go unanswered.", "state:NOR threatened state:PER"],
    ["a deed to come", "Norway said it would attack Peru if the talks failed.", "state:NOR threatened state:PER"],
    ["a right", "Norway reserves the right to strike Peru.", "state:NOR threatened state:PER"],
    ["consequences", "Norway warned of serious consequences for Peru.", "state:NOR threatened state:PER"],
  ])("%s: %s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["nobody says it", "Peru must withdraw its troops."],
    ["it is what he has to do himself", "Norway said that it must withdraw its troops."],
    ["it is guessed", "Norway said Peru must have withdrawn its troops."],
    ["it is asked", "“Should Peru withdraw its troops?” Ana Torres said."],
    ["it is luck", "Norway hopes Peru will win."],
  ])("nothing where %s: %s", (_, text) => {
    expect(claimsOf(text).filter((claim) => / (?:demanded|threatened) /u.test(claim))).toEqual([]);
  });
});

describe("denying", () => {
  test.each([
    ["a share in it", "Norway said it had nothing to do with the attack in Lima.", "state:NOR denied Attack in Lima"],
    ["a part in it", "Norway says it played no role in the attack in Lima.", "state:NOR denied Attack in Lima"],
    ["whose claim it is", "Norway said the accusation by Peru was baseless.", "state:NOR denied state:PER"],
    [
      "what was just said",
      "Peru says Norwegian troops crossed the border, but Norway denied it.",
      "state:NOR denied state:PER",
    ],
    ["that", "Peru says Norway armed the rebels. Norway denies that.", "state:NOR denied state:PER"],
  ])("%s: %s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["somebody else had no part", "Norway said Peru had nothing to do with the attack in Lima."],
    ["nobody says so", "Norway had nothing to do with the attack in Lima."],
    ["the claim is his own", "Norway said its own report was wrong."],
  ])("not where %s: %s", (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.includes(" denied "))).toEqual([]);
  });
});

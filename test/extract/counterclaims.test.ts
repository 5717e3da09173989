import { describe, expect, test } from "vitest";
import { nameOf, read } from "./read-text.ts";

/** The negated claims, as "subject relation object, says speaker", sorted. */
function denied(text: string): string[] {
  const extraction = read(text);
  return extraction.claims
    .filter(({ polarity }) => polarity === "negated")
    .map(
      (c) =>
        `${nameOf(extraction, c.subject)} ${c.relation} ${nameOf(extraction, c.object)}, says ${c.speaker?.text ?? "nobody"}`,
    )
    .sort();
}

describe("what somebody is charged with is not so, as he says who denies it", () => {
  test.each([
    ["an aside after a charge by nobody named", "Peru has been accused of arming the Tarn Front, which it denies."],
    ["an aside without a pronoun", "Chile accused Peru of arming the Tarn Front, a charge Peru denies."],
    ["something denied", "Chile accused Peru of arming the Tarn Front, something Peru has always denied."],
    ["an aside in the passive", "Chile accused Peru of arming the Tarn Front, allegations denied by Peru."],
    ["it, of what nameless people say", "Western diplomats say Peru has armed the Tarn Front, but Lima denies it."],
    ["the reports", "Reports said that Peru had armed the Tarn Front. Lima denied the reports."],
    ["nothing", "Chile accused Peru of arming the Tarn Front. Peru denied, though Chile has pictures."],
    ["the claims, said to be false", "Chile says Peru armed the Tarn Front. Peru said the claims were false."],
    ["the claims, called baseless", "Chile says Peru armed the Tarn Front. Peru called the claims baseless."],
    ["no truth in them", "Chile says Peru armed the Tarn Front. Peru said there was no truth in the claims."],
    ["a report dismissed as false", "Peru dismissed as baseless a report that it had armed the Tarn Front."],
  ])("%s", (_, text) => {
    expect(denied(text)).toEqual(["state:PER aided Tarn Front, says Peru"]);
  });

  test("the minister speaks for his state", () => {
    expect(
      denied("Chile accused Peru of arming the Tarn Front. Luis Campos, Peru's foreign minister, denied the charge."),
    ).toEqual(["state:PER aided Tarn Front, says Luis Campos"]);
  });

  test.each([
    [
      "what is denied stands in the sentence",
      "Chile says Peru armed the Tarn Front. Peru denied that it had met Ghana.",
    ],
    ["reports are of something else", "Chile says Peru armed the Tarn Front. Peru denied reports of a strike."],
    ["another is told of", "Chile says Ghana armed the Tarn Front. Peru denied it."],
    ["he said so himself", "Peru said it had armed the Tarn Front. Peru denied it."],
    [
      "who denies a part in a deed denies no plan",
      "Togo says Peru will meet the Tarn Front tomorrow. Peru denied involvement in the raids on trucks.",
    ],
  ])("not where %s", (_, text) => {
    expect(denied(text)).not.toContainEqual(expect.stringMatching(/Tarn Front/));
  });
});

describe("who is told of a charge alone", () => {
  test.each([
    ["charged", "Henrik Dahl was charged with murdering Ana Torres.", "possible", "asserted"],
    ["acquitted", "Henrik Dahl was acquitted of murdering Ana Torres.", "actual", "negated"],
    ["who pleads guilty", "Henrik Dahl pleaded guilty to murdering Ana Torres.", "actual", "asserted"],
    ["who pleads not guilty", "Henrik Dahl pleaded not guilty to murdering Ana Torres.", "actual", "negated"],
    ["who denies charges", "Henrik Dahl denies charges of murdering Ana Torres.", "actual", "negated"],
  ])("%s", (_, text, modality, polarity) => {
    const claim = read(text).claims.find(({ relation }) => relation === "attacked");
    expect(claim).toMatchObject({ modality, polarity });
  });
});

test("who denies ties says that there are none", () => {
  expect(denied("Peru denied any links to the Tarn Front.")).toEqual(["state:PER cooperated Tarn Front, says Peru"]);
});

test("where two accuse each other, either says so of the other", () => {
  const { claims } = read("Chile and Peru accused each other of breaking the truce.");
  const broken = claims.filter(({ relation }) => relation === "violated").map(({ speaker }) => speaker?.text);
  expect(broken.sort()).toEqual(["Chile", "Peru"]);
});

test("who says that he was not responsible for a deed denies it", () => {
  const extraction = read("Peru says it was not responsible for the attack on the embassy in Lima.");
  expect(extraction.claims.map(({ relation }) => relation)).toContain("denied");
});

test("who says that others fired first blames them", () => {
  const extraction = read("Chile said that Peruvian troops had fired first.");
  expect(
    extraction.claims.map((c) => `${nameOf(extraction, c.subject)} ${c.relation} ${nameOf(extraction, c.object)}`),
  ).toContain("state:CHL blamed state:PER");
});

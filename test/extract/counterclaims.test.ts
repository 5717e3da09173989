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

describe("what nobody named alleges is no more than possible", () => {
  test.each([
    ["a clause", "There were allegations that Peru had armed the Tarn Front."],
    ["a clause before its verb", "Accusations that Peru armed the Tarn Front surfaced in May."],
    ["a deed", "Peru faces accusations of arming the Tarn Front."],
  ])("%s", (_, text) => {
    expect(read(text).claims.find(({ relation }) => relation === "aided")).toMatchObject({ modality: "possible" });
  });

  test("where he is charged with it", () => {
    const claim = read("Henrik Dahl was arrested on charges of killing Ana Torres.").claims.find(
      ({ relation }) => relation === "attacked",
    );
    expect(claim).toMatchObject({ modality: "possible" });
  });

  test("but not where he is convicted", () => {
    const claim = read("Henrik Dahl was convicted on charges of killing Ana Torres.").claims.find(
      ({ relation }) => relation === "attacked",
    );
    expect(claim).toMatchObject({ modality: "actual" });
  });
});

describe("a denial in other words", () => {
  const CHARGE = "Chile accused Peru of arming the Tarn Front.";
  test.each([
    ["not true", `${CHARGE} "That is not true," said Peru's foreign minister, Luis Campos.`, "Luis Campos"],
    ["the statement", `${CHARGE} Peru's foreign ministry called the statement absolutely false.`, "Peruvian"],
    ["half a sentence", "Chile said Peru had armed the Tarn Front, but Peru insisted it had not.", "Peru"],
    ["so", "Chile said Peru had armed the Tarn Front. Peru said it had never done so.", "Peru"],
    ["after the charge", "Allegations that Peru had armed the Tarn Front were denied by Lima.", "Peru"],
  ])("%s", (_, text, speaker) => {
    expect(denied(text)).toEqual([expect.stringMatching(`^state:PER aided Tarn Front, says ${speaker}`)]);
  });

  test("no such thing took place", () => {
    expect(
      denied(
        "Luis Campos said he had met Ona Kone in Oslo on Monday. Ms Kone's office said no such meeting took place.",
      ),
    ).toContainEqual("Luis Campos met Ona Kone, says Ona Kone");
  });

  test("who denies responsibility for what he is blamed for denies that", () => {
    const extraction = read("Peru was blamed for the bombing of the Chilean consulate. Peru denied responsibility.");
    expect(extraction.claims.map(({ relation }) => relation)).toContain("denied");
  });

  test("as did another", () => {
    const extraction = read("Chile accused Peru of bribery. Peru denied the charge, as did Ghana.");
    const deniers = extraction.claims.filter(({ relation }) => relation === "denied");
    expect(deniers.map((c) => nameOf(extraction, c.subject))).toContain("state:PER");
  });
});

test("men sent to fight for somebody help him", () => {
  expect(denied("Russia denies that it has sent mercenaries to fight for General Idris Barre.")).toEqual([
    "state:RUS aided Idris Barre, says Russia",
  ]);
});

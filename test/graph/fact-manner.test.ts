import { describe, expect, test } from "vitest";
import { type ClaimEvidence, confidenceOf, isWeak, modalityOf } from "../../src/graph/index.ts";
import { sharedConfidence } from "../../src/graph/fact-manner.ts";
import type { Modality, Polarity } from "../../src/model/index.ts";

type Said = Partial<Pick<ClaimEvidence, "doc" | "confidence" | "modality" | "polarity" | "copyOf">>;

const factOf = (said: readonly Said[], polarity: Polarity = "asserted") => ({
  polarity,
  evidence: said.map((claim): ClaimEvidence => ({
    ...{ doc: "a", quote: "said", start: 0, end: 4, rule: "test" },
    ...{ polarity: "asserted", modality: "actual", confidence: 0.5 },
    ...claim,
  })),
});

describe("the modality of a fact", () => {
  test.each<[string, Said[], Modality]>([
    ["is that of its claim", [{ modality: "planned" }], "planned"],
    ["is actual where any claim says that it was done", [{ modality: "planned" }, { modality: "actual" }], "actual"],
    ["is else that of the first", [{ modality: "possible" }, { modality: "planned" }], "possible"],
    ["is not that of a denial", [{ modality: "planned" }, { modality: "actual", polarity: "negated" }], "planned"],
  ])("%s", (_, said, modality) => {
    expect(modalityOf(factOf(said))).toBe(modality);
  });

  test("of what is denied alone is that of the denial", () => {
    expect(modalityOf(factOf([{ polarity: "negated", modality: "possible" }], "negated"))).toBe("possible");
  });
});

describe("the confidence of a fact", () => {
  test.each<[string, Said[], number]>([
    ["is that of its only claim, in hundredths", [{ confidence: 0.4251 }], 0.43],
    ["is that of the best claim of one document", [{ confidence: 0.4 }, { confidence: 0.7 }], 0.7],
    ["grows with a second document", [{ confidence: 0.6 }, { doc: "b", confidence: 0.5 }], 0.8],
    ["does not grow with a copy", [{ confidence: 0.6 }, { doc: "b", copyOf: "a", confidence: 0.5 }], 0.6],
    ["takes nothing from a denial", [{ confidence: 0.4 }, { doc: "b", polarity: "negated", confidence: 0.9 }], 0.4],
  ])("%s", (_, said, confidence) => {
    expect(confidenceOf(factOf(said))).toBe(confidence);
  });

  test("is weak where the rules were unsure, until another document says the same", () => {
    expect(isWeak(factOf([{ confidence: 0.59 }]))).toBe(true);
    expect(isWeak(factOf([{ confidence: 0.6 }]))).toBe(false);
    expect(isWeak(factOf([{ confidence: 0.5 }, { doc: "b", confidence: 0.5 }]))).toBe(false);
  });

  test.each([0, 0.31, 0.8, 0.97, 1])("of %d comes back when its claims share it", (confidence) => {
    const said = [{}, { doc: "b" }, { doc: "c", copyOf: "b" }, { doc: "d", polarity: "negated" as const }];
    const each = sharedConfidence(factOf(said), confidence);
    expect(confidenceOf(factOf(said.map((claim) => ({ ...claim, confidence: each }))))).toBe(confidence);
  });
});

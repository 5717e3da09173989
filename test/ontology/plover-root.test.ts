import { expect, test } from "vitest";
import { ploverRoot } from "../../src/ontology/index.ts";

test.each([
  ["aided", "actual", "asserted", "AID"],
  ["aided", "planned", "asserted", "AGREE"],
  ["aided", "actual", "negated", "REJECT"],
  ["attacked", "planned", "asserted", "THREATEN"],
  ["attacked", "actual", "negated", undefined],
  ["demanded", "planned", "asserted", "REQUEST"],
  ["accepted", "actual", "negated", "REJECT"],
  ["met", "hypothetical", "asserted", undefined],
  ["represents", "actual", "asserted", undefined],
] as const)("%s, %s, %s is %s", (relation, modality, polarity, root) => {
  expect(ploverRoot(relation, modality, polarity)).toBe(root);
});

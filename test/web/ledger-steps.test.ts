import { expect, test } from "vitest";
import { firstSteps, redoesDecision, stepBack, stepForth, stepOn, undoesDecision } from "../../web/ledger-steps.ts";
import type { Ruling } from "../../web/identity.ts";

const ruling = (left: string): Ruling => ({ left, right: "b", verdict: "different", by: "", reason: "" });
const [one, two, three] = [ruling("1"), ruling("2"), ruling("3")];

test("decisions are taken back and taken anew one after the other; a new one ends what could be redone", () => {
  const begun = firstSteps([one]);
  const second = stepOn(begun, [one, two], 1);
  expect(stepBack(second).rulings).toEqual([one]);
  expect(stepForth(stepBack(second)).rulings).toEqual([one, two]);
  expect(stepBack(begun)).toBe(begun);
  expect(stepForth(second)).toBe(second);
  const other = stepOn(stepBack(second), [one, three], 1);
  expect(other.undone).toEqual([]);
  expect(stepBack(other).rulings).toEqual([one]);
});

test.each([
  ["a decision at the address at hand goes before the address", 2, 2, true],
  ["so does one that was made further on", 2, 1, true],
  ["one that was made before waits", 1, 2, false],
])("%s", (_, madeAt, depth, undoes) => {
  const steps = stepOn(firstSteps([]), [one], madeAt);
  expect(undoesDecision(steps, depth)).toBe(undoes);
});

test("what was decided further on is redone there, or here where there is no further", () => {
  const steps = stepBack(stepOn(firstSteps([]), [one], 2));
  expect(redoesDecision(steps, 1, true)).toBe(false);
  expect(redoesDecision(steps, 2, true)).toBe(true);
  expect(redoesDecision(steps, 1, false)).toBe(true);
  expect(undoesDecision(steps, 0)).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree } from "../../../src/language/model/tree.ts";

/** Every assignment of heads that is a tree with one root, tried one by one. */
function bestByTrying(scores: readonly (readonly number[])[]): number {
  const words = scores.length;
  let best = -Infinity;
  const heads: number[] = [];
  const choose = (word: number): void => {
    if (word === words) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads));
      return;
    }
    for (let head = -1; head < words; head++) {
      if (head === word) continue;
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(0);
  return best;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at < 0) return true;
      at = heads[at] ?? -1;
    }
    return false;
  });
}

function total(scores: readonly (readonly number[])[], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word]?.[head + 1] ?? 0), 0);
}

test("finds the best tree with a single root", () => {
  const row = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
  const table = fc.array(row, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (scores) => {
      const heads = bestTree(scores.length, (word, head) => scores[word]?.[head + 1] ?? 0);
      expect(isTree(heads)).toBe(true);
      expect(total(scores, heads)).toBe(bestByTrying(scores));
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("no words, no heads", () => {
  expect(bestTree(0, () => 0)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

const blamed = (text: string): string[] => claimsOf(text).filter((claim) => claim.includes(" blamed state:"));

describe("who condemns a deed", () => {
  test.each([
    [
      "blames whoever was said to have done it",
      "Norway expelled the Chilean ambassador on Monday. Peruvian Foreign Minister Ana Torres called the move unjustified.",
      ["Ana Torres blamed state:NOR"],
    ],
    [
      "blames nobody where several did it",
      "Norway and Peru expelled the Chilean ambassador on Monday. Brazilian Foreign Minister Ana Torres called the move unjustified.",
      [],
    ],
    [
      "does not blame his own side",
      "Norway expelled the Chilean ambassador on Monday. Norwegian Foreign Minister Ana Torres called the move unjustified.",
      [],
    ],
    [
      "blames nobody for what was told long ago",
      "Norway expelled the Chilean ambassador on Monday. It rained. It snowed. It hailed. It thawed. It froze. It rained. Peruvian Foreign Minister Ana Torres called the move unjustified.",
      [],
    ],
  ])("%s", (_, text, claims) => {
    expect(blamed(text)).toEqual(claims);
  });
});

import type { Modality, Polarity } from "../index.ts";

/** How a fact is meant, as far as its verb is to show it. */
interface Manner {
  readonly polarity: Polarity;
  readonly modality?: Modality;
}

/** Before a verb's plain form, asserted and negated. What is done needs nothing before it. */
const BEFORE: Readonly<Record<Modality, readonly [asserted: string, negated: string]>> = {
  actual: ["", "does not"],
  planned: ["is to", "is not to"],
  possible: ["may", "may not"],
  hypothetical: ["would", "would not"],
};

/** A relation's label so that it does not say more than the fact: "attends" as "does not attend" or "is to attend". */
export function verb(label: string, { polarity, modality = "actual" }: Manner): string {
  const before = BEFORE[modality][polarity === "negated" ? 1 : 0];
  if (before === "") return label;
  const [first = "", ...rest] = label.split(" ");
  if (first === "is" && before === "does not") return ["is not", ...rest].join(" ");
  return [before, plainForm(first), ...rest].join(" ");
}

/** "attends" → "attend", "denies" → "deny", "lies" → "lie"; a word of another program's label that is no such form stays. */
function plainForm(word: string): string {
  if (word === "is") return "be";
  if (word === "has") return "have";
  if (/..[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

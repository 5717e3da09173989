import type { Kind, Modality, Polarity } from "../index.ts";

/** How a fact is meant, as far as its verb is to show it. */
interface Manner {
  readonly polarity: Polarity;
  readonly modality?: Modality;
  /** Whether its subject is several: "Rebels attack". */
  readonly plural?: boolean;
}

/** Before a verb's plain form, asserted and negated. What is done needs nothing before it. */
const BEFORE: Readonly<Record<Modality, readonly [asserted: string, negated: string]>> = {
  actual: ["", "does not"],
  planned: ["is to", "is not to"],
  possible: ["may", "may not"],
  hypothetical: ["would", "would not"],
};

/** A relation's label so that it does not say more than the fact: "attends" as "does not attend" or "is to attend". */
export function verb(label: string, { polarity, modality = "actual", plural = false }: Manner): string {
  const before = BEFORE[modality][polarity === "negated" ? 1 : 0];
  const [first = "", ...rest] = label.split(" ");
  if (before === "") return plural ? [manyOf(first), ...rest].join(" ") : label;
  if (first === "is" && before === "does not") return [plural ? "are not" : "is not", ...rest].join(" ");
  const [auxiliary = "", ...not] = before.split(" ");
  return [plural ? (MANY[auxiliary] ?? auxiliary) : auxiliary, ...not, plainForm(first), ...rest].join(" ");
}

/** Verbs whose plural is not their plain form. */
const MANY: Readonly<Record<string, string>> = { is: "are", does: "do" };

const manyOf = (word: string): string => MANY[word] ?? plainForm(word);

/** Words that are said of several people and end no name of one body, as "Reuters" and "United Nations" are. */
const SEVERAL = new Set(
  (
    "activists allies authorities clashes commanders conservatives delegates democrats demonstrations demonstrators " +
    "deputies diplomats dissidents envoys farmers fighters forces governors gunmen houthis insurgents investigators " +
    "islamists jihadists judges kurds lawmakers lawyers leaders legislators liberals militants militias ministers " +
    "mediators monitors nationalists negotiators officers officials palestinians parties peacekeepers police " +
    "politicians prisoners prosecutors protesters protestors protests rallies rebels refugees representatives " +
    "republicans riots rioters scientists senators separatists settlers soldiers strikers strikes students supporters " +
    "talks teachers troops unionists villagers workers"
  ).split(" "),
);

/** True where a label is surely a plural: "Houthis", "Leaders of Sylvania"; names of people, states and places never are. */
export function isPlural({ kind, label }: { readonly kind: Kind; readonly label: string }): boolean {
  if (kind === "person" || kind === "state" || kind === "place") return false;
  const head = label.toLowerCase().split(/ (?:at|against|between|for|from|in|of|on|over|to|with)(?= )|,/)[0] ?? "";
  return SEVERAL.has(head.split(/[\s-]/).at(-1) ?? "");
}

/** "attends" → "attend", "denies" → "deny", "lies" → "lie"; a word of another program's label that is no such form stays. */
function plainForm(word: string): string {
  if (word === "is") return "be";
  if (word === "has") return "have";
  if (/..[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

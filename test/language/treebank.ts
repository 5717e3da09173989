import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A gold sentence of a treebank; `head` is an index into `words`, -1 for the root. */
export interface GoldSentence {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

const FOLDER = new URL("../../../shared/treebank/", import.meta.url);

/** The sentences of a Universal Dependencies file beside the checkout, or undefined where it is not there. */
export function readTreebank(name: string): GoldSentence[] | undefined {
  const file = new URL(`${name}.conllu.gz`, FOLDER);
  if (!existsSync(file)) return undefined;
  const sentences: GoldSentence[] = [];
  for (const block of gunzipSync(readFileSync(file)).toString("utf8").split("\n\n")) {
    const rows = block
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((row) => /^\d+$/.test(row[0] ?? ""));
    if (rows.length === 0) continue;
    const column = (k: number): string[] => rows.map((row) => row[k] ?? "");
    sentences.push({
      words: column(1),
      lemmas: column(2),
      upos: column(3),
      head: column(6).map((head) => Number(head) - 1),
      deprel: column(7),
    });
  }
  return sentences;
}

/** Shares from 0 to 1 over all tokens, and precision, recall and F1 of single relations (label and head right). */
export interface Figures {
  readonly tokens: number;
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  readonly relations: ReadonlyMap<string, { precision: number; recall: number; f1: number; gold: number }>;
}

interface Guess {
  readonly upos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

/** Compares a parser's trees over gold words with the treebank's; `las` leaves subtypes out, the relations do not. */
export function measure(gold: readonly GoldSentence[], parse: (words: readonly string[]) => readonly Guess[]): Figures {
  const sum = { tokens: 0, upos: 0, lemma: 0, uas: 0, las: 0 };
  const counts = new Map<string, { right: number; guessed: number; gold: number }>();
  const count = (relation: string) => {
    const row = counts.get(relation) ?? { right: 0, guessed: 0, gold: 0 };
    counts.set(relation, row);
    return row;
  };
  for (const sentence of gold) {
    const guesses = parse(sentence.words);
    sentence.words.forEach((_, k) => {
      const guess = guesses[k];
      const deprel = sentence.deprel[k] ?? "";
      if (!guess) throw new Error(`no token ${k} in: ${sentence.words.join(" ")}`);
      sum.tokens++;
      if (guess.upos === sentence.upos[k]) sum.upos++;
      if (guess.lemma.toLowerCase() === sentence.lemmas[k]?.toLowerCase()) sum.lemma++;
      count(guess.deprel).guessed++;
      count(deprel).gold++;
      if (guess.head !== sentence.head[k]) return;
      sum.uas++;
      if (base(guess.deprel) === base(deprel)) sum.las++;
      if (guess.deprel === deprel) count(deprel).right++;
    });
  }
  const share = (n: number) => n / sum.tokens;
  const relations = [...counts].map(([relation, { right, guessed, gold: total }]) => {
    const precision = right / Math.max(1, guessed);
    const recall = right / Math.max(1, total);
    return [relation, { precision, recall, f1: (2 * right) / Math.max(1, guessed + total), gold: total }] as const;
  });
  return {
    tokens: sum.tokens,
    upos: share(sum.upos),
    lemma: share(sum.lemma),
    uas: share(sum.uas),
    las: share(sum.las),
    relations: new Map(relations),
  };
}

function base(deprel: string): string {
  return deprel.split(":")[0] ?? deprel;
}

import { treebankWords } from "../../src/language/model/treebank-words.ts";
import { splitText } from "../../src/language/split/split-text.ts";
import type { GoldSentence } from "./conllu.ts";
import { f1 } from "./shares.ts";

/**
 * F1 of words and of sentences on raw text: sentences joined by a space, paragraphs by a blank line. Words are those that
 * the parser reads: of a token like "state-run" its parts, as the treebanks have it.
 */
export function scoreRaw(
  sentences: readonly GoldSentence[],
  showsErrors: boolean,
): { words: number; sentences: number } {
  let text = "";
  let doc = "";
  const blocks: { start: number; end: number }[] = [];
  const words = new Set<string>();
  const whole = new Set<string>();
  for (const sentence of sentences) {
    const block = blocks.at(-1);
    const isNew = block === undefined || sentence.startsParagraph || sentence.doc !== doc;
    doc = sentence.doc;
    text += isNew ? "\n\n" : " ";
    const start = text.length;
    text += sentence.text;
    if (isNew) blocks.push({ start, end: text.length });
    else block.end = text.length;
    whole.add(`${start}-${text.length}`);
    for (const span of sentence.spans) words.add(`${start + span.start}-${start + span.end}`);
  }
  const found = blocks.flatMap((block) => splitText(text, block));
  const given = found.flat().flatMap(({ start, end }) => {
    let at = start;
    return treebankWords(text.slice(start, end)).map((part) => `${at}-${(at += part.length)}`);
  });
  const givenWhole = found.map((sentence) => `${sentence[0]?.start ?? 0}-${sentence.at(-1)?.end ?? 0}`);
  if (showsErrors) {
    showWrong(text, words, given, 6);
    showWrong(text, whole, givenWhole, 20);
  }
  return { words: f1(words, given), sentences: f1(whole, givenWhole) };
}

/** The commonest stretches that should not have been, with what stands around them. */
function showWrong(text: string, gold: ReadonlySet<string>, found: readonly string[], around: number): void {
  const counts = new Map<string, number>();
  for (const key of found.filter((each) => !gold.has(each))) {
    const [start = 0, end = 0] = key.split("-").map(Number);
    const shown = `${text.slice(Math.max(0, start - around), start)}[${text.slice(start, end)}]${text.slice(end, end + around)}`;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 100);
  console.error(commonest.map(([shown]) => shown.replaceAll("\n", "⏎")).join("\n"));
}

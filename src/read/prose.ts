/** The words of a line, as blanks part them. */
export function wordsOf(line: string): string[] {
  return line.split(" ").filter((word) => word !== "");
}

/** Whether a line ends as a sentence does: a full stop or the like, and closing quotes or brackets at most. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？।؟]["'”’»)\]]{0,3}$/.test(line);
}

/** Fewer words than this are a caption or a cry. */
const MIN_SENTENCE_WORDS = 4;
const MIN_OPEN_WORDS = 8;
/** In headlines in title case, names and addresses hardly any word begins small. */
const MIN_SMALL_SHARE = 0.25;

/**
 * How many words of running prose a block holds: its length where it reads like sentences, else 0. Scripts without
 * blanks count six characters to a word.
 */
export function proseWords(block: string): number {
  const words = wordsOf(block);
  const count = Math.max(words.length, Math.floor(block.length / 14));
  if (count < MIN_SENTENCE_WORDS) return 0;
  // A sentence that goes on in a list or a quotation; and a paragraph whose last full stop was lost.
  const open = count >= MIN_OPEN_WORDS && /[:;,]["”’]?$|[.!?]["”’)]? \p{Lu}/u.test(block);
  if (!endsSentence(block) && !open) return 0;
  const cased = words.filter((word) => /^["'“‘([]*[\p{Lu}\p{Ll}]/u.test(word));
  if (cased.length === 0) return count;
  const small = cased.filter((word) => /^["'“‘([]*\p{Ll}/u.test(word)).length;
  return small / cased.length >= MIN_SMALL_SHARE ? count : 0;
}

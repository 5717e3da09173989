/** A sentence of a treebank with what the measurements need. */
export interface GoldSentence {
  readonly id: string;
  /** The document that it belongs to. */
  readonly doc: string;
  /** Whether a paragraph begins here. */
  readonly startsParagraph: boolean;
  readonly text: string;
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly lemmas: readonly string[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** UTF-16 places of the words in `text`; words of one multiword token ("don't") are found in it one behind the other. */
  readonly spans: readonly { start: number; end: number }[];
}

/** Reads CoNLL-U; empty nodes are passed over, of multiword tokens the words are kept. */
export function readConllu(content: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  let doc = "";
  for (const block of content.split(/\n\n+/)) {
    const lines = block.split("\n");
    const comment = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`# ${name}`))?.replace(/^[^=]*= ?/, "");
    doc = comment("newdoc id") ?? doc;
    const rows = lines.filter((line) => /^[0-9]+\t/.test(line)).map((line) => line.split("\t"));
    const text = comment("text") ?? "";
    if (rows.length === 0) continue;
    const words = rows.map((row) => row[1] ?? "");
    out.push({
      id: comment("sent_id") ?? "",
      doc,
      startsParagraph: lines.some((line) => /^# (newpar|newdoc)/.test(line)),
      text,
      words,
      lemmas: rows.map((row) => row[2] ?? ""),
      upos: rows.map((row) => row[3] ?? ""),
      feats: rows.map((row) => row[5] ?? ""),
      heads: rows.map((row) => Number(row[6]) - 1),
      deprels: rows.map((row) => row[7] ?? ""),
      spans: findWords(text, words),
    });
  }
  return out;
}

function findWords(text: string, words: readonly string[]): { start: number; end: number }[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    if (start < 0 || start > from + 12) return { start: from, end: from };
    from = start + word.length;
    return { start, end: from };
  });
}

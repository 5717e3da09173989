/** What the network sees of a word: data/model/train/features.py, to the last bit. */

const FOLDED: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
]);

/** Lower case, plain quotes and dashes, numbers as two classes ("!year", "!number"). */
export function normalWord(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘ʼ“”–—−]/gu, (char) => FOLDED.get(char) ?? char);
  if (/^[0-9]{4}$/u.test(lower)) return "!year";
  return /^[0-9][0-9,.:/-]*$/u.test(lower) ? "!number" : lower;
}

/** "Xxx-dd": letters and digits by kind, runs cut at two, the whole at 12 characters. */
export function wordShape(word: string): string {
  const out: string[] = [];
  for (const char of word) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /[0-9]/.test(char) ? "d" : char;
    if (out.length > 1 && out.at(-1) === kind && out.at(-2) === kind) continue;
    out.push(kind);
  }
  return out.slice(0, 12).join("");
}

/** FNV-1a over code points with a final mix, unsigned 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ ((char.codePointAt(0) ?? 0) & 0xffff), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** One bucket for each affix table: last one to four characters, first two and three, shape. Bucket 0 is never used. */
export function affixBuckets(word: string, tables: readonly { name: string; size: number }[]): number[] {
  const chars = [...normalWord(word)];
  const parts = [1, 2, 3, 4].map((count) => chars.slice(-count).join(""));
  parts.push(chars.slice(0, 2).join(""), chars.slice(0, 3).join(""), wordShape(word));
  return tables.map(({ name, size }, k) => 1 + (hash32(name + (parts[k] ?? "")) % (size - 1)));
}

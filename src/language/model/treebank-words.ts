/** Parts that stay one word with what their hyphen joins: "non-Indians", "e-mail". */
const PREFIXES: ReadonlySet<string> = new Set(
  `non e re anti pre co pro mid cross post over multi ex sub counter semi mini neo socio psycho inter intra un ultra micro
  macro bi tri vice out trans hyper quasi pseudo extra infra`.split(/\s+/),
);

/** Second halves of given names in romanized Korean and Chinese, one word with the first: "Min-jun", "Yu-wen". */
const SYLLABLE =
  /^(?:ch|sh|[bcdghjklmnpstwyr])?[yw]?(?:ae|eo|eu|ee|oo|ou|ui|ai|ei|ao|ia|ie|uo|ue|[aeiou])(?:ng|[nklmpth])?$/;

/** What stands behind a number without a space: "10am", "5bn", "3km". */
const UNIT = /^[0-9][0-9.,:]*(?=(?:am|pm|k|m|mn|b|bn|tn|kg|km|cm|mm|ft|lb|mph)$)/iu;

/**
 * The words that the treebanks make of one, and the model has learned: "state-run" is "state", "-", "run", "5bn" is "5",
 * "bn"; "co-host", "2019-20" and "Min-jun" stay one. The parts put together are the word.
 */
export function treebankWords(word: string): readonly string[] {
  const amount = UNIT.exec(word)?.[0];
  if (amount !== undefined) return [amount, word.slice(amount.length)];
  if (!/\p{L}[-‑]\p{L}|\.[-‑]\p{L}|\d[-‑]\p{L}/u.test(word)) return [word];
  const parts = word.split(/([-‑])/u);
  if (parts.some((part) => part === "")) return [word];
  const left = parts[0] ?? "";
  if (PREFIXES.has(left.toLowerCase())) return [word];
  const isName =
    /^\p{Lu}\p{Ll}{1,5}$/u.test(left) && parts.slice(2).every((part) => part === "-" || SYLLABLE.test(part));
  return isName ? [word] : parts;
}

import type { Token } from "../../../language/index.ts";
import { CHARGE_WORDS, UNTRUE_WORDS } from "../lexicon/charge-words.ts";
import { words } from "../lexicon/words.ts";

/** Verbs by which one says what one thinks of something: "dismissed as baseless". */
const JUDGING = words(
  "dismiss reject denounce condemn describe brand label deride repudiate deny slam criticise criticize ridicule characterise characterize",
);
const BEGINNING = /^(?:DET|PRON|NUM)$/u;

/**
 * "Dismissed as baseless a report that", "rejected as false claims that": the report is what is dismissed, and baseless is
 * what it is called. The same array where there is nothing to mend.
 */
export function mendVerdicts(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  tokens.forEach((token, as) => {
    if (token.text.toLowerCase() !== "as" || token.head < as) return;
    const noun = tokens[token.head];
    const judging = noun?.head ?? -1;
    if (
      noun?.deprel !== "obl" ||
      judging > as ||
      judging < 0 ||
      !JUDGING.has(tokens[judging]?.lemma.toLowerCase() ?? "")
    )
      return;
    const verdict = tokens.findIndex(
      (t, i) => i > as && i < token.head && t.head === token.head && UNTRUE_WORDS.has(t.lemma.toLowerCase()),
    );
    const next = tokens[verdict + 1];
    const isCharge = CHARGE_WORDS.has(noun.lemma.toLowerCase());
    if (verdict < 0 || next?.head !== token.head || !(BEGINNING.test(next.upos) || isCharge))
      if (!(isCharge && verdict >= 0 && verdict + 1 === token.head)) return;
    const called = tokens[verdict];
    if (!called) return;
    mended ??= [...tokens];
    mended[token.head] = { ...noun, deprel: "obj" };
    mended[verdict] = { ...called, head: judging, deprel: "xcomp" };
    mended[as] = { ...token, head: verdict };
  });
  return mended ?? tokens;
}

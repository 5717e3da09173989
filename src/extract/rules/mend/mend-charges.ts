import type { Token } from "../../../language/index.ts";
import { CHARGE_WORDS, UNTRUE_WORDS } from "../lexicon/charge-words.ts";
import { words } from "../lexicon/words.ts";

/** Verbs by which one says what one thinks of something: "dismissed as baseless". */
const JUDGING = words(
  "dismiss reject denounce condemn describe brand label deride repudiate deny slam criticise criticize ridicule characterise characterize",
);
const BEGINNING = /^(?:DET|PRON|NUM)$/u;

/**
 * Readings of what is said of charges, which the parser takes for something else. The same array where there is nothing to
 * mend.
 */
export function mendCharges(tokens: readonly Token[]): readonly Token[] {
  return withContents(withVerdicts(tokens));
}

/** "Allegations that X shelled Y", "a claim he lied to Y": the clause has all that it needs, so it says what is alleged. */
function withContents(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  tokens.forEach((token, at) => {
    const noun = tokens[token.head];
    if (token.deprel !== "acl:relcl" || token.head > at || !CHARGE_WORDS.has(noun?.lemma.toLowerCase() ?? "")) return;
    const below = tokens.flatMap((t, i) => (t.head === at ? [{ t, i }] : []));
    const that = below.find(({ t, i }) => i === token.head + 1 && t.text.toLowerCase() === "that");
    const subject = below.find(({ t, i }) => /^nsubj/u.test(t.deprel) && i !== that?.i && i < at);
    const object = below.find(({ t, i }) => t.deprel === "obj" && i > at);
    if (!subject || !object || (!that && subject.i !== token.head + 1) || below.some(({ t }) => /^wh/iu.test(t.text)))
      return;
    mended ??= [...tokens];
    mended[at] = { ...token, deprel: "acl" };
    if (that) mended[that.i] = { ...that.t, upos: "SCONJ", deprel: "mark" };
  });
  return mended ?? tokens;
}

/**
 * "Dismissed as baseless a report that", "rejected as false claims that": the report is what is dismissed, and baseless is
 * what it is called. The same array where there is nothing to mend.
 */
function withVerdicts(tokens: readonly Token[]): readonly Token[] {
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

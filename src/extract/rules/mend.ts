import type { Token } from "../../language/index.ts";
import { ROLE_HEADS, TITLE_STARTS } from "./lexicon/roles.ts";

/**
 * Makes the name the head of "Ruritanian President Ana Kone", where the parser takes all capitalised words for one flat
 * name and its first word for the head; other trees stay as they are.
 */
export function mendTitles(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]?.deprel === "flat") continue;
    let last = first;
    while (tokens[last + 1]?.deprel === "flat" && tokens[last + 1]?.head === first) last++;
    const title = lastTitle(tokens, first, last);
    if (title === undefined || title === last) continue;
    const head = title + 1;
    mended ??= [...tokens];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (i === first) mended[i] = { ...token, head, deprel: i === title ? "nmod:desc" : "compound" };
      else if (i > first && i <= title) mended[i] = { ...token, head, deprel: i === title ? "nmod:desc" : "compound" };
      else if (i === head)
        mended[i] = { ...token, head: tokens[first]?.head ?? -1, deprel: tokens[first]?.deprel ?? "root" };
      else if (token.head === first) mended[i] = { ...token, head };
    }
    first = last;
  }
  return mended ?? tokens;
}

function isTitle(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text.toLowerCase() ?? "";
  return TITLE_STARTS.has(word) || (i === 0 && ROLE_HEADS.has(word));
}

function lastTitle(tokens: readonly Token[], first: number, last: number): number | undefined {
  let title: number | undefined;
  for (let i = first; i <= last; i++) if (isTitle(tokens, i)) title = i;
  return title;
}

const DATE_WORD =
  /^(?:\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

/**
 * Gives the verb its subject back in "On 6 March, Ruritania and Sylvania met", where the parser joins the subject to the
 * date by its comma; other trees stay as they are.
 */
export function mendDates(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  tokens.forEach((date, at) => {
    const verb = tokens[date.head];
    if (date.deprel !== "obl" || !DATE_WORD.test(date.text) || verb?.upos !== "VERB" || date.head < at) return;
    if (tokens.some((t) => t.head === date.head && t.deprel.startsWith("nsubj"))) return;
    const joined = tokens.flatMap((t, i) =>
      t.head === at && t.deprel === "conj" && i < date.head && !DATE_WORD.test(t.text) ? [i] : [],
    );
    const [first, ...others] = joined;
    const subject = first === undefined ? undefined : tokens[first];
    if (first === undefined || !subject || !/^(?:PROPN|NOUN|PRON)$/u.test(subject.upos)) return;
    mended ??= [...tokens];
    const isPassive = tokens.some((t) => t.head === date.head && t.deprel === "aux:pass");
    mended[first] = { ...subject, head: date.head, deprel: isPassive ? "nsubj:pass" : "nsubj" };
    for (const i of others) {
      const other = tokens[i];
      if (other) mended[i] = { ...other, head: first };
    }
  });
  return mended ?? tokens;
}

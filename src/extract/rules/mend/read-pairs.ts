import { findKnown, type Token } from "../../../language/index.ts";

const PAIR = /^(\p{Lu}[\p{L}.’']{1,30})[-‑–—/](\p{Lu}[\p{L}.’']{1,30})$/u;
const JOINT = /^[-‑–—/]$/u;

/**
 * Reads "Ruritania-Sylvania talks" as of both: the pair's one token is cut in three, and the first name hangs where the
 * second does. The same array where there is no pair.
 */
export function readPairs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, i) => PAIR.test(token.text) || isJoint(tokens, i))) return tokens;
  const cut = cutPairs(tokens);
  return cut.map((token, i) => {
    const second = cut[i + 2];
    if (!isJoint(cut, i + 1) || !second || !isState(token.text) || !isState(second.text)) return token;
    // "US – North Korea": the second name may be two words, of which the last is the head.
    const inner = cut[second.head];
    const head = inner && second.head === i + 3 && inner.upos === "PROPN" ? inner : second;
    return head.head === i || head.head < 0 ? token : { ...token, head: head.head, deprel: "compound" };
  });
}

function isJoint(tokens: readonly Token[], i: number): boolean {
  const [before, joint, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    joint !== undefined &&
    JOINT.test(joint.text) &&
    before?.span.end === joint.span.start &&
    after?.span.start === joint.span.end
  );
}

function cutPairs(tokens: readonly Token[]): readonly Token[] {
  const places = tokens.map(({ text }) => isPair(text));
  if (!places.includes(true)) return tokens;
  /** Where each token's own word comes to stand: of a pair the second name. */
  const moved: number[] = [];
  let shift = 0;
  for (const isCut of places) {
    if (isCut) shift += 2;
    moved.push(moved.length + shift);
  }
  return tokens.flatMap((token, i) => {
    const head = token.head < 0 ? token.head : (moved[token.head] ?? token.head);
    const [, left = "", right = ""] = places[i] ? (PAIR.exec(token.text) ?? []) : [];
    if (left === "") return [{ ...token, head }];
    const at = moved[i] ?? i;
    const { start, end } = token.span;
    const joint = start + left.length;
    return [
      { ...token, text: left, lemma: left, head: at, deprel: "compound", span: { start, end: joint } },
      {
        ...token,
        text: token.text.slice(left.length, left.length + 1),
        lemma: "-",
        upos: "PUNCT",
        head: at,
        deprel: "punct",
        span: { start: joint, end: joint + 1 },
      },
      { ...token, text: right, lemma: right, head, span: { start: joint + 1, end } },
    ];
  });
}

/** Whom the second half of "a Peruvian-American singer" makes a citizen: one person, and no two states. */
const CITIZENS = /^(?:Americans?|Canadians?|Australians?|British|Britons?|Israelis?)$/;

/** Two states by name or by adjective, and not one people: "Peruvian-Chilean", never "Greek-Cypriot". */
function isPair(text: string): boolean {
  const [, left = "", right = ""] = PAIR.exec(text) ?? [];
  return left !== "" && !CITIZENS.test(right) && findKnown(text).length === 0 && isState(left) && isState(right);
}

function isState(text: string): boolean {
  return findKnown(text).some(({ known, how }) => known.kind === "state" && how !== "seat" && how !== "capital");
}

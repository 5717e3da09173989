import type { Sentence } from "../../src/language/index.ts";

/** A tree in brackets, words in their order: `[nsubj [det The] envoy] left`. */
export function showTree({ tokens }: Sentence): string {
  const children = tokens.map((): number[] => []);
  tokens.forEach((token, i) => children[token.head]?.push(i));
  const show = (i: number): string => {
    const branch = (k: number): string => `[${tokens[k]?.deprel ?? ""} ${show(k)}]`;
    const own = children[i] ?? [];
    return [
      ...own.filter((k) => k < i).map(branch),
      tokens[i]?.text ?? "",
      ...own.filter((k) => k > i).map(branch),
    ].join(" ");
  };
  return show(tokens.findIndex((token) => token.head < 0));
}

import { findKnown, type Token } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";
import { knownLemma } from "./verb-lemmas.ts";

/** What is done to somebody or something by whoever stands before the hyphen: "Ruritania-backed", "rebel-held". */
const PARTICIPLES = words(
  "backed supported supplied funded financed armed trained sponsored brokered mediated drafted proposed imposed launched recognised recognized equipped allied aligned sanctioned hosted aided owned flagged operated linked",
);
/** "The Ruritanian-led raid" is Ruritania's; a force that it leads has a name of its own. */
const LED = /^led$/u;
const LED_DEEDS = words(
  "invasion war offensive operation campaign strike strikes airstrike airstrikes raid raids attack attacks bombing bombardment intervention occupation blockade effort efforts talks mission",
);
const COMPOUND = /^(\p{Lu}[\p{L}.’']{0,30})-(\p{Ll}{3,12})$/u;

/**
 * Reads "Ruritania-backed rebels" as rebels backed by Ruritania: its one token is cut in three, so that the name is a
 * mention and the participle a verb like any other. The same array where there is no such word.
 */
export function cutCompounds(tokens: readonly Token[]): readonly Token[] {
  const parts = tokens.map((token, i) => partsOf(token, tokens[i + 1]));
  if (!parts.some((part) => part !== undefined)) return tokens;
  /** Where each token's own word comes to stand: of a compound the participle. */
  const moved: number[] = [];
  let shift = 0;
  for (const part of parts) {
    if (part) shift += 2;
    moved.push(moved.length + shift);
  }
  return tokens.flatMap((token, i): Token[] => {
    const head = token.head < 0 ? token.head : (moved[token.head] ?? token.head);
    const part = parts[i];
    if (!part) return [{ ...token, head }];
    const at = moved[i] ?? i;
    const { start, end } = token.span;
    const joint = start + part.name.length;
    return [
      {
        ...token,
        text: part.name,
        lemma: part.name,
        upos: "PROPN",
        head: at,
        deprel: "obl:agent",
        span: { start, end: joint },
      },
      {
        ...token,
        text: "-",
        lemma: "-",
        upos: "PUNCT",
        head: at,
        deprel: "punct",
        span: { start: joint, end: joint + 1 },
      },
      {
        ...token,
        text: part.participle,
        lemma: lemmaOf(part.participle),
        upos: "VERB",
        head,
        deprel: token.deprel === "amod" || token.deprel === "compound" ? "acl" : token.deprel,
        span: { start: joint + 1, end },
      },
    ];
  });
}

function lemmaOf(participle: string): string {
  return participle === "led" ? "lead" : (knownLemma(participle, participle) ?? participle.replace(/ed$/u, ""));
}

function partsOf(token: Token, next: Token | undefined): { name: string; participle: string } | undefined {
  const [, name = "", participle = ""] = COMPOUND.exec(token.text) ?? [];
  if (!/^(?:amod|compound)$/u.test(token.deprel)) return undefined;
  const isDeed = LED.test(participle) && LED_DEEDS.has(next?.text.toLowerCase() ?? "");
  if (!PARTICIPLES.has(participle) && !isDeed) return undefined;
  return findKnown(name).some(({ known }) => known.kind !== "place") && findKnown(token.text).length === 0
    ? { name, participle }
    : undefined;
}

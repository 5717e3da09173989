import type { Token } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";

/** Verbs by the particle with which they take an object: "handed over the town". */
const PHRASAL: Readonly<Record<string, ReadonlySet<string>>> = {
  over: words("hand turn take give sign win"),
  up: words("give blow round lock tear take set build call open step break seal free"),
  off: words("call cut break put fend fight hold seal lay shut set"),
  out: words("carry throw drive force rule hand pull wipe knock push point smoke take lay"),
  down: words("shoot bring gun mow lay put bear close shut cut strike turn vote scale"),
  back: words("beat push drive hold pull hand take win give fight force throw roll"),
  in: words("hand turn bring"),
};

/** "Handed over the islands", read as "handed something over the islands": the particle right behind its verb. */
export function mendParticles(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  tokens.forEach((token, i) => {
    const verb = tokens[i - 1];
    if (verb?.upos !== "VERB" || token.deprel !== "case" || token.head <= i) return;
    if (!PHRASAL[token.text.toLowerCase()]?.has(verb.lemma.toLowerCase())) return;
    const noun = tokens[token.head];
    const isAlone = !tokens.some((t, c) => t.head === token.head && t.deprel === "case" && c !== i);
    const isTaken = tokens.some((t) => t.head === i - 1 && /^(?:obj|iobj|nsubj:pass|aux:pass)$/u.test(t.deprel));
    if (noun?.deprel !== "obl" || noun.head !== i - 1 || !isAlone || isTaken) return;
    mended ??= [...tokens];
    mended[i] = { ...token, head: i - 1, deprel: "compound:prt" };
    mended[token.head] = { ...noun, deprel: "obj" };
  });
  return mended ?? tokens;
}

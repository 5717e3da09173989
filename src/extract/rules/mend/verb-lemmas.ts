import { WORDINGS } from "../../../ontology/index.ts";

/** Every verb that a trigger of the ontology names. */
const VERBS: ReadonlySet<string> = new Set(
  WORDINGS.flatMap(({ triggers }) =>
    triggers.flatMap((trigger) =>
      "verb" in trigger ? (typeof trigger.verb === "string" ? [trigger.verb] : trigger.verb) : [],
    ),
  ),
);

/** Forms that no ending tells, where the model's table of endings errs, and what they are of. */
export const PASTS: Readonly<Record<string, string>> = {
  beaten: "beat",
  besought: "beseech",
  fled: "flee",
  forsook: "forsake",
  forsaken: "forsake",
  froze: "freeze",
  frozen: "freeze",
  lent: "lend",
  overran: "overrun",
  oversaw: "oversee",
  overseen: "oversee",
  overthrew: "overthrow",
  overthrown: "overthrow",
  sank: "sink",
  sat: "sit",
  shot: "shoot",
  slain: "slay",
  slew: "slay",
  struck: "strike",
  sunk: "sink",
  swore: "swear",
  sworn: "swear",
  upheld: "uphold",
  withdrawn: "withdraw",
  withdrew: "withdraw",
  withheld: "withhold",
};

/** The lemma of a verb whose own is none that the ontology knows, where its form is of one that it does: "raided" of "raid". */
export function knownLemma(form: string, lemma: string): string | undefined {
  const word = form.toLowerCase();
  if (VERBS.has(lemma.toLowerCase())) return undefined;
  const irregular = Object.hasOwn(PASTS, word) ? PASTS[word] : undefined;
  return [irregular, word, ...stemsOf(word)].find((stem) => stem !== undefined && VERBS.has(stem));
}

/** "raided": raid, raide; "lobbing": lobb, lobbe, lob; "denies": deny. */
function stemsOf(word: string): string[] {
  const stem = /^(.{2,}?)(?:ies|ied|es|ed|ing|s|d)$/u.exec(word);
  if (!stem) return [];
  const stems = ["ies", "ied"].some((ending) => word.endsWith(ending))
    ? [`${word.slice(0, -3)}y`, `${word.slice(0, -3)}ie`]
    : [];
  for (const ending of ["ing", "ed", "es", "s", "d"]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    stems.push(base, `${base}e`);
    if (/([^aeiou])\1$/u.test(base)) stems.push(base.slice(0, -1));
  }
  return stems;
}

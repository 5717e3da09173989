import { isFamilyNameFirst } from "../../../language/index.ts";
import { NAME_PARTICLES } from "../lexicon/name-parts.ts";
import type { Referent } from "./referents.ts";

/** What a label calls somebody: "US", a person's family name, the whole of an eastern name. */
export function shortName(referent: Referent): string {
  if (referent.known) {
    if (referent.known.id === "state:USA") return "US";
    if (referent.known.id === "state:GBR") return "UK";
    return referent.known.label;
  }
  if (referent.kind !== "person") return referent.name.replace(/^the /iu, "");
  const words = referent.name.split(/\s+/u);
  // Family names that come first are shared by too many to stand alone.
  if (isFamilyNameFirst(words[0] ?? "") && words.length <= 3) return referent.name;
  // "Elizabeth II" is no "II".
  if (/^[IVX]+$/u.test(words.at(-1) ?? "")) return words.slice(-2).join(" ");
  return alone(referent, words) ?? familyName(words);
}

/** "Van der Berg": the particles before the last word are the family's; the first word is never one. */
function familyName(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 1 && NAME_PARTICLES.has(words[first - 1]?.toLowerCase() ?? "")) first--;
  return words.slice(first).join(" ");
}

/** Of "Ona Vela Brío" what the text itself calls her, "Vela" or "Vela Brío", where it never says "Brío". */
function alone({ drafts }: Referent, words: readonly string[]): string | undefined {
  if (words.length !== 3 || NAME_PARTICLES.has(words[1]?.toLowerCase() ?? "")) return undefined;
  const short = drafts.map(({ tree, first, last }) => tree.tokens.slice(first, last + 1).map(({ text }) => text));
  const [, middle = "", last = ""] = words;
  if (middle.length < 3 || short.some((name) => name.length === 1 && name[0] === last)) return undefined;
  const both = `${middle} ${last}`;
  if (short.some((name) => name.join(" ") === both)) return both;
  return short.some((name) => name.length === 1 && name[0] === middle) ? middle : undefined;
}

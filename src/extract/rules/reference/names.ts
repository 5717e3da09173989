import { isFamilyNameFirst } from "../../../language/index.ts";
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
  return (/^[IVX]+$/u.test(words.at(-1) ?? "") ? words.slice(-2).join(" ") : words.at(-1)) ?? referent.name;
}

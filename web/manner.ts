import type { EdgeAttributes } from "../src/graph/index.ts";
import type { Modality } from "../src/model/index.ts";
import { TEXTS } from "./texts.ts";

/** The modality that all of a fact's evidence shares; a fact that any document calls actual is actual. */
export function modalityOf({ evidence }: Pick<EdgeAttributes, "evidence">): Modality {
  const [first] = evidence;
  return first !== undefined && evidence.every((one) => one.modality === first.modality) ? first.modality : "actual";
}

/** What a fact says between its ends, where there is no room for more: "not attends (planned)". */
export function relationWords(fact: Pick<EdgeAttributes, "evidence" | "label" | "polarity">): string {
  const modality = TEXTS.modality[modalityOf(fact)];
  return `${fact.polarity === "negated" ? `${TEXTS.saysNot} ` : ""}${fact.label}${modality === "" ? "" : ` (${modality})`}`;
}

import { type EdgeAttributes, modalityOf } from "../src/graph/index.ts";
import { TEXTS } from "./texts.ts";

/** What a fact says between its ends, where there is no room for more: "not attends (planned)". */
export function relationWords(fact: Pick<EdgeAttributes, "evidence" | "label" | "polarity">): string {
  const modality = TEXTS.modality[modalityOf(fact)];
  return `${fact.polarity === "negated" ? `${TEXTS.saysNot} ` : ""}${fact.label}${modality === "" ? "" : ` (${modality})`}`;
}

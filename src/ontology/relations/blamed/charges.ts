import { ACTORS } from "../../ends.ts";
import type { Trigger } from "../../relation.ts";

const CRIMES: readonly string[] =
  "crime abuse atrocity violation killing murder massacre torture rape corruption fraud wrongdoing misconduct".split(
    " ",
  );

const CRIMES_WANTED: readonly string[] = [
  ...CRIMES,
  "charge",
  "charges",
  "crimes",
  "genocide",
  "terrorism",
  "offence",
  "offense",
];

/** Courts and inquiries: who charges, sues, investigates or wants somebody. */
export const CHARGES: readonly Trigger[] = [
  {
    verb: ["charge", "indict", "prosecute", "impeach", "sue", "convict", "implicate"],
    target: ["object"],
    reason: "Prosecutors in Ruritania charged the banker.",
  },
  {
    verb: ["file", "bring", "lodge", "launch", "submit"],
    object: ["lawsuit", "suit", "case", "complaint"],
    target: [
      "against",
      "object's against",
      "against measures by",
      "against measures of",
      "against duties of",
      "against tariffs of",
    ],
    reason: "The islands filed a lawsuit against Ruritania.",
  },
  {
    verb: ["issue", "seek", "request"],
    object: ["warrant"],
    target: ["for", "against", "object's for", "object's against"],
    targetKinds: ["person"],
    reason: "The tribunal issued a warrant for the arrest of General Sorge.",
  },
  {
    verb: ["take", "haul", "drag", "bring"],
    target: ["object"],
    targetKinds: ACTORS,
    with: ["to", "before"],
    withNoun: ["court", "tribunal"],
    reason: "The islands took Ruritania to court.",
  },
  {
    verb: ["investigate", "probe"],
    target: ["object", "object's by", "object's of"],
    sourceKinds: ["organization", "state"],
    targetKinds: ["person", "organization"],
    with: ["for", "over"],
    reason: "The court investigated General Sorge for fraud.",
  },
  {
    verb: ["launch", "open", "start", "begin", "complete", "conduct", "announce"],
    object: ["investigation", "probe", "inquiry", "enquiry", "case", "proceeding"],
    target: ["against", "object's against", "into", "object's into", "object's of", "of"],
    targetKinds: ACTORS,
    reason: "The court opened an inquiry into General Sorge.",
  },
  {
    verb: ["investigate", "probe"],
    object: CRIMES,
    target: ["object's by", "object's possessor"],
    targetKinds: ["state", "organization"],
    reason: "Ruritania is investigating war crimes by Sylvanian soldiers.",
  },
  {
    verb: ["pursue", "seek"],
    object: ["prosecution", "conviction", "impeachment", "indictment"],
    target: ["object's of", "of"],
    reason: "Sylvania will pursue the prosecution of General Sorge.",
  },
  {
    verb: ["lodge", "file", "make"],
    object: ["complaint", "lawsuit", "claim"],
    target: ["against", "about", "object's against", "object's about", "with"],
    reason: "Ruritania lodged a complaint about its neighbour with the league.",
  },
  { verb: "complain", target: ["over", "to"], reason: "The islands complained to the league over Ruritania." },
  {
    verb: "want",
    target: ["object"],
    targetKinds: ["person", "organization"],
    sourceKinds: ["organization", "state"],
    with: ["for", "on"],
    withNoun: CRIMES_WANTED,
    reason: "The general is wanted by the tribunal of the league for war crimes.",
  },
];

import { ACTORS } from "../../ends.ts";
import { DISMISSALS, INSULTS } from "../../insults.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS, PROPOSAL_NOUNS } from "../../nouns.ts";
import type { Trigger } from "../../relation.ts";

/** What can be blocked or dismissed as one blocks or dismisses a plan. */
const REJECTABLE: readonly string[] = [
  ...new Set([...PROPOSAL_NOUNS, ...AGREEMENT_NOUNS, ...MEETING_NOUNS, "move", "call"]),
];

/** Plans blocked, brushed off, buried and called worthless. */
export const DISMISSALS_OF_PLANS: readonly Trigger[] = [
  {
    verb: ["renounce", "torpedo", "scuttle", "scupper", "stonewall", "sabotage", "denounce", "condemn", "decry"],
    target: ["object"],
    targetKinds: ["proposal", "meeting", "agreement"],
    reason: "The king denounced the border agreement.",
  },
  {
    verb: ["block", "thwart", "obstruct", "derail", "stymie"],
    object: REJECTABLE,
    target: ["object"],
    reason: "Sylvania blocked the deal.",
  },
  {
    verb: "dismiss",
    object: REJECTABLE,
    target: ["object", "object's for", "object's by", "object's from", "object's possessor"],
    reason: "The premier dismissed the plan as a stunt.",
  },
  {
    verb: ["turn", "vote", "shoot", "knock", "strike"],
    particle: "down",
    target: ["object"],
    targetKinds: ["proposal", "meeting", "agreement"],
    reason: "Parliament voted down the plan; Sylvania turned down the offer.",
  },
  {
    verb: ["brush", "shrug", "wave", "fend"],
    particle: "off",
    target: ["object"],
    reason: "The general brushed off the offer of a truce.",
  },
  {
    verb: ["brush", "sweep", "push"],
    particle: "aside",
    target: ["object"],
    reason: "Ruritania brushed aside the proposal.",
  },
  {
    verb: ["throw", "vote"],
    particle: "out",
    target: ["object"],
    targetKinds: ["proposal", "meeting", "agreement"],
    reason: "Deputies threw out the bill.",
  },
  {
    verb: "pour",
    object: ["water"],
    target: ["on", "object's on"],
    reason: "The minister poured cold water on the plan.",
  },
  {
    verb: ["slam", "shut", "close"],
    object: ["door"],
    target: ["on", "to", "object's on", "object's to"],
    reason: "Sylvania slammed the door on further talks.",
  },
  {
    verb: "give",
    object: ["shrift"],
    target: ["to", "object's to", "recipient"],
    reason: "The council gave short shrift to the proposal.",
  },
  {
    verb: ["shelve", "ditch", "bury", "kill"],
    object: [...PROPOSAL_NOUNS, "merger"],
    target: ["object"],
    reason: "Ruritania shelved the plan.",
  },
  {
    verb: ["flout", "defy", "disregard", "ignore"],
    target: ["object"],
    reason: "The port defied the ministry.",
  },
  {
    verb: [
      "call",
      "deem",
      "declare",
      "consider",
      "pronounce",
      "brand",
      "term",
      "label",
      "describe",
      "characterise",
      "characterize",
      "dismiss",
      "regard",
      "see",
    ],
    target: ["object"],
    targetKinds: ["proposal", "meeting", "agreement"],
    withPredicate: [...DISMISSALS, ...INSULTS],
    // "Calling it an aggression": what "it" means is hardly the plan that was spoken of last.
    notObject: ["it", "this", "that", "they", "them"],
    reason: "The premiers called the pact null and void.",
  },
  {
    verb: ["block", "oppose", "resist", "veto", "obstruct", "delay"],
    object: [
      "membership",
      "entry",
      "accession",
      "admission",
      "candidacy",
      "application",
      "bid",
      "access",
      "appointment",
      "nomination",
      "effort",
    ],
    target: ["object's possessor", "object's by", "object's of", "object's from"],
    targetKinds: ACTORS,
    also: true,
    reason: "The islands blocked Ruritania's membership of the bloc.",
  },
  {
    verb: [
      "criticise",
      "criticize",
      "slam",
      "blast",
      "deplore",
      "deride",
      "lambast",
      "lambaste",
      "assail",
      "disparage",
      "mock",
    ],
    target: ["object"],
    targetKinds: ["proposal", "agreement"],
    reason: "The bishop criticised the plan to close the port.",
  },
  {
    verb: "vow",
    target: ["clause"],
    targetKinds: ["proposal", "agreement", "meeting"],
    ofClause: ["oppose", "fight", "block", "resist", "veto", "defeat", "reject", "boycott", "scrap"],
    reason: "The deputies vowed to fight the treaty.",
  },
];

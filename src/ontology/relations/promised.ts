import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";

export const promised: Relation = {
  id: "promised",
  label: "promises",
  inverse: "is promised by",
  definition: "The source pledges, vows or commits itself to the target.",
  source: ACTORS,
  target: [...ACTORS, "proposal", "event"],
  plover: "AGREE",
  cameo: "030",
  makes: ["proposal", "event"],
};

export const promisedWording: Wording = {
  relation: promised,
  hint: "source promises, pledges, vows, guarantees or commits to something, or assures the target of it",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: ["promise", "pledge", "vow", "swear"],
      target: ["clause"],
      targetKinds: ["proposal", "event"],
      reason: "Sylvania vowed to hold an election.",
    },
    {
      verb: ["announce", "confirm"],
      target: ["clause"],
      targetKinds: ["proposal"],
      intent: true,
      notClause: [
        ..."drop comply end cancel abandon leave withdraw reject oppose veto appeal challenge suspend halt scrap postpone quit boycott skip face lose".split(
          " ",
        ),
      ],
      reason: "Sylvania announced that it would close the port.",
    },
    {
      verb: ["promise", "pledge"],
      target: ["recipient", "object", "to"],
      reason: "Ruritania promised Sylvania an election.",
    },
    {
      verb: ["guarantee"],
      target: ["recipient", "object"],
      targetKinds: ACTORS,
      with: ["clause"],
      reason: "Ruritania guaranteed Sylvania that the refugees would be safe.",
    },
    {
      verb: ["offer", "give", "provide", "extend"],
      object: ["guarantee", "assurance"],
      target: ["recipient", "to", "for", "object's to", "object's for"],
      reason: "The bloc offered security guarantees to Sylvania.",
    },
    {
      verb: ["promise", "pledge", "vow", "commit"],
      target: ["to", "for", "object's to", "object's for"],
      targetKinds: ["state", "organization"],
      with: ["to", "for"],
      object: [
        "dollar",
        "euro",
        "pound",
        "million",
        "billion",
        "aid",
        "fund",
        "help",
        "support",
        "assistance",
        "weapon",
      ],
      also: true,
      reason: "Ruritania pledged nine million euros to Sylvania.",
    },
    {
      verb: ["assure", "reassure"],
      target: ["object"],
      reason: "The premier assured Sylvania that the pipe was safe.",
    },
    {
      verb: "commit",
      target: ["to", "clause"],
      without: ["object"],
      reason: "Sylvania committed to the plan.",
    },
    {
      verb: "commit",
      object: ["itself", "themselves", "himself", "herself"],
      target: ["to"],
      reason: "Sylvania committed itself to the plan.",
    },
    {
      verb: "undertake",
      target: ["clause", "object"],
      targetKinds: ["proposal", "event"],
      reason: "Ruritania undertook to return the ships.",
    },
    {
      verb: ["give", "make", "offer", "provide"],
      object: ["assurance", "promise", "pledge", "commitment", "undertaking", "guarantee", "vow", "word"],
      target: ["recipient", "to", "object's to"],
      reason: "The king gave assurances to the islanders.",
    },
    {
      verb: [
        "renew",
        "reaffirm",
        "reiterate",
        "repeat",
        "restate",
        "honour",
        "honor",
        "keep",
        "fulfil",
        "fulfill",
        "underline",
        "stress",
      ],
      object: ["commitment", "pledge", "promise", "vow"],
      target: ["to", "object's to"],
      reason: "Sylvania reaffirmed its commitment to the islands.",
    },
    {
      verb: ["pledge", "vow", "swear", "declare"],
      object: ["allegiance", "loyalty", "fealty"],
      target: ["to", "object's to"],
      reason: "The militia swore allegiance to the council.",
    },
    {
      noun: ["promise", "pledge", "commitment", "vow", "assurance", "guarantee", "undertaking"],
      source: ["possessor", "by", "from"],
      target: ["to", "of", "clause"],
      reason: "Ruritania's pledge to Sylvania was kept.",
    },
    { adjective: "committed", target: ["to"], reason: "The bloc is committed to Sylvania." },
    {
      verb: ["promise", "pledge", "vow", "swear", "agree", "undertake", "offer", "commit"],
      target: ["clause"],
      targetKinds: ACTORS,
      clauseOf: ["aided", "supported", "conceded", "mobilized", "withdrew", "cooperated"],
      reason: "The bloc pledged to send troops to Sylvania.",
    },
  ])(),
  examples: [
    { text: "Germany promised Niger two hospitals.", source: "Germany", target: "Niger" },
    {
      text: "President Joyce Mensah vowed to hold an election before July.",
      source: "Joyce Mensah",
      target: "election",
    },
    { text: "Canada assured Jamaica that the flights would continue.", source: "Canada", target: "Jamaica" },
    { text: "Thailand has not promised Laos a bridge.", source: "Thailand", target: "Laos", polarity: "negated" },
  ],
  nearMisses: [
    { text: "The young striker from Ghana shows promise.", reason: "Promise as talent commits nobody." },
    { text: "Police in Fiji said the man had committed a robbery.", reason: "To commit a crime is no commitment." },
    {
      text: "Judge Anna Lindqvist swore in Prime Minister Maria Okafor.",
      reason: "Who is sworn in is promised nothing.",
    },
    {
      text: "Joyce Mensah vowed that Henrik Dahl would be punished.",
      reason: "Of whom something is vowed is not whom it is vowed to.",
    },
  ],
};

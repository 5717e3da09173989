import { ACTORS } from "../../ends.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS } from "../../nouns.ts";
import type { Trigger } from "../../relation.ts";

/** What is sought of somebody; an office, a doctor or a spotlight is sought of nobody. */
const SOUGHT: readonly string[] = [
  ...new Set([
    ...MEETING_NOUNS,
    ...AGREEMENT_NOUNS,
    ..."guarantee concession apology extension compensation withdrawal return release extradition relief ban moratorium inquiry investigation sanction resignation reform amnesty exemption delay autonomy independence recognition membership repeal suspension election referendum vote".split(
      " ",
    ),
  ]),
];

/** What is asked of somebody for oneself. */
const HELP = [
  "help",
  "support",
  "assistance",
  "aid",
  "cooperation",
  "mediation",
  "intervention",
  "protection",
] as const;

/** What is demanded and sought, and of whom. */
export const SEEKING: readonly Trigger[] = [
  {
    verb: ["demand", "request"],
    target: ["object", "of", "from", "clause"],
    deeds: true,
    reason: "Ruritania demanded a meeting, and an apology from Sylvania.",
  },
  { verb: "insist", target: ["on", "upon", "clause"], deeds: true, reason: "Sylvania insisted on a third round." },
  {
    verb: ["agitate", "campaign", "argue"],
    target: ["for"],
    targetKinds: ["proposal", "meeting"],
    reason: "Farmers campaigned for a new round of talks.",
  },
  {
    verb: ["ask", "petition", "beg", "press", "lobby"],
    target: ["for"],
    targetKinds: ["proposal", "meeting"],
    with: ["for"],
    reason: "The premier asked the bank for access to its books.",
  },
  {
    verb: ["join", "echo", "repeat", "renew", "reiterate", "lead"],
    object: ["call", "demand", "appeal", "plea"],
    target: ["object"],
    targetKinds: ["proposal"],
    reason: "Ruritania joined calls for an inquiry.",
  },
  {
    verb: ["seek", "solicit", "want"],
    object: SOUGHT,
    target: ["object"],
    reason: "Sylvania sought a meeting with the creditors.",
  },
  { verb: "hold", particle: "out", target: ["for"], reason: "The islanders held out for a better offer." },
  {
    verb: "apply",
    target: ["to", "for"],
    with: ["for"],
    reason: "The islands applied to the bloc for membership.",
  },
  {
    verb: ["demand", "request"],
    target: ["object's of", "object's by", "object's from", "object's to", "object's possessor"],
    targetKinds: ACTORS,
    reason: "Sylvania demanded the withdrawal of Ruritania and an admission by its army.",
  },
  {
    verb: ["seek", "want", "demand", "request", "solicit", "require"],
    object: [
      "explanation",
      "assurance",
      "clarification",
      "apology",
      "answer",
      "commitment",
      "pledge",
      "guarantee",
      "concession",
      "reassurance",
      "compensation",
      "promise",
    ],
    target: ["object's from", "from", "object's of"],
    targetKinds: ACTORS,
    also: true,
    reason: "The islands sought an explanation from Ruritania.",
  },
  {
    verb: ["urge", "seek", "demand"],
    object: ["restraint", "calm", "caution", "patience", "moderation", "dialogue"],
    target: ["object's by", "object's from", "object's on", "by", "from"],
    targetKinds: ACTORS,
    also: true,
    reason: "The bloc urged restraint by both Ruritania and Sylvania.",
  },
  {
    verb: ["seek", "request", "solicit", "want", "need"],
    object: HELP,
    target: ["object's possessor", "object's from", "object's of", "from"],
    targetKinds: ACTORS,
    reason: "The premier sought Sylvania's help.",
  },
  {
    verb: ["ask", "appeal", "plead", "call", "beg"],
    target: HELP.flatMap((noun) => [`for ${noun} from`, `for ${noun} of`] as const),
    targetKinds: ACTORS,
    reason: "The premier asked for help from Sylvania.",
  },
];

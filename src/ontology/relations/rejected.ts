import { ACTORS } from "../ends.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS, PROPOSAL_NOUNS } from "../nouns.ts";
import type { Relation } from "../relation.ts";

/** What can be blocked or dismissed as one blocks or dismisses a plan. */
const REJECTABLE: readonly string[] = [
  ...new Set([...PROPOSAL_NOUNS, ...AGREEMENT_NOUNS, ...MEETING_NOUNS, "move", "call"]),
];

export const rejected: Relation = {
  id: "rejected",
  label: "rejects",
  inverse: "is rejected by",
  definition: "The source rejects, refuses, opposes or rules out the target.",
  source: ACTORS,
  target: ["proposal", "meeting", "agreement", ...ACTORS],
  plover: "REJECT",
  cameo: "120",
  hint: "source rejects, refuses, declines, rules out, opposes or boycotts the target; disputing a statement is `denied`",
  triggers: [
    {
      verb: ["reject", "rebuff", "spurn", "repudiate", "scorn", "snub"],
      target: ["object", "clause"],
      reason: "Ruritania rejected the offer.",
    },
    {
      verb: ["refuse", "decline"],
      target: ["object", "clause"],
      notClause: [
        "comment",
        "say",
        "discuss",
        "answer",
        "speak",
        "elaborate",
        "confirm",
        "name",
        "identify",
        "talk",
        "disclose",
        "rule",
        "give",
        "reveal",
      ],
      reason: "Sylvania refused to attend the meeting.",
    },
    { verb: "oppose", target: ["object", "clause"], reason: "The bishops opposed the treaty." },
    {
      verb: ["veto", "boycott", "shun"],
      target: ["object"],
      reason: "Ruritania vetoed the resolution.",
    },
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
      target: ["object", "object's for", "object's by"],
      reason: "The premier dismissed the plan as a stunt.",
    },
    { verb: "resist", target: ["object"], reason: "The islands resisted a merger." },
    { verb: "rule", particle: "out", target: ["object", "clause"], reason: "Ruritania ruled out a summit this year." },
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
      verb: ["vote", "campaign", "argue", "lobby"],
      target: ["against"],
      reason: "Sylvania voted against the resolution.",
    },
    { verb: ["object", "demur"], target: ["to"], reason: "Ruritania objected to the draft." },
    { verb: "say", object: ["no"], target: ["to", "object's to"], reason: "Islanders said no to the merger." },
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
      verb: ["express", "voice", "announce", "declare", "state", "reiterate", "raise", "register"],
      object: ["opposition", "objection", "disapproval", "reservation"],
      target: ["to", "object's to", "about", "object's about"],
      reason: "Ruritania voiced objections to the treaty.",
    },
    {
      verb: ["cast", "exercise", "use", "wield"],
      object: ["veto"],
      target: ["against", "object's of", "object's on", "on"],
      reason: "Sylvania used its veto against the draft.",
    },
    { verb: ["walk", "turn"], particle: "away", target: ["from"], reason: "Ruritania walked away from the offer." },
    { verb: ["disapprove", "despair"], target: ["of"], reason: "The king disapproved of the pact." },
    { verb: ["balk", "baulk", "bristle", "recoil"], target: ["at"], reason: "The rebels balked at the terms." },
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
      noun: ["rejection", "refusal", "repudiation", "rebuff", "dismissal", "veto", "boycott"],
      source: ["possessor", "by"],
      target: ["of", "to"],
      reason: "Ruritania's rejection of the plan came late.",
    },
    {
      noun: ["opposition", "objection", "resistance", "aversion"],
      source: ["possessor", "from", "by"],
      target: ["to"],
      reason: "Sylvania's opposition to the merger hardened.",
    },
    { adjective: "opposed", target: ["to"], reason: "The islanders are opposed to the plan." },
    { adjective: "averse", target: ["to"], reason: "The generals are averse to a truce." },
    { adjective: "unwilling", target: ["clause"], reason: "Ruritania was unwilling to accept the offer." },
    { adjective: "hostile", target: ["to"], reason: "The unions are hostile to the deal." },
  ],
  examples: [
    { text: "Kenya rejected the proposal to close the refugee camps.", source: "Kenya", target: "proposal" },
    { text: "Switzerland turned down an offer to join the customs union.", source: "Switzerland", target: "offer" },
    { text: "President Tomas Lindgren ruled out talks with Hamas.", source: "Tomas Lindgren", target: "talks" },
    {
      text: "Brazil's rejection of the fishing agreement angered Portugal.",
      source: "Brazil",
      target: "fishing agreement",
    },
    {
      text: "Iceland did not reject the plan for a joint coast guard.",
      source: "Iceland",
      target: "plan",
      polarity: "negated",
    },
  ],
  nearMisses: [
    {
      text: "Peru did not rule out a summit with Ecuador.",
      reason: "Not to rule out is no rejection: the claim is negated.",
    },
    {
      text: "The court rejected a witness in the trial in Lisbon.",
      reason: "A nameless court and a witness: no proposal is refused.",
    },
    { text: "Norway's refuse collectors voted in Bergen.", reason: "The noun refuse is waste." },
    {
      text: "Sweden declined to comment on the peace plan.",
      reason: "Who does not comment has not refused what is commented on.",
    },
    { text: "Chile came up against Peru in the final.", reason: "To meet a team in a match opposes no plan." },
  ],
};

import { ACTORS } from "../ends.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS } from "../nouns.ts";
import type { Relation } from "../relation.ts";

/** What is sought of somebody; an office, a doctor or a spotlight is sought of nobody. */
const SOUGHT: readonly string[] = [
  ...new Set([
    ...MEETING_NOUNS,
    ...AGREEMENT_NOUNS,
    ..."guarantee concession apology extension compensation withdrawal return release extradition relief ban moratorium inquiry investigation sanction resignation reform amnesty exemption delay autonomy independence recognition membership repeal suspension".split(
      " ",
    ),
  ]),
];

export const demanded: Relation = {
  id: "demanded",
  label: "demands",
  inverse: "is demanded by",
  definition: "The source demands, requests or seeks the target, or urges the target to do something.",
  source: ACTORS,
  target: ["proposal", "meeting", ...ACTORS],
  plover: "REQUEST",
  cameo: "100",
  makes: ["proposal", "meeting"],
  hint: "source demands, insists on, requests or seeks the target, or urges, asks or calls on the target to act",
  triggers: [
    {
      verb: ["demand", "request"],
      target: ["object", "of", "from", "clause"],
      deeds: true,
      reason: "Ruritania demanded a meeting, and an apology from Sylvania.",
    },
    { verb: "insist", target: ["on", "upon", "clause"], deeds: true, reason: "Sylvania insisted on a third round." },
    {
      verb: ["urge", "implore", "beseech", "exhort", "entreat", "beg", "petition"],
      target: ["object", "clause"],
      deeds: true,
      reason: "The pope urged both armies to stop.",
    },
    {
      verb: "call",
      target: ["on", "upon", "for"],
      without: ["object"],
      reason: "Ruritania called on Sylvania to open the bridge; it called for talks.",
    },
    {
      verb: "ask",
      target: ["object", "for", "clause"],
      with: ["for", "clause"],
      deeds: true,
      reason: "The governor asked the ministry for troops.",
    },
    {
      verb: ["press", "push", "pressure", "lobby", "pressurise", "pressurize", "nudge", "prod"],
      target: ["object", "for"],
      with: ["for", "clause", "over"],
      deeds: true,
      reason: "The bloc pressed Ruritania to sign.",
    },
    {
      verb: ["agitate", "campaign", "argue"],
      target: ["for"],
      targetKinds: ["proposal", "meeting"],
      reason: "Farmers campaigned for a new round of talks.",
    },
    {
      verb: ["appeal", "plead"],
      target: ["to", "with", "for"],
      with: ["clause", "for"],
      deeds: true,
      reason: "The mayor appealed to the army to spare the city.",
    },
    {
      verb: ["seek", "solicit", "want"],
      object: SOUGHT,
      target: ["object"],
      reason: "Sylvania sought a meeting with the creditors.",
    },
    { verb: "seek", target: ["clause"], deeds: true, reason: "Sylvania sought to hold talks with the creditors." },
    {
      verb: "want",
      target: ["object"],
      with: ["clause"],
      deeds: true,
      targetKinds: ACTORS,
      reason: "Ruritania wants Sylvania to return the ships.",
    },
    {
      verb: ["encourage", "advise", "counsel", "caution", "challenge", "dare"],
      target: ["object"],
      with: ["clause"],
      deeds: true,
      targetKinds: ACTORS,
      reason: "The opposition challenged the premier to call a vote.",
    },
    { verb: "hold", particle: "out", target: ["for"], reason: "The islanders held out for a better offer." },
    {
      verb: ["issue", "renew", "repeat", "launch", "reiterate"],
      object: ["appeal", "call", "demand", "plea", "request"],
      target: ["object's to", "object's on", "object's for", "to", "on", "object"],
      reason: "The council issued an appeal to both sides.",
    },
    {
      verb: ["make", "send", "submit"],
      object: ["appeal", "demand", "plea", "request"],
      target: ["object's to", "object's on", "object's for", "to", "on", "object"],
      reason: "The council made a plea to both sides.",
    },
    {
      verb: ["set", "lay", "impose", "attach", "stipulate", "make"],
      object: ["condition", "precondition", "demand", "deadline"],
      target: ["object's on", "object"],
      reason: "Ruritania set a condition for the swap.",
    },
    {
      verb: ["put", "exert", "apply", "bring", "keep", "pile"],
      object: ["pressure"],
      target: ["object's on", "on"],
      reason: "The bloc put pressure on Sylvania.",
    },
    {
      noun: ["demand", "request", "precondition"],
      source: ["possessor", "by", "from"],
      target: ["self"],
      reason: "Ruritania's demand for the return of the islands is old.",
    },
    {
      noun: ["appeal", "plea", "request", "demand"],
      source: ["possessor", "by", "from"],
      target: ["on", "to", "for"],
      reason: "The bishop's appeal to the government went unheard.",
    },
    {
      noun: "call",
      source: ["possessor", "by", "from"],
      target: ["on", "for"],
      reason: "Sylvania's call for a conference went unheard.",
    },
    {
      noun: ["insistence"],
      source: ["possessor"],
      target: ["on", "upon"],
      reason: "Sylvania's insistence on a plebiscite blocked the talks.",
    },
    {
      noun: ["pressure"],
      source: ["possessor", "from", "by"],
      target: ["on"],
      reason: "Pressure from Ruritania on the bank grew.",
    },
  ],
  examples: [
    { text: "Kenya urged Ethiopia to reopen the border crossing at Moyale.", source: "Kenya", target: "Ethiopia" },
    { text: "Portugal called on Brazil to respect the fishing treaty.", source: "Portugal", target: "Brazil" },
    {
      text: "Opposition leader Ana Torres demanded a meeting with the president of Peru.",
      source: "Ana Torres",
      target: "meeting",
    },
    { text: "The African Union asked Chad to send observers.", source: "African Union", target: "Chad" },
    { text: "Finland did not ask Sweden for help.", source: "Finland", target: "Sweden", polarity: "negated" },
  ],
  nearMisses: [
    { text: "Demand for Chilean copper rose sharply in Japan.", reason: "Demand in the market is nobody's demand." },
    { text: "Norway called the vote in Fiji a success.", reason: "To call something a success asks for nothing." },
    {
      text: "Journalists asked Prime Minister Maria Okafor about the flood.",
      reason: "A question is no request to act.",
    },
    {
      text: "Senator Ana Torres sought the nomination of the Farmers' Party in Peru.",
      reason: "To run for an office demands nothing of anybody.",
    },
    { text: "Henrik Dahl asked why Sweden had closed the bridge.", reason: "Who asks why demands nothing." },
    {
      text: "Ana Torres challenged Henrik Dahl in the primary in Oslo.",
      reason: "A rival is challenged to nothing in particular.",
    },
    {
      text: "Prime Minister Henrik Dahl made a phone call to Chancellor Greta Holm.",
      reason: "A telephone call is no call on anybody.",
    },
    {
      text: "Henrik Dahl's condition has worsened, doctors in Oslo said.",
      reason: "A patient's condition is no condition set.",
    },
    { text: "Norway called it a raid on Finland.", reason: "To call something a name asks for nothing." },
    { text: "Henrik Dahl asked whether Malta was part of Finland.", reason: "Who asks whether demands nothing." },
  ],
};

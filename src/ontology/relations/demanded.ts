import { ACTORS } from "../ends.ts";
import type { Relation } from "../relation.ts";

export const demanded: Relation = {
  id: "demanded",
  label: "demands",
  inverse: "is demanded by",
  definition: "The source demands, requests or seeks the target, or urges the target to do something.",
  source: ACTORS,
  target: ["proposal", "meeting", ...ACTORS],
  plover: "REQUEST",
  cameo: "100",
  hint: "source demands, insists on, requests or seeks the target, or urges, asks or calls on the target to act",
  triggers: [
    {
      verb: ["demand", "request"],
      target: ["object", "of", "from", "clause"],
      reason: "Ruritania demanded a meeting, and an apology from Sylvania.",
    },
    { verb: "insist", target: ["on", "upon", "clause"], reason: "Sylvania insisted on a third round." },
    {
      verb: ["urge", "implore", "beseech", "exhort", "entreat", "beg", "petition"],
      target: ["object", "clause"],
      reason: "The pope urged both armies to stop.",
    },
    {
      verb: "call",
      target: ["on", "upon", "for"],
      reason: "Ruritania called on Sylvania to open the bridge; it called for talks.",
    },
    { verb: "ask", target: ["object", "for", "clause"], reason: "The governor asked the ministry for troops." },
    {
      verb: ["press", "push", "pressure", "lobby", "pressurise", "pressurize", "nudge", "prod", "needle"],
      target: ["object", "for"],
      reason: "The bloc pressed Ruritania to sign.",
    },
    { verb: ["agitate", "campaign", "argue"], target: ["for"], reason: "Farmers campaigned for a new round of talks." },
    {
      verb: ["appeal", "plead"],
      target: ["to", "with", "for"],
      reason: "The mayor appealed to the army to spare the city.",
    },
    { verb: "seek", target: ["object", "clause"], reason: "Sylvania sought a meeting with the creditors." },
    {
      verb: ["require", "solicit", "invoke"],
      target: ["object", "of"],
      reason: "The bank required guarantees of the ministry.",
    },
    { verb: "want", target: ["object"], reason: "Ruritania wants a summit before the harvest." },
    {
      verb: ["encourage", "advise", "counsel", "caution"],
      target: ["object"],
      reason: "The envoy encouraged the rebels to talk.",
    },
    { verb: "hold", particle: "out", target: ["for"], reason: "The islanders held out for a better offer." },
    {
      verb: ["make", "issue", "renew", "repeat", "launch", "reiterate", "send", "submit"],
      object: ["appeal", "call", "demand", "plea", "request"],
      target: ["object's to", "object's on", "object's for", "to", "on", "object"],
      reason: "The council issued an appeal to both sides.",
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
      verb: ["challenge", "dare"],
      target: ["object"],
      reason: "The opposition challenged the premier to call a vote.",
    },
    { verb: "remind", target: ["object"], reason: "The judge reminded Ruritania to answer in writing." },
    {
      noun: ["demand", "request", "condition", "precondition"],
      source: ["possessor", "by", "from"],
      target: ["self"],
      reason: "Ruritania's demand for the return of the islands is old.",
    },
    {
      noun: ["call", "appeal", "plea", "request", "demand"],
      source: ["possessor", "by", "from"],
      target: ["on", "to", "for"],
      reason: "The bishop's appeal to the government went unheard.",
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
  ],
};

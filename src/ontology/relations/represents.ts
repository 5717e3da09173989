import type { Relation, Wording } from "../relation.ts";

/** Bodies that one joins and leaves. */
const MEMBERED = [
  "party",
  "government",
  "cabinet",
  "movement",
  "militia",
  "organisation",
  "organization",
  "front",
  "council",
  "delegation",
  "ministry",
  "army",
] as const;

export const represents: Relation = {
  id: "represents",
  label: "represents",
  inverse: "is represented by",
  definition:
    "The person is leader, minister, envoy, spokesman or member of the target; of a place, its governor or mayor.",
  source: ["person"],
  target: ["state", "organization", "place"],
  oneTarget: true,
  standing: true,
};

export const representsWording: Wording = {
  relation: represents,
  hint: "a person holds an office in, leads, speaks for or is a member of a state or organization",
  // Offices before a name and in apposition ("the Ruritanian envoy, Ona Bright") are rules of the extractor.
  triggers: [
    {
      verb: ["represent", "lead", "head", "chair", "govern", "rule", "command", "captain", "preside"],
      target: ["object", "over"],
      without: ["clause"],
      reason: "Ona Bright leads the Ruritanian delegation.",
    },
    {
      verb: ["direct", "run", "found", "co-found"],
      target: ["object"],
      targetKinds: ["organization"],
      without: ["clause"],
      reason: "Ona Bright founded the Farmers' Party.",
    },
    {
      verb: ["speak", "act", "negotiate"],
      targetKinds: ["state", "organization"],
      target: ["for", "on behalf of"],
      reason: "Ona Bright speaks for the ministry.",
    },
    { verb: "work", target: ["for"], targetKinds: ["organization"], reason: "Ona Bright works for the ministry." },
    {
      verb: "serve",
      target: ["in", "on"],
      targetKinds: ["organization"],
      reason: "Ona Bright served in the Senate.",
    },
    {
      verb: ["belong"],
      target: ["to"],
      targetKinds: ["state", "organization"],
      reason: "The deputy belongs to the Farmers' Party.",
    },
    {
      verb: ["join", "rejoin"],
      object: MEMBERED,
      target: ["object"],
      reason: "Ona Bright joined the Farmers' Party.",
    },
    {
      verb: ["take"],
      particle: "over",
      target: ["object"],
      targetKinds: ["state", "organization"],
      reason: "Ona Bright took over the ministry.",
    },
    {
      verb: ["quit", "leave"],
      object: MEMBERED,
      target: ["object"],
      polarity: "negated",
      reason: "Ona Bright left the Farmers' Party.",
    },
    {
      noun: [
        "leader",
        "head",
        "president",
        "minister",
        "chief",
        "chairman",
        "chairwoman",
        "director",
        "commander",
        "governor",
        "founder",
        "secretary-general",
        "king",
        "queen",
        "emir",
        "member",
      ],
      source: ["subject"],
      target: ["of", "possessor"],
      reason: "Ona Bright is the head of the ministry.",
    },
    {
      noun: ["spokesman", "spokeswoman", "spokesperson"],
      source: ["subject"],
      target: ["of", "for", "possessor"],
      reason: "Ona Bright is a spokeswoman for the ministry.",
    },
    {
      noun: ["envoy", "ambassador", "representative", "negotiator"],
      source: ["subject"],
      target: ["possessor", "of"],
      reason: "Ona Bright is the ministry's envoy to the islands.",
    },
    {
      noun: "official",
      source: ["subject"],
      target: ["possessor", "of", "from", "at", "with", "in"],
      targetKinds: ["organization", "state"],
      reason: "Ona Bright is an official at the ministry.",
    },
    {
      verb: ["serve", "act", "resign", "retire"],
      targetKinds: ["state", "organization"],
      target: ["as"],
      reason: "Ona Bright served as the Ruritanian ambassador to Sylvania.",
    },
    {
      verb: ["become", "remain"],
      targetKinds: ["state", "organization"],
      target: ["predicate"],
      reason: "Ona Bright became president of Ruritania.",
    },
    {
      verb: ["elect", "appoint", "name", "nominate"],
      targetKinds: ["state", "organization"],
      source: ["object"],
      target: ["predicate"],
      reason: "Ona Bright was elected president of Ruritania.",
    },
  ],
  examples: [
    { text: "Maria Okafor is the foreign minister of Nigeria.", source: "Maria Okafor", target: "Nigeria" },
    { text: "Ghanaian President Joyce Mensah opened the bridge.", source: "Joyce Mensah", target: "Ghana" },
    { text: "Henrik Dahl, Norway's ambassador, smiled.", source: "Henrik Dahl", target: "Norway" },
    { text: "Paul Mwangi leads the Arab League.", source: "Paul Mwangi", target: "Arab League" },
  ],
  nearMisses: [
    { text: "Tea represents a third of Kenya's exports.", reason: "Tea is no person." },
    { text: "Ana Torres ran in the marathon in Chile.", reason: "To run a race governs nobody." },
    { text: "Henrik Dahl is an ambassador to Japan.", reason: "He speaks in that country, not for it." },
    { text: "Paul Mwangi spoke in the Bundestag.", reason: "A guest speaks in a parliament too." },
    {
      text: "Greta Holm directed the Royal Navy to return.",
      reason: "To give an order to a body is not yet to lead it.",
    },
  ],
};

import type { Relation, Wording } from "../relation.ts";

export const partOf: Relation = {
  id: "part-of",
  label: "is part of",
  inverse: "has as a part",
  definition: "The organization is an organ, branch or member of the target.",
  source: ["organization"],
  target: ["state", "organization"],
  standing: true,
};

export const partOfWording: Wording = {
  relation: partOf,
  hint: "an organization is an organ, branch, unit or member of a state or of another organization",
  // "the Ruritanian foreign ministry" and the like are rules of the extractor.
  triggers: [
    { verb: "belong", target: ["to"], reason: "The bank belongs to the fund." },
    { verb: "form", object: ["part"], target: ["of", "object's of"], reason: "The guard forms part of the army." },
    {
      verb: ["join", "rejoin"],
      object: [
        "union",
        "federation",
        "bloc",
        "alliance",
        "coalition",
        "council",
        "league",
        "organisation",
        "organization",
        "party",
        "front",
        "community",
      ],
      without: ["in"],
      target: ["object"],
      reason: "The union joined the federation.",
    },
    {
      verb: ["own", "acquire"],
      source: ["object"],
      target: ["subject"],
      reason: "The newspaper is owned by the bank.",
    },
    {
      verb: ["comprise", "encompass"],
      source: ["object"],
      target: ["subject"],
      reason: "The alliance comprises the Farmers' Party.",
    },
    {
      verb: ["merge", "incorporate", "subsume"],
      source: ["object", "subject"],
      target: ["into", "with"],
      reason: "The militia was merged into the army.",
    },
    { verb: "report", target: ["to"], without: ["object", "clause"], reason: "The bureau reports to the ministry." },
    {
      noun: [
        "part",
        "member",
        "branch",
        "arm",
        "wing",
        "subsidiary",
        "affiliate",
        "division",
        "unit",
        "organ",
        "component",
        "offshoot",
        "department",
        "agency",
        "chapter",
        "faction",
        "organization",
        "organisation",
      ],
      source: ["subject"],
      target: ["of", "possessor"],
      reason: "The brigades are the armed wing of the party.",
    },
    {
      verb: ["make", "form"],
      particle: "up",
      source: ["of"],
      target: ["object", "subject"],
      reason: "The front is made up of the brigades.",
    },
    {
      verb: ["compose", "consist"],
      source: ["of"],
      target: ["object", "subject"],
      reason: "The front is composed of the brigades.",
    },
    {
      noun: ["force", "core", "backbone", "militia", "body", "ministry", "service"],
      source: ["subject"],
      target: ["of", "within"],
      targetKinds: ["organization"],
      reason: "The brigades are the main fighting force of the front.",
    },
  ],
  examples: [
    {
      text: "The Peshmerga is part of the Kurdistan Regional Government.",
      source: "Peshmerga",
      target: "Kurdistan Regional Government",
    },
    { text: "UNICEF, an agency of the United Nations, sent tents.", source: "UNICEF", target: "United Nations" },
    {
      text: "The Quds Force belongs to the Revolutionary Guards.",
      source: "Quds Force",
      target: "Revolutionary Guards",
    },
  ],
  nearMisses: [
    {
      text: "Amnesty International took part in the debate.",
      reason: "To take part in something is not to be part of it.",
    },
    { text: "The future belongs to Africa, Oxfam said.", reason: "The future is no organization." },
    {
      text: "The Farmers' Party controls the Storting.",
      reason: "A majority owns no parliament.",
    },
  ],
};

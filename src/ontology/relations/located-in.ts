import type { Relation, Wording } from "../relation.ts";

export const locatedIn: Relation = {
  id: "located-in",
  label: "lies in",
  inverse: "is the location of",
  definition: "The place or organization lies in the target.",
  source: ["place", "organization"],
  target: ["place", "state"],
  standing: true,
};

export const locatedInWording: Wording = {
  relation: locatedIn,
  hint: "a place lies in, or an organization is based in, a place or state",
  // "Zelna, in southern Ruritania" and the like are rules of the extractor.
  triggers: [
    {
      verb: ["locate", "situate", "base", "headquarter", "site"],
      source: ["object"],
      target: ["in", "at", "on", "near", "outside"],
      reason: "The court is based in Zelna.",
    },
    {
      verb: ["lie", "stand", "sit"],
      source: ["subject"],
      target: ["in", "on", "within", "inside"],
      reason: "Zelna lies in the valley of the Tarn.",
    },
    {
      verb: ["have", "maintain", "keep", "move"],
      object: ["headquarters", "office", "seat", "base", "hq"],
      source: ["subject"],
      target: ["in", "at", "object's in", "to", "object's to"],
      reason: "The fund has its headquarters in Zelna.",
    },
    {
      noun: [
        "city",
        "town",
        "village",
        "province",
        "region",
        "district",
        "port",
        "capital",
        "island",
        "suburb",
        "part",
        "territory",
        "enclave",
        "resort",
        "area",
      ],
      source: ["subject"],
      target: ["in", "of"],
      reason: "Zelna is a town in Ruritania.",
    },
    { adjective: "located", target: ["in", "at", "near"], reason: "Zelna is located in the north of Ruritania." },
    { adjective: "based", target: ["in"], reason: "The bank is based in Zelna." },
    { adjective: "headquartered", target: ["in"], reason: "The fund is headquartered in Zelna." },
  ],
  examples: [
    { text: "Oxfam is based in Oxford.", source: "Oxfam", target: "Oxford" },
    { text: "Gao lies in Mali.", source: "Gao", target: "Mali" },
    { text: "Mombasa is a port in Kenya.", source: "Mombasa", target: "Kenya" },
  ],
  nearMisses: [
    { text: "Oxfam bases its figures on a survey in Chad.", reason: "Figures are based on a survey." },
    { text: "The fault lies with Bamako.", reason: "A fault lies with somebody, not in a place." },
  ],
};

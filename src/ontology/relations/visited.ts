import type { Relation, Wording } from "../relation.ts";

export const visited: Relation = {
  id: "visited",
  label: "visits",
  inverse: "is visited by",
  definition: "A person travels to a state or place.",
  source: ["person"],
  target: ["state", "place"],
  plover: "CONSULT",
  cameo: "042",
  mode: "visit",
};

export const visitedWording: Wording = {
  relation: visited,
  hint: "a person travels to, arrives in or tours a state or place",
  triggers: [
    { verb: ["visit", "tour", "revisit"], target: ["object"], reason: "The Ruritanian premier visited Sylvania." },
    {
      verb: ["travel", "fly", "journey", "go", "drive", "sail", "head", "jet", "return", "proceed"],
      target: ["to", "into"],
      reason: "The envoy flew to the islands.",
    },
    { verb: ["arrive", "land", "stop", "stay"], target: ["in", "at", "on"], reason: "The king arrived in Sylvania." },
    { verb: ["leave", "depart"], target: ["for"], reason: "The envoy left for the capital." },
    {
      verb: ["set", "jet", "fly"],
      particle: "off",
      target: ["for", "to"],
      reason: "The minister set off for the islands.",
    },
    {
      verb: "set",
      object: ["foot"],
      target: ["in", "on", "object's in", "object's on"],
      reason: "No Ruritanian king had set foot in Sylvania.",
    },
    {
      verb: ["pay", "make", "begin", "start", "conclude", "end", "undertake", "complete", "plan"],
      object: ["visit", "trip", "tour", "stop", "stopover", "pilgrimage", "journey"],
      target: ["to", "in", "of", "recipient", "object's to", "object's in", "object's of"],
      reason: "The bishop paid a visit to Sylvania.",
    },
    {
      verb: "embark",
      target: ["for", "on a visit to", "on a trip to", "on a tour of"],
      reason: "The premier embarked on a tour of the islands.",
    },
    { verb: ["cross", "step"], target: ["into"], reason: "The president stepped into the northern zone." },
    {
      noun: ["visit", "trip", "journey", "stopover", "pilgrimage", "return", "travel"],
      source: ["possessor", "by", "of"],
      target: ["to"],
      reason: "The premier's visit to Sylvania was short.",
    },
    { noun: "tour", source: ["possessor", "by"], target: ["of"], reason: "The king's tour of the islands began." },
    {
      verb: ["arrive", "come", "go"],
      target: ["in", "to"],
      with: ["on", "for"],
      withNoun: ["visit", "trip", "tour", "talk", "summit", "meeting", "conference"],
      reason: "The king came to Sylvania for talks.",
    },
    {
      verb: ["speak", "address"],
      target: ["in"],
      with: ["at", "during"],
      withNoun: ["conference", "summit", "visit", "rally"],
      targetKinds: ["place"],
      reason: "The envoy spoke in the capital at a conference.",
    },
    {
      verb: ["send", "dispatch"],
      source: ["object"],
      sourceKinds: ["person"],
      target: ["to", "object's to"],
      reason: "The king sent his envoy, Ona Bright, to Sylvania.",
    },
  ],
  examples: [
    { text: "Prime Minister Henrik Dahl visited Kenya in March.", source: "Henrik Dahl", target: "Kenya" },
    { text: "Special envoy Anna Lindqvist flew to Khartoum on Monday.", source: "Anna Lindqvist", target: "Khartoum" },
    { text: "President Joyce Mensah's visit to Portugal ended on Sunday.", source: "Joyce Mensah", target: "Portugal" },
    {
      text: "Chancellor Greta Holm plans to travel to Chile.",
      source: "Greta Holm",
      target: "Chile",
      modality: "planned",
    },
  ],
  nearMisses: [
    { text: "Henrik Dahl left Kenya for good.", reason: "To leave a country is no visit." },
    { text: "The credit went to Portugal.", reason: "Credit does not travel, and is no person." },
    { text: "Ana Torres moved to Portugal at the age of twelve.", reason: "To settle somewhere is no visit." },
  ],
};

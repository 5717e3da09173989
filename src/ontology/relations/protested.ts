import { ACTORS } from "../ends.ts";
import { DIPLOMAT_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

const PROTESTS: readonly string[] = [
  "protest",
  "demonstration",
  "rally",
  "march",
  "sit-in",
  "vigil",
  "blockade",
  "walkout",
  "hunger",
];

export const protested: Relation = {
  id: "protested",
  label: "protests against",
  inverse: "is protested against by",
  definition: "The source demonstrates, strikes or lodges a protest against the target.",
  source: ACTORS,
  target: ACTORS,
  plover: "PROTEST",
  cameo: "141",
};

export const protestedWording: Wording = {
  relation: protested,
  hint: "source demonstrates, strikes or riots against the target, or lodges a formal protest with it",
  triggers: [
    {
      verb: ["protest", "demonstrate", "rally", "march", "riot", "rebel", "revolt"],
      target: ["against", "at", "outside"],
      reason: "Farmers protested against the ministry.",
    },
    { verb: "protest", target: ["to", "object"], reason: "Ruritania protested to Sylvania." },
    {
      verb: ["lodge", "file", "register", "deliver", "submit", "issue", "hand"],
      object: ["protest", "demarche", "démarche", "protest note", "objection"],
      target: ["with", "to", "against", "object's with", "object's to", "object's against"],
      reason: "Sylvania lodged a protest with Ruritania.",
    },
    {
      verb: ["summon"],
      object: [...DIPLOMAT_NOUNS, "chargé d'affaires"],
      target: ["object's possessor", "object's of", "object's from"],
      reason: "Ruritania summoned the Sylvanian ambassador.",
    },
    {
      verb: "call",
      particle: "in",
      object: DIPLOMAT_NOUNS,
      target: ["object's possessor", "object's of", "object's from"],
      reason: "Sylvania called in the Ruritanian envoy.",
    },
    {
      verb: ["stage", "hold", "organise", "organize", "lead", "join", "launch", "begin", "mount"],
      object: PROTESTS,
      target: ["against", "at", "object's against", "object's at", "outside"],
      reason: "The union staged a protest against the bank.",
    },
    { verb: "go", target: ["on strike against"], reason: "Dockers went on strike against the port authority." },
    { verb: "walk", particle: "off", target: ["object"], reason: "Miners walked off the job at the company." },
    {
      verb: ["take"],
      target: ["to the streets against"],
      reason: "Thousands took to the streets against the premier.",
    },
    {
      verb: "take",
      target: ["purpose", "against"],
      targetKinds: ACTORS,
      with: ["to"],
      withNoun: ["street", "streets"],
      clauseOf: ["demanded", "protested", "blamed", "rejected"],
      reason: "Thousands took to the streets of the capital to demand the resignation of General Sorge.",
    },
    {
      verb: ["gather", "assemble", "chant", "mass"],
      target: ["against", "outside"],
      targetKinds: ACTORS,
      sourceKinds: ["organization"],
      with: ["against"],
      reason: "Students gathered in the square against the junta.",
    },
    {
      verb: ["burn", "trample", "torch"],
      object: ["flag", "effigy"],
      target: ["object's of", "object's possessor"],
      reason: "The crowd burned an effigy of General Sorge.",
    },
    { verb: "rise", particle: "up", target: ["against"], reason: "The islands rose up against Ruritania." },
    {
      noun: ["protest", "demonstration", "rally", "march", "uprising", "revolt", "riot", "rebellion"],
      source: ["possessor", "by", "of"],
      target: ["against", "at"],
      reason: "The farmers' protest against the ministry went on.",
    },
    {
      verb: ["stage", "hold", "begin", "continue", "start", "launch", "organise", "organize"],
      object: [...PROTESTS, "strike"],
      target: ["in protest of", "in protest against", "in protest at", "against", "to protest against"],
      reason: "The miners began a hunger strike in protest against the ministry.",
    },
    {
      verb: "protest",
      target: ["object's by", "object's of", "object's possessor", "against"],
      targetKinds: ACTORS,
      reason: "The union protested the failure of the ministry.",
    },
    {
      verb: ["block", "occupy", "barricade", "blockade"],
      object: ["road", "street", "bridge", "highway", "port", "border", "railway", "entrance", "square", "transport"],
      target: ["against", "in protest at", "in protest against", "from", "in"],
      targetKinds: ["state", "organization"],
      sourceKinds: ["organization"],
      reason: "The union blocked roads in protest against the government of Sylvania.",
    },
    {
      verb: ["demonstrate", "riot", "march", "rally", "protest"],
      target: ["in"],
      targetKinds: ["state"],
      sourceKinds: ["organization", "state"],
      reason: "The Farmers' Party demonstrated in Sylvania.",
    },
    {
      verb: ["demonstrate", "riot", "march", "rally", "gather", "assemble", "converge", "strike"],
      target: ["purpose"],
      targetKinds: ACTORS,
      clauseOf: ["demanded", "protested", "blamed", "rejected"],
      reason: "Students marched to demand the resignation of General Sorge.",
    },
    {
      verb: ["stage", "hold", "begin", "continue", "start", "launch", "organise", "organize"],
      object: [...PROTESTS, "strike"],
      target: ["purpose"],
      targetKinds: ACTORS,
      clauseOf: ["demanded", "protested", "blamed", "rejected"],
      reason: "The miners began a strike to demand reforms by the government of Sylvania.",
    },
    {
      verb: ["block", "blockade", "occupy", "barricade"],
      object: ["road", "street", "bridge", "highway", "railway", "entrance", "square"],
      target: ["purpose", "in defiance of"],
      targetKinds: ACTORS,
      sourceKinds: ["organization"],
      clauseOf: ["demanded", "protested", "blamed", "rejected"],
      reason: "Farmers blocked a bridge to protest against Sylvania.",
    },
  ],
  examples: [
    {
      text: "Chilean students marched to demand the resignation of Ana Torres.",
      source: "Chilean students",
      target: "Ana Torres",
    },
    {
      text: "Peruvian miners began a hunger strike to demand reforms by the government of Bolivia.",
      source: "Peruvian miners",
      target: "Bolivia",
    },
    { text: "Japan lodged a protest with China over the trawler.", source: "Japan", target: "China" },
    {
      text: "Fatah demonstrated against Israel in Ramallah.",
      source: "Fatah",
      target: "Israel",
    },
    { text: "Colombia summoned the Venezuelan ambassador.", source: "Colombia", target: "Venezuela" },
    { text: "Greenpeace protested against Iceland in Reykjavik.", source: "Greenpeace", target: "Iceland" },
  ],
  nearMisses: [
    {
      text: "Chilean students marched to demand the release of Ana Torres.",
      reason: "They march for her.",
    },
    { text: "A storm struck Japan on Monday.", reason: "A storm does not go on strike." },
    { text: "Shares in Colombia rallied.", reason: "A rally of prices is no demonstration." },
    { text: "Israel's strike against Hamas lasted an hour.", reason: "An air strike is no walkout." },
    { text: "Norway sent a note to Sweden.", reason: "A note need not be one of protest." },
  ],
};

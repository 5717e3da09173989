import { ACTORS } from "../ends.ts";
import { MEETING_NOUNS, TABLED_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

/** What is given, sold or said, and not put on a table. */
const NO_OFFERS: readonly string[] =
  /* @__PURE__ */ "service contest job discount product course prize reward insight glimpse condolence prayer apology congratulation thanks view opinion explanation evidence example excuse advice comment detail option choice opportunity chance price ticket degree class game feature experience hope proof resistance sympathy support praise tribute word wisdom rate salary scholarship".split(
    " ",
  );

export const proposed: Relation = {
  id: "proposed",
  label: "proposes",
  inverse: "is proposed by",
  definition: "The source offers, proposes, suggests or puts forward the target.",
  source: ACTORS,
  target: ["proposal", "meeting", "agreement"],
  plover: "AGREE",
  cameo: "036", // express intent to meet or negotiate: PLOVER counts an offer to cooperate as AGREE
  makes: ["proposal", "meeting", "agreement"],
};

export const proposedWording: Wording = {
  relation: proposed,
  hint: "source offers, suggests, floats, presents or puts forward a plan, meeting or agreement; a demand is `demanded`",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: ["plan", "intend"],
      target: ["clause"],
      targetKinds: ["proposal"],
      reason: "Ruritania plans to build a canal.",
    },
    {
      verb: "propose",
      target: ["object", "clause"],
      deeds: true,
      reason: "Ruritania proposed a joint canal authority.",
    },
    {
      verb: ["suggest", "recommend"],
      target: ["clause"],
      deeds: true,
      reason: "Sylvania suggested that both sides meet in the spring.",
    },
    {
      verb: ["suggest", "recommend"],
      object: [...TABLED_NOUNS, ...MEETING_NOUNS, "moratorium", "ban", "withdrawal", "visit", "referendum"],
      target: ["object"],
      reason: "The envoy suggested a moratorium on drilling.",
    },
    {
      verb: "offer",
      target: ["object", "clause"],
      deeds: true,
      notObject: NO_OFFERS,
      reason: "Sylvania offered a prisoner swap, and to host the talks.",
    },
    {
      verb: ["float", "moot", "broach", "pitch", "unveil", "outline", "circulate", "introduce", "present"],
      object: [...TABLED_NOUNS, ...MEETING_NOUNS],
      target: ["object"],
      reason: "The envoy floated a summit on the lake.",
    },
    {
      verb: ["table", "submit", "advocate", "envisage", "envision"],
      object: TABLED_NOUNS,
      target: ["object"],
      reason: "Ruritania tabled a draft resolution.",
    },
    {
      verb: ["draft", "devise", "formulate", "co-sponsor"],
      object: TABLED_NOUNS,
      target: ["object"],
      reason: "Sylvania drafted a plan for the ports.",
    },
    {
      verb: ["put", "bring"],
      particle: "forward",
      target: ["object"],
      notObject: ["candidate", "name", "argument", "case", "claim", "view", "theory", "evidence", "explanation"],
      reason: "The minister put forward a new timetable.",
    },
    {
      verb: ["set", "lay"],
      particle: "out",
      object: [...TABLED_NOUNS, "term", "vision"],
      target: ["object"],
      reason: "The president set out a five-point plan.",
    },
    { verb: "draw", particle: "up", target: ["object"], reason: "The two ministries drew up a roadmap." },
    {
      verb: "come",
      particle: "up",
      target: ["with"],
      with: ["with"],
      withNoun: TABLED_NOUNS,
      reason: "Ruritania came up with a compromise.",
    },
    {
      verb: ["make", "extend", "renew", "repeat", "submit", "send", "deliver", "present"],
      object: ["offer", "proposal", "overture", "suggestion", "recommendation"],
      target: ["object"],
      reason: "Sylvania made an offer to share the dam.",
    },
    {
      verb: ["extend", "issue", "send", "deliver"],
      object: ["invitation"],
      target: ["object's to", "to"],
      reason: "The king extended an invitation to a summit.",
    },
    {
      verb: "invite",
      target: ["to", "clause"],
      targetKinds: ["meeting"],
      reason: "Ruritania invited its neighbour to talks in the capital.",
    },
    {
      verb: ["announce", "launch", "release", "publish"],
      object: ["plan", "initiative", "proposal", "roadmap", "blueprint", "framework"],
      target: ["object"],
      reason: "The bloc announced a peace plan.",
    },
    {
      verb: ["raise", "advance", "voice", "suggest"],
      object: ["idea", "possibility", "prospect", "notion"],
      target: ["object's of"],
      reason: "The envoy raised the possibility of a second round.",
    },
    {
      verb: ["move", "file"],
      object: ["motion", "resolution", "amendment"],
      target: ["object"],
      reason: "The opposition moved a motion on the treaty.",
    },
    { verb: "volunteer", target: ["clause"], deeds: true, reason: "Sylvania volunteered to host a conference." },
    {
      verb: "put",
      object: [...MEETING_NOUNS, "offer", "proposal", "plan", "deal", "idea"],
      particle: "on the table",
      target: ["object"],
      reason: "Ruritania put a bold offer on the table.",
    },
    {
      noun: ["proposal", "offer", "suggestion", "overture", "recommendation", "blueprint", "roadmap"],
      source: ["possessor", "by", "from"],
      target: ["self"],
      reason: "Ruritania's offer to mediate surprised everybody.",
    },
    {
      noun: ["plan", "draft", "initiative", "package"],
      source: ["possessor", "by", "from"],
      target: ["self"],
      reason: "The bloc's plan for the lake has ten points.",
    },
    {
      noun: ["proposal", "suggestion", "offer"],
      source: ["possessor", "by", "from"],
      target: ["for", "of"],
      reason: "Sylvania's proposal for a summit was ignored.",
    },
    {
      noun: ["bid", "application", "candidacy"],
      source: ["possessor", "by", "from"],
      target: ["self"],
      with: ["for", "to"],
      sourceKinds: ["state", "organization"],
      targetKinds: ["proposal"],
      reason: "Sylvania's bid for membership of the bloc was blocked.",
    },
    {
      verb: ["announce", "launch", "renew", "submit", "file", "make"],
      object: ["bid", "application", "candidacy"],
      target: ["object"],
      targetKinds: ["proposal"],
      sourceKinds: ["state", "organization", "person"],
      withNoun: ["seat", "membership", "entry", "accession"],
      with: ["for"],
      reason: "The premier announced a bid for a seat on the council.",
    },
    {
      noun: "invitation",
      source: ["possessor", "by", "from"],
      target: ["to"],
      reason: "The emir's invitation to peace talks still stands.",
    },
    {
      verb: ["announce", "unveil", "reveal", "plan", "float", "consider", "mull"],
      object: [
        "withdrawal",
        "pullout",
        "exercise",
        "zone",
        "reform",
        "swap",
        "exchange",
        "truce",
        "ceasefire",
        "talk",
        "summit",
        "conference",
      ],
      target: ["object"],
      reason: "The premier announced a troop withdrawal.",
    },
    {
      verb: ["invite"],
      target: ["to", "clause"],
      deeds: true,
      reason: "The ministry invited its neighbours to open a dialogue.",
    },
  ])(),
  examples: [
    {
      text: "Norway proposed a conference on the protection of Arctic fisheries.",
      source: "Norway",
      target: "conference",
    },
    { text: "Ghana offered to host a summit of West African leaders in Accra.", source: "Ghana", target: "summit" },
    {
      text: "Foreign Minister Henrik Dahl put forward a plan to reopen the border.",
      source: "Henrik Dahl",
      target: "plan",
    },
    {
      text: "Chile's proposal to share the water of the river surprised Bolivia.",
      source: "Chile",
      target: "proposal",
    },
    {
      text: "Portugal may propose a new round of talks next month.",
      source: "Portugal",
      target: "round",
      modality: "possible",
    },
  ],
  nearMisses: [
    {
      text: "Norway offered its condolences to Japan.",
      reason: "Condolences are nothing that one accepts or rejects.",
    },
    {
      text: "The latest figures suggest that prices in Kenya are rising.",
      reason: "Figures suggest as evidence does, not as an actor.",
    },
    {
      text: "Chile presented a medal to the Peruvian swimmer Ana Torres.",
      reason: "What is handed over is no proposal.",
    },
    {
      text: "Swimmer Ana Torres presented a cheerful face to Peru.",
      reason: "A face that one shows is not put on the table.",
    },
    { text: "Police said Ana Torres had drawn a weapon in Lima.", reason: "A drawn weapon is no draft." },
    {
      text: "Henrik Dahl suggested that the storm had damaged the port of Bergen.",
      reason: "To suggest that something is so proposes nothing.",
    },
    {
      text: "The University of Nairobi offered a course for nurses.",
      reason: "What a school has on offer is no proposal.",
    },
    { text: "Henrik Dahl has advanced stomach cancer.", reason: "A disease far gone was advanced by nobody." },
    {
      text: "Maria Okafor's bid for the presidency failed in May.",
      reason: "To run for an office proposes nothing to anybody.",
    },
  ],
};

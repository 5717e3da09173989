import { ACTORS } from "../ends.ts";
import { MEETING_NOUNS } from "../nouns.ts";
import type { Relation } from "../relation.ts";

export const proposed: Relation = {
  id: "proposed",
  label: "proposes",
  inverse: "is proposed by",
  definition: "The source offers, proposes, suggests or puts forward the target.",
  source: ACTORS,
  target: ["proposal", "meeting", "agreement"],
  plover: "AGREE",
  cameo: "036", // express intent to meet or negotiate: PLOVER counts an offer to cooperate as AGREE
  hint: "source offers, suggests, floats, presents or puts forward a plan, meeting or agreement; a demand is `demanded`",
  triggers: [
    {
      verb: ["propose", "suggest", "recommend"],
      target: ["object", "clause"],
      reason: "Ruritania proposed a joint canal authority.",
    },
    { verb: "offer", target: ["object", "clause"], reason: "Sylvania offered a prisoner swap, and to host the talks." },
    {
      verb: ["float", "moot", "broach", "pitch", "peddle", "tout"],
      target: ["object"],
      reason: "The envoy floated a summit on the lake.",
    },
    {
      verb: [
        "table",
        "submit",
        "present",
        "unveil",
        "circulate",
        "introduce",
        "advance",
        "outline",
        "sponsor",
        "co-sponsor",
        "tender",
      ],
      target: ["object"],
      reason: "Ruritania tabled a draft resolution.",
    },
    {
      verb: ["draft", "devise", "draw", "formulate"],
      target: ["object"],
      reason: "Sylvania drafted a plan for the ports.",
    },
    {
      verb: ["put", "bring", "push"],
      particle: "forward",
      target: ["object"],
      reason: "The minister put forward a new timetable.",
    },
    {
      verb: ["set", "lay", "roll"],
      particle: "out",
      target: ["object"],
      reason: "The president set out a five-point plan.",
    },
    { verb: "draw", particle: "up", target: ["object"], reason: "The two ministries drew up a roadmap." },
    { verb: "come", particle: "up", target: ["with"], reason: "Ruritania came up with a compromise." },
    {
      verb: ["make", "extend", "renew", "repeat", "submit", "send", "deliver", "present"],
      object: ["offer", "proposal", "overture", "bid", "suggestion", "recommendation"],
      target: ["object"],
      reason: "Sylvania made an offer to share the dam.",
    },
    {
      verb: ["extend", "issue", "send", "deliver"],
      object: ["invitation"],
      target: ["object's to", "to", "object"],
      reason: "The king extended an invitation to a summit.",
    },
    { verb: "invite", target: ["to", "clause"], reason: "Ruritania invited its neighbour to talks in the capital." },
    {
      verb: ["announce", "launch", "release", "publish"],
      object: ["plan", "initiative", "proposal", "roadmap", "blueprint", "framework", "scheme"],
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
      verb: ["table", "move", "introduce", "file"],
      object: ["motion", "resolution", "bill", "amendment"],
      target: ["object"],
      reason: "The opposition tabled a motion on the treaty.",
    },
    { verb: "volunteer", target: ["clause"], reason: "Sylvania volunteered to host a conference." },
    {
      verb: "put",
      object: [...MEETING_NOUNS, "offer", "proposal", "plan", "deal", "idea"],
      particle: "on the table",
      target: ["object"],
      reason: "Ruritania put a bold offer on the table.",
    },
    {
      verb: ["advocate", "envisage", "envision"],
      target: ["object"],
      reason: "The prime minister advocated a customs union.",
    },
    {
      noun: [
        "proposal",
        "offer",
        "suggestion",
        "initiative",
        "overture",
        "bid",
        "recommendation",
        "blueprint",
        "roadmap",
      ],
      source: ["possessor", "by", "from"],
      target: ["self"],
      reason: "Ruritania's offer to mediate surprised everybody.",
    },
    {
      noun: ["plan", "draft", "scheme", "formula", "idea", "package"],
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
      noun: "invitation",
      source: ["possessor", "by", "from"],
      target: ["to"],
      reason: "The emir's invitation to peace talks still stands.",
    },
  ],
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
  ],
};

import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { PRESSING } from "./demanded/pressing.ts";
import { SEEKING } from "./demanded/seeking.ts";
import { URGING } from "./demanded/urging.ts";

export const demanded: Relation = {
  id: "demanded",
  label: "urges",
  inverse: "is urged by",
  definition: "The source demands, requests or seeks the target, or urges the target to do something.",
  source: ACTORS,
  target: ["proposal", "meeting", ...ACTORS],
  plover: "REQUEST",
  cameo: "100",
  makes: ["proposal", "meeting"],
};

export const demandedWording: Wording = {
  relation: demanded,
  hint: "source demands, insists on, requests or seeks the target, or urges, asks or calls on the target to act",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [URGING, SEEKING, PRESSING].flat(),
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

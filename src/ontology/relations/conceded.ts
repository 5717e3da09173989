import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { EASINGS } from "./conceded/easings.ts";
import { RELEASES } from "./conceded/releases.ts";
import { YIELDING } from "./conceded/yielding.ts";

export const conceded: Relation = {
  id: "conceded",
  label: "concedes to",
  inverse: "wins a concession from",
  definition: "The source gives in to the target, eases measures against it, releases it or apologises.",
  source: ACTORS,
  target: [...ACTORS, "proposal"],
  plover: "CONCEDE",
  cameo: "080",
};

export const concededWording: Wording = {
  relation: conceded,
  hint: "source gives in to the target, eases or lifts sanctions or a siege on it, releases it, apologises to it",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [YIELDING, RELEASES, EASINGS].flat(),
  examples: [
    { text: "Myanmar released journalist Aye Thein on Monday.", source: "Myanmar", target: "Aye Thein" },
    { text: "The European Union lifted sanctions on Zimbabwe.", source: "European Union", target: "Zimbabwe" },
    { text: "Prime Minister Henrik Dahl apologised to Algeria.", source: "Henrik Dahl", target: "Algeria" },
    { text: "Kuwait made concessions to Iraq.", source: "Kuwait", target: "Iraq" },
  ],
  nearMisses: [
    {
      text: "Finland conceded that the winter in Latvia was mild.",
      reason: "To concede that something is so yields nothing to anybody.",
    },
    { text: "Myanmar released new figures on trade.", reason: "Figures were not in custody." },
    { text: "Nokia released Siemens software.", reason: "A product is not let out of prison." },
    { text: "Nigeria submitted a report to the United Nations.", reason: "To hand something in is not to give in." },
    { text: "Twitter reinstated the account of Amnesty International.", reason: "An account is no concession." },
  ],
};

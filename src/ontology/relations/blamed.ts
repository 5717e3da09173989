import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { CHARGES } from "./blamed/charges.ts";
import { OUTCRIES } from "./blamed/outcries.ts";
import { HARSH_WORDS } from "./blamed/rebukes.ts";

export const blamed: Relation = {
  id: "blamed",
  label: "blames",
  inverse: "is blamed by",
  definition: "The source blames, accuses, criticises, condemns, charges or sues the target.",
  source: ACTORS,
  target: [...ACTORS, "event"],
  plover: "ACCUSE",
  cameo: "112",
};

export const blamedWording: Wording = {
  relation: blamed,
  hint: "source blames, accuses, criticises, condemns, denounces, charges or sues the target (an actor or an event)",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [HARSH_WORDS, OUTCRIES, CHARGES].flat(),
  examples: [
    { text: "Uganda blamed Rwanda for the closure of the border.", source: "Uganda", target: "Rwanda" },
    { text: "Ana Torres accused Brazil of burning the forest.", source: "Ana Torres", target: "Brazil" },
    { text: "Finland condemned the attack on the embassy in Baghdad.", source: "Finland", target: "attack" },
    { text: "Armenia laid the blame on Azerbaijan.", source: "Armenia", target: "Azerbaijan" },
    { text: "Ireland was critical of Hungary.", source: "Ireland", target: "Hungary" },
    {
      text: "Ana Torres attacked Henrik Dahl for the new tax.",
      source: "Ana Torres",
      target: "Henrik Dahl",
    },
  ],
  nearMisses: [
    { text: "Tanzania is in charge of the mission.", reason: "To be in charge accuses nobody." },
    { text: "Water levels in Malawi are critical.", reason: "Critical without an of-phrase is grave." },
    {
      text: "Finland said it did not blame Sweden for the delay.",
      reason: "The blame is denied: the claim is negated.",
    },
    { text: "Police in Norway are investigating Henrik Dahl.", reason: "To investigate is not yet to accuse." },
    { text: "Joyce Mensah attributed her success to Ghana.", reason: "Success is no fault." },
  ],
};

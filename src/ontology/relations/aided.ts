import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { GIFTS } from "./aided/gifts.ts";
import { HELPING } from "./aided/help.ts";

export const aided: Relation = {
  id: "aided",
  label: "aids",
  inverse: "is aided by",
  definition: "The source gives the target aid, arms, funds or troops.",
  source: ACTORS,
  target: ACTORS,
  plover: "AID",
  cameo: "070",
  implies: ["supported", "cooperated"],
};

export const aidedWording: Wording = {
  relation: aided,
  hint: "source gives the target money, goods, arms, training, shelter or troops; support in words is `supported`",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [GIFTS, HELPING].flat(),
  examples: [
    { text: "Kuwait gave aid to Jordan after the flood.", source: "Kuwait", target: "Jordan" },
    { text: "Japan lent Sri Lanka money for the port.", source: "Japan", target: "Sri Lanka" },
    {
      text: "Sudan armed the Lord's Resistance Army.",
      source: "Sudan",
      target: "Lord's Resistance Army",
    },
    {
      text: "The International Monetary Fund granted a loan to Ghana.",
      source: "International Monetary Fund",
      target: "Ghana",
    },
    { text: "Norway offered food to Haiti.", source: "Norway", target: "Haiti", modality: "planned" },
    { text: "Norway may send medicine to Haiti.", source: "Norway", target: "Haiti", modality: "possible" },
  ],
  nearMisses: [
    { text: "Kuwait sold its aid depot in Amman.", reason: "A depot is sold, nobody is aided." },
    { text: "Norway supplies a tenth of the world's salmon.", reason: "The world is no actor that is aided." },
    { text: "Bishop Luis Ferreira provided Oxfam with a photograph.", reason: "A photograph is no aid." },
    { text: "Henrik Dahl's work helps to protect Norway.", reason: "To protect in general gives nothing to anybody." },
    { text: "Greta Holm trained Ana Torres for the marathon in Boston.", reason: "A coach gives no military aid." },
  ],
};

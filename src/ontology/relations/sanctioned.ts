import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { CUT_TIES } from "./sanctioned/cut-ties.ts";
import { EXPULSIONS } from "./sanctioned/expulsions.ts";
import { MEASURES } from "./sanctioned/measures.ts";

export const sanctioned: Relation = {
  id: "sanctioned",
  label: "sanctions",
  inverse: "is sanctioned by",
  definition: "The source imposes sanctions or an embargo on the target, cuts ties or aid, or expels its diplomats.",
  source: ACTORS,
  target: ACTORS,
  plover: "SANCTION",
  cameo: "163", // impose embargo, boycott or sanctions
};

export const sanctionedWording: Wording = {
  relation: sanctioned,
  hint: "source imposes sanctions, tariffs or an embargo on the target, cuts ties or aid to it, expels its diplomats",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [MEASURES, CUT_TIES, EXPULSIONS].flat(),
  examples: [
    { text: "Canada imposed sanctions on Belarus on Friday.", source: "Canada", target: "Belarus" },
    { text: "Saudi Arabia cut ties with Qatar.", source: "Saudi Arabia", target: "Qatar" },
    { text: "Poland expelled two Russian diplomats.", source: "Poland", target: "Russia" },
    { text: "The World Bank suspended aid to Malawi.", source: "World Bank", target: "Malawi" },
    {
      text: "Argentina did not impose sanctions on Paraguay.",
      source: "Argentina",
      target: "Paraguay",
      polarity: "negated",
    },
  ],
  nearMisses: [
    { text: "Canada lifted sanctions on Belarus.", reason: "To lift sanctions is the contrary." },
    { text: "The surgeon in Lima cut a tie with scissors.", reason: "A necktie, and no actor at its end." },
    {
      text: "President Joyce Mensah designated Henrik Dahl as envoy to Oslo.",
      reason: "To be designated for a post is an honour.",
    },
    {
      text: "King Harald Brandt suspended the Storting until May.",
      reason: "A parliament sent home is under no sanctions.",
    },
  ],
};

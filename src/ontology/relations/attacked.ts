import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { BATTLES } from "./attacked/battles.ts";
import { BLOWS } from "./attacked/blows.ts";
import { KILLINGS } from "./attacked/killings.ts";
import { TAKINGS } from "./attacked/takings.ts";
import { WRECKAGE } from "./attacked/wreckage.ts";

export const attacked: Relation = {
  id: "attacked",
  label: "attacks",
  inverse: "is attacked by",
  definition: "The source bombs, shells, raids, kills or seizes the target by force.",
  source: ACTORS,
  target: [...ACTORS, "place"],
  plover: "ASSAULT",
  cameo: "190",
};

export const attackedWording: Wording = {
  relation: attacked,
  hint: "source uses force: bombs, shells, raids, invades, kills, shoots or seizes; harsh words are `blamed`",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [BLOWS, WRECKAGE, KILLINGS, TAKINGS, BATTLES].flat(),
  examples: [
    { text: "Ethiopian airstrikes killed General Tesfaye Abera.", source: "Ethiopia", target: "Tesfaye Abera" },
    { text: "Tesfaye Abera was killed in an Ethiopian raid.", source: "Ethiopia", target: "Tesfaye Abera" },
    { text: "Chad bombed a camp of Boko Haram near Lake Chad.", source: "Chad", target: "Boko Haram" },
    { text: "Al-Shabaab attacked Kismayo on Tuesday.", source: "Al-Shabaab", target: "Kismayo" },
    { text: "Iraq's invasion of Kuwait began in August 1990.", source: "Iraq", target: "Kuwait" },
    { text: "The Taliban launched an attack on Kunduz.", source: "Taliban", target: "Kunduz" },
    { text: "Mali did not bomb Kidal.", source: "Mali", target: "Kidal", polarity: "negated" },
  ],
  nearMisses: [
    { text: "A Nairobi bombing killed General Tesfaye Abera.", reason: "Where it happened is not who did it." },
    { text: "A strong earthquake struck Chile at dawn.", reason: "An earthquake is no actor." },
    { text: "Kenya seized the opportunity.", reason: "An opportunity is not taken by force." },
    { text: "Portugal beat Spain in the final in Lisbon.", reason: "A match is no battle." },
    {
      text: "Senator Ana Torres attacked President Joyce Mensah for the tax.",
      reason: "To attack somebody for something is to blame.",
    },
    { text: "Luis Ferreira attacked the decision of Norway.", reason: "A decision is attacked with words." },
    { text: "Maria Okafor launched her campaign in Nigeria.", reason: "An election campaign is no raid." },
    { text: "Brazil destroyed Chile in the second half in Lisbon.", reason: "A match is won, nobody is bombed." },
    { text: "Japan launched a rocket in Kagoshima.", reason: "Where a rocket starts is not what it hits." },
    { text: "Ana Torres hit out of Chile's team.", reason: "A hit in a game is no blow." },
  ],
};

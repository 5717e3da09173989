import { ACTORS } from "../ends.ts";
import { AGREEMENT_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

/** A law is broken by whoever breaks the law: it was agreed with nobody. */
const TEXTS: readonly string[] = /* @__PURE__ */ AGREEMENT_NOUNS.filter(
  (noun) => !["law", "bill", "statement"].includes(noun),
);

export const violated: Relation = {
  id: "violated",
  label: "violates",
  inverse: "is violated by",
  definition: "The source breaches or breaks an agreement.",
  source: ACTORS,
  target: ["agreement"],
  plover: "REJECT",
  cameo: "128", // defy norms, law
};

export const violatedWording: Wording = {
  relation: violated,
  hint: "source breaches, breaks, flouts or reneges on an agreement",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: [
        "violate",
        "breach",
        "flout",
        "contravene",
        "infringe",
        "transgress",
        "disregard",
        "circumvent",
        "defy",
        "abrogate",
        "disobey",
        "subvert",
      ],
      target: ["object"],
      notObject: ["law", "bill", "rule", "constitution"],
      reason: "Ruritania breached the truce.",
    },
    {
      verb: ["break", "ignore", "undermine", "dishonour", "dishonor", "exceed"],
      object: [...TEXTS, "commitment", "promise", "sanction", "embargo"],
      target: ["object"],
      reason: "Sylvania broke the ceasefire.",
    },
    { verb: ["renege", "backtrack", "welch", "default"], target: ["on"], reason: "Ruritania reneged on the deal." },
    { verb: "go", particle: "back", target: ["on"], reason: "Sylvania went back on the accord." },
    { verb: ["fall", "run"], target: ["foul of", "afoul of"], reason: "The port fell foul of the convention." },
    { verb: "infringe", target: ["on", "upon"], reason: "The law infringes on the treaty." },
    {
      verb: ["honour", "honor", "respect", "observe", "implement", "uphold", "fulfil", "fulfill", "keep"],
      object: TEXTS,
      target: ["object"],
      undone: true,
      polarity: "negated",
      reason: "Ruritania failed to observe the truce.",
    },
    {
      verb: ["comply", "abide", "conform", "adhere", "stick", "keep"],
      target: ["with", "by", "to"],
      with: ["with", "by", "to"],
      withNoun: TEXTS,
      undone: true,
      polarity: "negated",
      reason: "Ruritania did not abide by the truce.",
    },
    {
      verb: ["tear", "rip"],
      particle: "up",
      target: ["object"],
      reason: "Sylvania tore up the treaty.",
    },
    {
      noun: ["violation", "breach", "infringement", "contravention", "abrogation", "flouting"],
      source: ["possessor", "by", "subject"],
      target: ["of"],
      reason: "Sylvania's violation of the truce was noted; Ruritania is in breach of the treaty.",
    },
    { adjective: "non-compliant", target: ["with"], reason: "Ruritania is non-compliant with the treaty." },
    {
      verb: ["constitute", "represent", "amount"],
      object: ["violation", "breach"],
      target: ["of", "object's of", "to"],
      reason: "The raid by Ruritania constituted a breach of the truce.",
    },
    {
      adjective: "guilty",
      target: ["of"],
      reason: "Both armies are guilty of a breach of the truce.",
    },
  ])(),
  examples: [
    { text: "Pakistan violated the ceasefire agreement on Sunday.", source: "Pakistan", target: "ceasefire agreement" },
    { text: "Poland reneged on the fishing deal with Norway.", source: "Poland", target: "fishing deal" },
    { text: "Azerbaijan's violation of the truce was condemned by Armenia.", source: "Azerbaijan", target: "truce" },
    { text: "Libya did not breach the convention.", source: "Libya", target: "convention", polarity: "negated" },
  ],
  nearMisses: [
    { text: "Poland broke off the fishing talks.", reason: "To break off talks breaks no agreement." },
    { text: "Norway broke the record for the longest tunnel.", reason: "A record is no agreement." },
    { text: "Henrik Dahl broke the law, said Norway.", reason: "Whoever breaks the law breaks no treaty." },
  ],
};

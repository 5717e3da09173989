import { ACTORS } from "../ends.ts";
import { ACCUSATION_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

const UNTRUE: readonly string[] =
  /* @__PURE__ */ "untrue false wrong incorrect baseless unfounded groundless absurd ridiculous preposterous fabricated fabrication lie ludicrous rubbish fiction nonsense inaccurate propaganda".split(
    " ",
  );

export const denied: Relation = {
  id: "denied",
  label: "denies",
  actorLabel: "contradicts",
  inverse: "is denied by",
  definition: "The source denies, disputes or contradicts what the target says, or that the target is so.",
  source: ACTORS,
  target: [...ACTORS, "proposal", "event", "meeting"],
  plover: "REJECT", // nearest: PLOVER has no category for statements
  cameo: "016", // deny responsibility
};

export const deniedWording: Wording = {
  relation: denied,
  hint: "source denies or disputes a statement; target is whose claim it is, or what is denied; a refusal is `rejected`",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: "deny",
      object: ACCUSATION_NOUNS,
      target: ["object's possessor", "object's by", "object's from", "object"],
      reason: "Ruritania denied Sylvania's claim.",
    },
    {
      verb: "deny",
      target: ["object", "clause"],
      targetKinds: ["proposal", "event", "meeting"],
      notObject: [
        "entry",
        "access",
        "visa",
        "permit",
        "request",
        "bail",
        "parole",
        "motion",
        "petition",
        "application",
        "citizenship",
      ],
      without: ["recipient"],
      reason: "Sylvania denied the raid, and that it had armed the rebels.",
    },
    {
      verb: "deny",
      object: [
        "involvement",
        "role",
        "part",
        "responsibility",
        "complicity",
        "participation",
        "hand",
        "connection",
        "link",
      ],
      target: ["object's in", "in", "object's for", "for", "object's with", "object's to"],
      targetKinds: ["event", "meeting"],
      reason: "Ruritania denied any involvement in the raid.",
    },
    {
      verb: ["deny", "dismiss", "reject", "refute", "dispute"],
      object: ["report", "article", "story", "claim", "allegation"],
      target: ["object's in", "in"],
      targetKinds: ["organization"],
      also: true,
      reason: "The premier denied a report in the Zelna Courier.",
    },
    {
      verb: ["call", "describe", "dismiss", "reject", "brand", "label", "denounce", "term"],
      object: ACCUSATION_NOUNS,
      withPredicate: UNTRUE,
      target: ["object's possessor", "object's by", "object's from", "object's in"],
      targetKinds: ACTORS,
      reason: "The premier called the report by the league false.",
    },
    {
      verb: "counter",
      object: ACCUSATION_NOUNS,
      target: ["object's possessor", "object's by", "object's from"],
      reason: "The ministry countered the general's claims.",
    },
    {
      verb: ["dispute", "contradict", "refute", "rebut", "disavow", "gainsay", "debunk", "discredit", "belie"],
      target: ["object's possessor", "object's by", "object's from", "object"],
      reason: "The ministry disputed the general's account.",
    },
    {
      verb: [
        "reject",
        "dismiss",
        "repudiate",
        "challenge",
        "contest",
        "question",
        "doubt",
        "spurn",
        "discount",
        "deride",
      ],
      // A suggestion is an offer: whoever rejects it denies nothing.
      object: [...ACCUSATION_NOUNS.filter((noun) => noun !== "suggestion"), "finding", "verdict", "article", "story"],
      target: ["object's possessor", "object's by", "object's from", "object's of", "object"],
      reason: "Sylvania rejected Ruritania's accusation as absurd.",
    },
    {
      verb: ["brush", "laugh", "shrug"],
      particle: "off",
      object: ACCUSATION_NOUNS,
      target: ["object's possessor", "object's by", "object's from"],
      reason: "The minister brushed off the senator's charges.",
    },
    {
      verb: "brush",
      particle: "aside",
      object: ACCUSATION_NOUNS,
      target: ["object's possessor", "object's by", "object's from"],
      reason: "Ruritania brushed aside Sylvania's claims.",
    },
    {
      verb: "knock",
      particle: "down",
      object: ACCUSATION_NOUNS,
      target: ["object's possessor", "object's by", "object's from"],
      reason: "The palace knocked down the paper's report.",
    },
    {
      verb: ["issue", "publish"],
      object: ["denial", "rebuttal", "refutation", "disclaimer", "correction"],
      target: ["object's of", "object's to", "of", "to"],
      reason: "The bank issued a denial of the report.",
    },
    {
      verb: "give",
      object: ["lie"],
      target: ["to", "object's to"],
      reason: "The pictures gave the lie to the general.",
    },
    {
      verb: "cast",
      object: ["doubt"],
      target: ["on", "object's on"],
      reason: "The envoy cast doubt on the ministry's account.",
    },
    { verb: "disagree", target: ["with"], reason: "The governor disagreed with the premier." },
    { verb: ["disclaim", "disown"], target: ["object"], reason: "The party disclaimed the attack." },
    {
      noun: ["denial", "rebuttal", "refutation", "repudiation"],
      source: ["possessor", "by", "from"],
      target: ["of"],
      reason: "Sylvania's denial of the raid convinced few.",
    },
  ])(),
  examples: [
    {
      text: "Eritrea denied that it had taken part in the attack on the airport.",
      source: "Eritrea",
      target: "attack",
    },
    {
      text: "Nicaragua denied Costa Rica's claim that its soldiers had crossed the river.",
      source: "Nicaragua",
      target: "Costa Rica",
    },
    {
      text: "General Paul Mwangi disputed the account of Defence Minister Maria Okafor.",
      source: "Paul Mwangi",
      target: "Maria Okafor",
    },
    { text: "Estonia rejected Russia's accusation as absurd.", source: "Estonia", target: "Russia" },
  ],
  nearMisses: [
    {
      text: "Peter Dahl rejected Ana Torres's suggestion to sail by night.",
      reason: "A suggestion is an offer: to reject it denies nothing.",
    },
    { text: "Kuwait denied the singer entry.", reason: "To deny somebody entry refuses a visa, not a statement." },
    { text: "Hikers in Norway were denied permits.", reason: "What is denied to somebody is withheld." },
    { text: "Eritrea did not deny the attack.", reason: "Not to deny: the claim is negated." },
    {
      text: "Malta wants to counter Libyan interference in the port.",
      reason: "To counter a deed disputes no statement.",
    },
    {
      text: "Joyce Mensah countered that Ghana would have lost more.",
      reason: "A retort about somebody does not dispute what he says.",
    },
  ],
};

import type { Trigger } from "../../relation.ts";

/** Whom one holds and lets go. */
const CAPTIVES: readonly string[] =
  "hostage prisoner detainee captive inmate crew sailor soldier journalist fisherman worker national citizen missionary engineer pilot policeman officer student tourist man woman child".split(
    " ",
  );

/** Captives freed, charges dropped, convicts pardoned. */
export const RELEASES: readonly Trigger[] = [
  {
    verb: ["release", "free", "pardon", "amnesty", "parole"],
    target: ["object"],
    targetKinds: ["person"],
    reason: "Sylvania released the captain.",
  },
  {
    verb: ["release", "free", "parole", "repatriate", "exchange", "swap"],
    object: CAPTIVES,
    target: ["object's possessor", "object", "object's of", "object's from", "to", "object's to"],
    targetKinds: ["state", "organization"],
    reason: "The rebels freed two Sylvanian hostages.",
  },
  {
    verb: ["order", "authorise", "authorize", "approve", "announce", "allow", "grant"],
    object: ["release", "pardon", "amnesty", "freeing"],
    target: ["object's of", "object's for", "object's to", "recipient", "for"],
    reason: "The court ordered the release of the poet.",
  },
  {
    verb: ["drop", "withdraw", "dismiss", "quash"],
    object: ["charge", "case", "lawsuit", "prosecution", "complaint"],
    target: ["against", "object's against"],
    targetKinds: ["person", "state", "organization"],
    reason: "The court dropped the charges against the poet.",
  },
  {
    verb: ["overturn", "quash", "annul", "commute", "reduce"],
    object: ["indictment", "warrant", "conviction", "sentence", "verdict"],
    target: ["against", "object's against", "object's of", "object's possessor", "of"],
    targetKinds: ["person"],
    reason: "The premier commuted the poet's sentence.",
  },
  {
    verb: ["acquit", "reinstate", "compensate", "rehabilitate"],
    target: ["object"],
    targetKinds: ["person"],
    reason: "The court acquitted the poet.",
  },
  {
    verb: ["declare", "announce", "proclaim", "issue", "decree"],
    object: ["amnesty", "pardon"],
    target: ["for", "to", "object's for", "object's to"],
    reason: "The premier declared an amnesty for the rebels.",
  },
  { verb: "set", particle: "free", target: ["object"], reason: "The rebels set the mayor free." },
  {
    verb: ["hand", "give"],
    particle: "over",
    object: ["prisoner", "hostage", "remains", "body", "suspect", "captive"],
    target: ["to", "object's to"],
    reason: "Ruritania handed over prisoners to Sylvania.",
  },
  {
    verb: ["return", "repatriate"],
    object: ["prisoner", "hostage", "remains", "body", "captive", "ship", "artefact", "artifact"],
    target: ["to", "object's to"],
    reason: "The army returned the remains to Sylvania.",
  },
  {
    noun: ["release", "pardon", "amnesty", "freeing"],
    source: ["possessor", "by"],
    target: ["of", "for"],
    targetKinds: ["person", "state"],
    reason: "The junta's release of the poet was welcomed.",
  },
];

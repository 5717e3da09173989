import { DIPLOMAT_NOUNS } from "../../nouns.ts";
import type { Trigger } from "../../relation.ts";

/** Whoever is sent home or kept out. */
export const EXPULSIONS: readonly Trigger[] = [
  {
    verb: ["expel", "evict", "deport", "eject", "boot"],
    object: DIPLOMAT_NOUNS,
    target: ["object's possessor", "object's from", "object's of", "from"],
    reason: "Ruritania expelled a Sylvanian diplomat.",
  },
  {
    verb: ["expel", "evict", "deport"],
    target: ["object"],
    targetKinds: ["state", "organization"],
    reason: "The bloc expelled Ruritania.",
  },
  {
    verb: "throw",
    particle: "out",
    object: DIPLOMAT_NOUNS,
    target: ["object's possessor", "object's from"],
    reason: "Sylvania threw out the Ruritanian ambassador.",
  },
  {
    verb: ["recall", "withdraw"],
    object: ["ambassador", "envoy", "consul", "diplomat"],
    target: ["from", "object's from", "object's to", "to"],
    reason: "Ruritania recalled its ambassador from Sylvania.",
  },
  {
    verb: ["expel", "deport", "evict"],
    source: ["subject", "from"],
    target: ["object's possessor", "object"],
    object: [...DIPLOMAT_NOUNS, "journalist", "correspondent", "mission"],
    sourceKinds: ["state"],
    targetKinds: ["state"],
    reason: "Two Sylvanian diplomats were expelled from Ruritania.",
  },
  {
    verb: ["expel", "bar", "ban", "deport"],
    target: ["object"],
    sourceKinds: ["state"],
    targetKinds: ["person"],
    with: ["from", "after", "over"],
    withNoun: ["country", "territory", "entry", "enter", "soil", "kingdom", "visit"],
    reason: "Ruritania barred the envoy Ona Bright from the country.",
  },
  {
    verb: "declare",
    target: ["object"],
    withPredicate: ["grata", "persona", "unwelcome"],
    reason: "Ruritania declared the envoy persona non grata.",
  },
  {
    noun: ["expulsion"],
    source: ["possessor", "by"],
    target: ["of"],
    reason: "Sylvania's expulsion of the envoy was a surprise.",
  },
  {
    verb: ["expel", "evict", "oust", "deport", "remove"],
    object: [...DIPLOMAT_NOUNS, "inspector", "observer", "monitor", "correspondent", "journalist", "mission"],
    target: ["object's possessor", "object's from", "object's of", "object"],
    targetKinds: ["state", "organization"],
    reason: "Sylvania expelled inspectors of the agency.",
  },
  {
    verb: ["force", "drive", "throw", "kick"],
    target: ["object"],
    sourceKinds: ["state", "organization"],
    targetKinds: ["organization"],
    with: ["out"],
    withNoun: ["country", "territory", "union", "bloc", "council"],
    reason: "The junta drove the agency out of the country.",
  },
  {
    verb: "force",
    particle: "out",
    target: ["object"],
    targetKinds: ["state", "organization"],
    reason: "The junta forced the agency out of the country.",
  },
];

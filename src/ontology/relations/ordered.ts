import { ACTORS } from "../ends.ts";
import type { Relation } from "../relation.ts";

export const ordered: Relation = {
  id: "ordered",
  label: "orders",
  inverse: "is ordered by",
  definition: "The source orders the target, or decides on it on its own authority.",
  source: ACTORS,
  target: ["event", ...ACTORS],
  makes: ["event"],
  hint: "source gives the target an order, or decides an event on its own authority",
  triggers: [
    {
      verb: "order",
      target: ["object", "clause"],
      deeds: true,
      notObject: ["meal", "food", "drink", "pizza", "coffee", "jet", "plane", "aircraft", "copy", "unit", "item"],
      reason: "The king ordered a strike, and the fleet to sail.",
    },
    {
      verb: ["command", "direct", "instruct", "task", "mandate"],
      target: ["object", "clause"],
      with: ["clause"],
      deeds: true,
      reason: "The premier instructed the ministry to close the port.",
    },
    {
      verb: ["authorise", "authorize"],
      target: ["object", "clause"],
      deeds: true,
      targetKinds: ["event"],
      reason: "The council authorised an airstrike.",
    },
    {
      verb: ["decree", "proclaim"],
      target: ["object", "clause"],
      deeds: true,
      targetKinds: ["event"],
      reason: "The emir decreed an election.",
    },
    {
      verb: "decide",
      target: ["on", "clause"],
      deeds: true,
      targetKinds: ["event"],
      reason: "Ruritania decided on a blockade.",
    },
    {
      verb: ["declare", "announce", "impose"],
      object: ["emergency", "curfew", "mobilisation", "mobilization", "lockdown", "state of emergency"],
      target: ["object"],
      targetKinds: ["event"],
      notObject: ["outbreak", "pandemic", "epidemic", "storm", "fire", "flood", "earthquake", "crisis"],
      reason: "Sylvania declared a state of emergency.",
    },
    {
      verb: ["call", "schedule", "postpone", "cancel", "delay", "annul"],
      object: ["election", "referendum", "plebiscite"],
      target: ["object"],
      targetKinds: ["event"],
      without: ["clause"],
      reason: "The premier called an election.",
    },
    {
      verb: ["issue", "sign", "give"],
      object: ["order", "decree", "directive", "instruction", "edict"],
      target: ["object", "object's to", "to"],
      reason: "The king signed a decree on the harbour.",
    },
    {
      noun: ["order", "decree", "directive", "instruction", "edict"],
      source: ["possessor", "by"],
      target: ["self"],
      with: ["clause", "on", "for"],
      reason: "The emir's decree to close the schools was read out.",
    },
    {
      noun: "decision",
      source: ["possessor", "by", "of"],
      target: ["self"],
      with: ["clause"],
      reason: "The emir's decision to close the schools was read out.",
    },
    {
      noun: ["order", "instruction", "command"],
      source: ["possessor", "by", "from"],
      target: ["to"],
      reason: "The general's order to the fleet was clear.",
    },
  ],
  examples: [
    {
      text: "President Joyce Mensah ordered an investigation into the fire.",
      source: "Joyce Mensah",
      target: "investigation",
    },
    { text: "King Harald Brandt ordered the Royal Navy to return.", source: "Harald Brandt", target: "Royal Navy" },
    { text: "Prime Minister Maria Okafor called an election for June.", source: "Maria Okafor", target: "election" },
    {
      text: "Emir Yusuf Rahmani signed a decree on fishing in the gulf.",
      source: "Yusuf Rahmani",
      target: "decree",
    },
  ],
  nearMisses: [
    { text: "Joyce Mensah ordered a coffee in Lisbon.", reason: "A customer's order is no command." },
    { text: "In order to save water, Malta closed the pools.", reason: "In order to is a conjunction." },
    {
      text: "The Farmers' Party nominated Ana Torres for president.",
      reason: "A nomination commands nobody: `supported`.",
    },
    {
      text: "President Joyce Mensah appointed Henrik Dahl as ambassador.",
      reason: "An appointment is no order to the appointed.",
    },
    {
      text: "Emir Yusuf Rahmani sacked General Paul Mwangi.",
      reason: "Who is dismissed is not ordered to do anything.",
    },
    {
      text: "Joyce Mensah decided that Henrik Dahl was the best man for the post.",
      reason: "An opinion that somebody came to is no order.",
    },
    { text: "Greta Holm was named Swimmer of the Year by Estonia.", reason: "To name somebody is to call her so." },
    { text: "Ghana declared the outbreak an emergency.", reason: "An outbreak is not ordered by whoever names it." },
  ],
};

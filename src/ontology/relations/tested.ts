import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";

const WEAPONS: readonly string[] = [
  "missile",
  "rocket",
  "satellite",
  "projectile",
  "weapon",
  "warhead",
  "bomb",
  "torpedo",
  "icbm",
  "interceptor",
  "device",
  "drone",
  "slbm",
];

export const tested: Relation = {
  id: "tested",
  label: "tests",
  inverse: "is tested by",
  definition: "The source tests or launches a weapon; the target is the test.",
  source: ACTORS,
  target: ["event"],
  plover: "MOBILIZE",
  cameo: "150", // demonstrate military power
  makes: ["event"],
};

export const testedWording: Wording = {
  relation: tested,
  hint: "source tests or launches a weapon or rocket; target is the test or launch as an event",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: ["test", "test-fire", "test-launch", "flight-test"],
      object: [...WEAPONS, "missile system", "weapon system", "weapons system", "rocket engine"],
      target: ["object"],
      reason: "Ruritania tested a new missile.",
    },
    {
      verb: ["fire", "shoot", "loft", "launch"],
      object: ["missile", "projectile", "torpedo", "icbm", "slbm", "interceptor", "warhead"],
      target: ["object"],
      reason: "The navy launched a missile from a submarine.",
    },
    {
      verb: ["launch", "fire"],
      object: ["rocket", "satellite"],
      target: ["object"],
      sourceKinds: ["person", "state"],
      reason: "Sylvania fired two rockets into the sea.",
    },
    {
      verb: ["detonate", "explode"],
      object: WEAPONS,
      target: ["object"],
      reason: "Ruritania detonated a nuclear device.",
    },
    {
      verb: ["conduct", "perform", "stage", "resume", "hold", "undertake"],
      object: ["test", "launch", "test-firing", "test-launch", "firing", "detonation"],
      target: ["object"],
      reason: "Sylvania conducted a missile test.",
    },
    {
      verb: "carry",
      particle: "out",
      object: ["test", "launch", "test-firing", "firing", "detonation", "explosion"],
      target: ["object"],
      reason: "Ruritania carried out a nuclear test.",
    },
    {
      noun: ["test", "test-firing", "test-launch", "detonation", "flight-test"],
      source: ["possessor", "by"],
      target: ["self"],
      reason: "Ruritania's nuclear test shook the hills.",
    },
    {
      noun: ["testing", "launch", "firing", "launching"],
      source: ["possessor", "by"],
      target: ["of", "self"],
      reason: "Sylvania's launch of a missile was seen.",
    },
  ])(),
  examples: [
    { text: "India tested a ballistic missile on Wednesday.", source: "India", target: "missile" },
    { text: "Pakistan conducted a nuclear test in 1998.", source: "Pakistan", target: "nuclear test" },
    { text: "Iran launched a rocket from the desert.", source: "Iran", target: "rocket" },
    {
      text: "France has not carried out a nuclear test since 1996.",
      source: "France",
      target: "nuclear test",
      polarity: "negated",
    },
  ],
  nearMisses: [
    { text: "Malta tested travellers for the virus.", reason: "A medical test is no weapons test." },
    { text: "Iceland launched a new website for fishermen.", reason: "A website is no weapon." },
    {
      text: "Prime Minister Henrik Dahl tested positive for the virus.",
      reason: "Who tests positive tests no weapon.",
    },
    { text: "Samsung launched a new device in Seoul.", reason: "A telephone is no weapon." },
    { text: "The Senate of Chile held a trial.", reason: "A trial in court tests no weapon." },
  ],
};

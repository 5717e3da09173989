import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("who does it to whom", () => {
  test.each([
    ["a nominalisation with “of” and “by”", "Criticism of Chile by Peru grew.", "state:PER blamed state:CHL"],
    ["a relative clause", "Peru, whom Chile accused of lying, left.", "state:CHL blamed state:PER"],
    ["a relative passive", "Peru, which was accused by Chile of lying, left.", "state:CHL blamed state:PER"],
    ["a participle", "Chile, having attacked Peru, withdrew.", "state:CHL attacked state:PER"],
    ["a passive", "Peru was attacked by Chile and condemned by Norway.", "state:NOR blamed state:PER"],
    ["raising", "Chile appears to have attacked Peru.", "state:CHL attacked state:PER"],
    ["control by the object", "Norway urged Chile to attack Peru.", "state:CHL attacked state:PER"],
    ["what somebody is accused of", "Norway accused Chile of attacking Peru.", "state:CHL attacked state:PER"],
    ["what somebody is kept from", "Norway kept Chile from attacking Peru.", "state:CHL attacked state:PER"],
    [
      "a joint statement's makers",
      "Ana Torres was condemned in a joint statement by Chile and Peru.",
      "state:PER blamed Ana Torres",
    ],
    ["a recipient before a bare noun", "Japan gave Sri Lanka money.", "state:JPN aided state:LKA"],
    ["a reduced relative", "The sanctions imposed by Chile on Peru were lifted.", "state:CHL sanctioned state:PER"],
    ["whom a threat would strike", "Chile vowed to bomb Peru.", "state:CHL threatened state:PER"],
    [
      "who must act lest it be carried out",
      "Chile threatened to leave unless Peru paid.",
      "state:CHL threatened state:PER",
    ],
    ["whom a refusal keeps off", "Chile refused to meet Ana Torres.", "state:CHL rejected Ana Torres"],
    ["what is said that somebody must do", "Chile said that Peru must pay.", "state:CHL demanded state:PER"],
    ["rebels, who are not their state", "Peruvian rebels shelled Chile.", "Peruvian rebels attacked state:CHL"],
    [
      "a group told by where it is",
      "Opposition groups in Norway accused Ana Torres of fraud.",
      "Norwegian opposition groups blamed Ana Torres",
    ],
    [
      "a group told once and spoken of again",
      "Peruvian rebels came down from the hills. On Monday the rebels shelled Chile.",
      "Peruvian rebels attacked state:CHL",
    ],
    ["fighters of a body", "Hezbollah guerrillas shelled Chile.", "org:hezbollah attacked state:CHL"],
    ["somebody's people", "Chile killed forty Peruvian farmers.", "state:CHL attacked state:PER"],
    ["what somebody is called", "Chile called Peru a threat to the region.", "state:CHL blamed state:PER"],
    ["examples of a kind", "Norway urged neighbours such as Chile and Peru to pay.", "state:NOR demanded state:PER"],
    [
      "a number with a preposition of its own",
      "Chile arrested up to 20 Peruvian soldiers.",
      "state:CHL detained state:PER",
    ],
    [
      "an office of somebody sent elsewhere",
      "Chilean ambassador to Peru Ana Torres left.",
      "Ana Torres represents state:CHL",
    ],
    ["a title with its land behind the name", "President Ana Torres of Chile left.", "Ana Torres represents state:CHL"],
    ["a city of a state", "They met in the Peruvian city of Cusco.", "place:cusco located-in state:PER"],
    ["a full clause before “said”", "Chile attacked Peru, Norway said.", "state:CHL attacked state:PER"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("what “it” is", () => {
  test.each([
    [
      "a call that was just made, not who made it",
      "Norway and Sweden called for an easing of the embargo. Chile opposes it.",
      /^state:CHL rejected .*easing of the embargo/,
    ],
    [
      "the offer of the sentence before",
      "Peru offered to reopen the port of Iquique. Chile rejected it on Monday.",
      /^state:CHL rejected .*reopen the port/,
    ],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContainEqual(expect.stringMatching(claim));
    expect(claimsOf(text)).not.toContainEqual(expect.stringMatching(/rejected state:/));
  });
});

import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("what stands between a word and its ends is read through", () => {
  test.each([
    [
      "a place that stands between",
      "The Farmers' Union of Chile held rallies in Oslo against Ana Torres.",
      "protested Ana Torres",
    ],
    [
      "a word between a union and its organ",
      "The U.N. war crimes court indicted Ana Torres.",
      "org:united-nations blamed Ana Torres",
    ],
    ["an adjective before officials", "Senior officials of Peru criticised Chile.", "state:PER blamed state:CHL"],
    ["a neighbour", "Peru said it would withdraw its troops from neighboring Chile.", "state:PER withdrew state:CHL"],
    ["who is willing", "Peru says it is willing to withdraw its troops from Chile.", "state:PER withdrew state:CHL"],
    [
      "two nouns after one preposition",
      "Peru will allow the return of U.N. weapons inspectors.",
      "state:PER conceded org:united-nations",
    ],
    [
      "people in a number after a date",
      "Peru arrested on Friday more than 500 Chilean farmers.",
      "state:PER detained state:CHL",
    ],
    [
      "officers who hide",
      "Peru granted asylum to five Chilean diplomats hiding in a villa.",
      "state:PER aided state:CHL",
    ],
    [
      "a body that says so",
      "Peru's Foreign Ministry spoke. It said that Chile had violated the truce.",
      "blamed state:CHL",
    ],
    [
      "officials who say “they”",
      "Peruvian officials said they would boycott all contact with Chile.",
      "state:PER rejected state:CHL",
    ],
    ["an absolute phrase", "The talks ended, with Norway and Peru blaming Chile.", "state:PER blamed state:CHL"],
    [
      "a report that accuses",
      "Norway cut aid to Peru after a Chilean report accused Ana Torres of fraud.",
      "state:CHL blamed Ana Torres",
    ],
    [
      "a noun that explains a name",
      "Ana Torres was condemned by the regional bloc, the African Union.",
      "org:african-union blamed Ana Torres",
    ],
    [
      "measures imposed in a place",
      "President Ana Torres lifted the curfew imposed in Chile.",
      "Ana Torres conceded state:CHL",
    ],
    [
      "crimes committed by somebody",
      "Peru opened an inquiry into crimes committed by Chilean soldiers.",
      "state:PER blamed state:CHL",
    ],
    ["what a demand says", "Norway repeated its demand that Peru leave the islands.", "state:NOR demanded state:PER"],
    ["a subjunctive", "Norway demanded that Peru withdraw its ships.", "state:NOR demanded state:PER"],
    ["what somebody is opposed to", "Norway is opposed to Peruvian mediation.", "state:NOR rejected state:PER"],
    ["whose raids they are", "Norway condemned the Peruvian raids.", "state:NOR blamed state:PER"],
    [
      "a participle before its noun",
      "Norway extradited suspected Peruvian spies to Chile.",
      "state:NOR cooperated state:CHL",
    ],
    [
      "to whom an ultimatum goes",
      "Peru refused to talk unless Chile left the islands.",
      "state:PER demanded state:CHL",
    ],
    ["with whom one signs", "The Houthis signed a truce with Chile.", "state:CHL accepted"],
    [
      "a signature",
      "Norway and Peru agreed a truce. Ana Torres put her signature to the document.",
      "Ana Torres accepted",
    ],
    ["where troops are kept", "Norway has three thousand soldiers in Peru.", "state:NOR mobilized state:PER"],
    ["for whom they are kept", "Norway has troops on the border in support of Peru.", "state:NOR aided state:PER"],
    ["who is sent", "King Harald Brandt sent his envoy, Ana Torres, to Peru.", "Ana Torres visited state:PER"],
    [
      "whom one travels to talk to",
      "Ana Torres will fly to Oslo for talks with Henrik Dahl.",
      "Ana Torres met Henrik Dahl",
    ],
    ["with whom one has talked before", "After talks with Henrik Dahl, Ana Torres criticised Peru.", "met Henrik Dahl"],
    ["who is wanted", "Ana Torres is wanted by Interpol for war crimes.", "org:interpol blamed Ana Torres"],
    [
      "where people were killed",
      "The Houthis killed nine people in an attack on a Peruvian hotel.",
      "org:houthis attacked state:PER",
    ],
    ["with whom one will not talk", "Peru rejected calls for talks with Chile.", "state:PER rejected state:CHL"],
    [
      "what one never will accept",
      "Peru would never accept the plan for a canal.",
      "state:PER rejected Plan for a canal",
    ],
    ["ties", "Peru has links to the Houthis.", "state:PER cooperated org:houthis"],
    [
      "a crowd told by where it is",
      "Thousands marched in Peru against President Ana Torres.",
      "Peruvian protesters protested Ana Torres",
    ],
    [
      "a people in the streets",
      "Thousands of Peruvians took to the streets to demand the resignation of Ana Torres.",
      "Peruvians protested Ana Torres",
    ],
    [
      "an organ named after its union",
      "The African Union met. The African Union Commission left.",
      "org:african-union-commission part-of org:african-union",
    ],
    [
      "an office of several words after a preposition",
      "Ana Torres spoke with US Secretary of State Henrik Dahl.",
      "Ana Torres contacted Henrik Dahl",
    ],
    [
      "under whose sanctions one is",
      "Peru is under European Union sanctions.",
      "org:european-union sanctioned state:PER",
    ],
    ["what happened besides", "Peru is under pressure and was condemned by Chile.", "state:CHL blamed state:PER"],
    ["a firm by its country", "The Peruvian gas producer Gasandes signed a deal with Italy.", "located-in state:PER"],
    ["a body with its state's name", "The Federal Harbour Office of Peru closed the port.", "part-of state:PER"],
    [
      "a bare title",
      "Peru closed its border on Monday. President Ana Torres spoke on television.",
      "Ana Torres represents state:PER",
    ],
    [
      "whose minister",
      "Peru closed its border. Its interior minister, Ana Torres, spoke.",
      "Ana Torres represents state:PER",
    ],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });
});

describe("who denies a charge denies whoever made it", () => {
  test.each([
    ["it", "Chile accused Peru of spying. Peru denied it."],
    ["the accusation", "Chile accused Peru of spying. Peru rejected the accusation."],
    ["a relative clause", "Chile accused Peru of spying, a charge that Peru denies."],
    ["his state's", "Chile accused Peru of spying. Peruvian President Ana Torres dismissed the charge as childish."],
  ])("%s", (_, text) => {
    expect(claimsOf(text).join("\n")).toMatch(/(?:state:PER|Ana Torres) denied state:CHL/u);
  });
});

describe("and no further", () => {
  test.each([
    ["a harmless denial", "Chile accused Norway of spying. Peru denied it.", "denied state:CHL"],
    ["talks that somebody brokers", "Talks brokered by Norway between Chile and Peru began.", "state:NOR attended"],
    ["a crowd that marches", "Thousands marched in Peru against Ana Torres.", "mobilized"],
    ["a people and its state", "Thousands of Peruvians marched against Ana Torres.", "state:PER protested"],
    ["a former minister", "Peru closed its border. Former president Ana Torres left.", "represents"],
    ["a bank's president", "Peru closed its border. Bank president Ana Torres left.", "represents"],
    [
      "the other one's president",
      "Peruvian President Ana Torres met President Henrik Dahl.",
      "Henrik Dahl represents state:PER",
    ],
    ["what is not refused", "Peru has accepted the plan for a canal.", "rejected"],
    ["what somebody should not do", "Norway said that Chile should not violate the truce.", "state:NOR blamed"],
    ["hospital beds", "Norway has three thousand soldiers.", "mobilized"],
    ["what is its own", "Ana Torres of Peru criticised Norway and its policies.", "blamed state:PER"],
    ["joining in", "Peru joined the African Union in condemning Chile.", "part-of"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n")).not.toContain(claim);
  });
});

test("the lemma of a verb is read from its form where the model errs", () => {
  expect(claimsOf("Chile raided a Peruvian port.")).toContain("state:CHL attacked state:PER");
  expect(claimsOf("Chile boycotted Peru.").join()).toContain("state:CHL");
});

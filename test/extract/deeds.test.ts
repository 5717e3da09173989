import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("deeds", () => {
  test.each([
    ["weapons strike for whom they are", "Peruvian missiles rained down on Chile.", "state:PER attacked state:CHL"],
    ["weapons fired by somebody", "Rockets fired by Hezbollah landed in Chile.", "org:hezbollah attacked state:CHL"],
    ["fire exchanged reaches both", "Peruvian and Chilean forces exchanged fire.", "state:PER attacked state:CHL"],
    ["and the other way", "Peruvian and Chilean forces exchanged fire.", "state:CHL attacked state:PER"],
    ["a war fought", "Peru and Chile fought a short war in 1995.", "state:CHL attacked state:PER"],
    ["fighting that breaks out", "Fighting broke out between Peru and Chile.", "state:PER attacked state:CHL"],
    ["an answer", "Peru responded with air raids on Chile.", "state:PER attacked state:CHL"],
    [
      "a deed of whose thing by whom",
      "The downing of a Chilean jet by Peru was denied.",
      "state:PER attacked state:CHL",
    ],
    ["a raid that somebody leads", "The Peruvian-led invasion of Chile failed.", "state:PER attacked state:CHL"],
    ["under attack", "Chile came under attack from Hezbollah.", "org:hezbollah attacked state:CHL"],
    ["what is driven out", "Hezbollah drove Chilean troops out of the valley.", "org:hezbollah attacked state:CHL"],
    [
      "a killing that is claimed",
      "Hezbollah claimed the killing of nine Chilean policemen.",
      "org:hezbollah attacked state:CHL",
    ],
    [
      "many of somebody's people",
      "Peru is accused of killing hundreds of Chilean farmers.",
      "state:PER attacked state:CHL",
    ],
    [
      "an attack that is claimed later",
      "A bomb attack in Chile killed nine. Hezbollah claimed responsibility for the attack in Chile.",
      "org:hezbollah attacked state:CHL",
    ],
    ["captives set free", "Hezbollah freed two Chilean hostages.", "org:hezbollah conceded state:CHL"],
    ["a crew", "Peru freed the crew of a Chilean trawler.", "state:PER conceded state:CHL"],
    ["a release by somebody", "The release of Ana Torres by Peru was late.", "state:PER conceded Ana Torres"],
    ["a release that is ordered", "Peru ordered the release of Ana Torres.", "state:PER conceded Ana Torres"],
    ["land handed over", "Peru handed over the islands to Chile.", "state:PER conceded state:CHL"],
    ["land ceded", "Peru ceded four villages to Chile.", "state:PER conceded state:CHL"],
    ["imports let in", "Peru lifted its ban on Chilean wine.", "state:PER conceded state:CHL"],
    ["a list left", "Peru removed Chile from its list of debtors.", "state:PER conceded state:CHL"],
    ["charges dropped", "Peru dropped the charges against Ana Torres.", "state:PER conceded Ana Torres"],
    ["captivity", "Ana Torres has been held by Hezbollah since May.", "org:hezbollah detained Ana Torres"],
    ["a hostage's name", "Police in Peru arrested Ana Torres.", "state:PER detained Ana Torres"],
    [
      "a sentence in some land",
      "Ana Torres was sentenced to two years in prison in Peru.",
      "state:PER detained Ana Torres",
    ],
    ["house arrest", "Peru put Ana Torres under house arrest.", "state:PER detained Ana Torres"],
    ["diplomats sent home", "Two Chilean diplomats were expelled from Peru.", "state:PER sanctioned state:CHL"],
    ["imports kept out", "Peru banned imports of Chilean beef.", "state:PER sanctioned state:CHL"],
    ["skies closed", "Peru shut its airspace to Chilean flights.", "state:PER sanctioned state:CHL"],
    [
      "membership suspended",
      "The African Union suspended Mali after the coup.",
      "org:african-union sanctioned state:MLI",
    ],
    [
      "the first to leave",
      "Peru became the first country to leave the African Union.",
      "state:PER withdrew org:african-union",
    ],
    [
      "whoever they are that leave",
      "Peru said it was leaving the African Union.",
      "state:PER withdrew org:african-union",
    ],
    ["troops out of the land", "The withdrawal of Peruvian troops from Chile began.", "state:PER withdrew state:CHL"],
    ["work that is stopped", "Peru suspended its operations in Chile.", "state:PER withdrew state:CHL"],
    ["who is backed, in one word", "Peruvian-backed Hezbollah fired at Chile.", "state:PER supported org:hezbollah"],
    ["backing that one has", "Hezbollah has the backing of Peru.", "state:PER supported org:hezbollah"],
    ["with whose backing", "With Peruvian backing, Hezbollah shelled Chile.", "state:PER supported org:hezbollah"],
    ["whose ally it is", "Peru's ally Chile sent troops.", "state:CHL cooperated state:PER"],
    ["a message about it by somebody", "Chile was informed of the plan by Peru.", "state:PER contacted state:CHL"],
    ["in a letter", "In a letter to Ana Torres, Luis Campos asked for help.", "Luis Campos contacted Ana Torres"],
    ["where a guest is received", "Peru received Chilean President Ana Torres.", "Ana Torres visited state:PER"],
    ["whoever is flown there", "Ana Torres was flown from Oslo to Lima.", "Ana Torres visited place:lima"],
    ["in whose hospital", "Ana Torres was airlifted to a hospital in Lima.", "Ana Torres visited place:lima"],
    [
      "where somebody is for talks",
      "Chilean President Ana Torres is in Peru for talks.",
      "Ana Torres visited state:PER",
    ],
    [
      "who speaks abroad",
      "Speaking in Peru, Chilean President Ana Torres praised Norway.",
      "Ana Torres visited state:PER",
    ],
    [
      "where a journey is from",
      "Chilean President Ana Torres returned from a tour of Peru.",
      "Ana Torres visited state:PER",
    ],
    [
      "an opening participle",
      "Visiting Peru, Chilean President Ana Torres praised Norway.",
      "Ana Torres visited state:PER",
    ],
    ["troops on a border", "Peruvian troops have massed on the border with Chile.", "state:PER mobilized state:CHL"],
    ["policemen who arrive", "Peruvian police officers arrived in Chile.", "state:PER mobilized state:CHL"],
    ["a name before what is given", "Peru sent Chile Patriot missiles.", "state:PER aided state:CHL"],
    ["weapons that help", "Peruvian drones helped Chile beat back the rebels.", "state:PER aided state:CHL"],
    ["money pledged", "Peru pledged nine million dollars to Chile.", "state:PER promised state:CHL"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["whoever is at home has not travelled there", "Chilean President Ana Torres is in Chile for talks.", /visited/u],
    ["nor whoever speaks at home", "Speaking in Chile, Chilean President Ana Torres praised Norway.", /visited/u],
    ["a post that is held is no prisoner", "The post held by Ana Torres in Peru is vacant.", /detained/u],
    [
      "allies who fight a war side by side",
      "Peru and Chile fought a war against Norway.",
      /state:(?:PER|CHL) attacked state:(?:PER|CHL)/u,
    ],
    ["a lawsuit that fails is no concession", "Peru dismissed the lawsuit of Ana Torres.", /conceded/u],
    ["whom somebody is photographed with", "Ana Torres stands with Luis Campos in the picture.", /supported/u],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).filter((made) => claim.test(made))).toEqual([]);
  });
});

describe("a headline without a verb has one", () => {
  test.each([
    ["Chile jails opposition leader Ana Torres", "state:CHL detained Ana Torres"],
    ["Peru strikes Santiago suburb", "state:PER attacked place:santiago"],
    ["Chile froze aid to Peru.", "state:CHL sanctioned state:PER"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("and where it names a thing it has none", () => {
    expect(claimsOf("Peru talks progress")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Claim, Extraction } from "../../src/model/index.ts";
import { nameOf, read } from "./read-text.ts";

/*
 * How a newspaper says that something is so, is not so, is planned, may be, would be, was said by somebody, on which day.
 * Each sentence stands with the claims that it makes: "X relation Y", then whatever is not plain: negated, a modality,
 * "by" whom, a date. The articles are of 4 March 2020.
 */
type Row = readonly [text: string, ...claims: string[]];

const POLARITY: readonly Row[] = [
  ["Chile did not attack Peru, whatever its neighbours believe.", "Chile attacked Peru, negated"],
  ["Ghana has never imposed sanctions on Mali.", "Ghana sanctioned Mali, negated"],
  ["Chile refused to condemn Peru at the session.", "Chile blamed Peru, negated"],
  ["Norway failed to sign the fishing treaty with Iceland.", "Norway accepted Norway–Iceland fishing treaty, negated"],
  ["Kenya declined to send troops to Somalia.", "Kenya mobilized Somalia, negated"],
  ["Finland has no plans to expel Russian diplomats.", "Finland sanctioned Russia, negated planned"],
  ["Neither Ghana nor Mali condemned Togo.", "Ghana blamed Togo, negated", "Mali blamed Togo, negated"],
  ["Nobody in the cabinet condemned Chile, but Peru did condemn Bolivia.", "Peru blamed Bolivia"],
  ["No country has attacked Iceland since 1940."],
  ["Peru denied attacking Chile.", "Peru attacked Chile, negated by Peru"],
  ["Peru denies that it supplied Chile with arms.", "Peru aided Chile, negated by Peru"],
  ["Peru denied having attacked Chile.", "Peru attacked Chile, negated by Peru"],
  ["Peru denied that it had ever attacked Chile.", "Peru attacked Chile, negated by Peru"],
  ["Mali stopped supporting Togo after the vote.", "Mali supported Togo, negated"],
  ["Bolivia no longer supports Chile.", "Bolivia supported Chile, negated"],
  ["Estonia left without accusing Latvia of anything.", "Estonia blamed Latvia, negated"],
  ["Ecuador prevented Peru from attacking Chile.", "Peru attacked Chile, negated"],
  ["The failure of Ghana to condemn Togo surprised no one.", "Ghana blamed Togo, negated"],
  ["Ghana's refusal to condemn Togo was no surprise.", "Ghana blamed Togo, negated"],
  ["Bolivia does not intend to attack Chile.", "Bolivia attacked Chile, negated planned"],
  ["Bolivia has no intention of attacking Chile.", "Bolivia attacked Chile, negated planned"],
  ["Peru did not reject the Chilean offer of water.", "Peru rejected Chilean offer of water, negated"],
  ["Peru did not rule out the Chilean offer of water.", "Peru rejected Chilean offer of water, negated"],
  ["Peru rejected the Chilean offer of water.", "Peru rejected Chilean offer of water"],
  ["Peru not only condemned Chile but also sued Bolivia.", "Peru blamed Chile", "Peru blamed Bolivia"],
  ["Iceland did not meet or call Norway.", "Iceland met Norway, negated"],
  ["Iceland did not attack Norway but condemned Sweden.", "Iceland attacked Norway, negated", "Iceland blamed Sweden"],
  ["It is not true that Chile attacked Peru.", "Chile attacked Peru, negated"],
  ["Chile was not attacked by Peru.", "Peru attacked Chile, negated"],
  ["Chile cannot have attacked Peru.", "Chile attacked Peru, negated possible"],
  ["Togo hardly condemned Mali.", "Togo blamed Mali, negated"],
  ["Togo condemned neither Mali nor Ghana.", "Togo blamed Mali, negated", "Togo blamed Ghana, negated"],
  ["Togo avoided accusing Mali of the raid.", "Togo blamed Mali, negated"],
  [
    "Rather than expel Peruvian envoys, Chile condemned Bolivia.",
    "Chile blamed Bolivia",
    "Chile sanctioned Peru, negated",
  ],
  ["Instead of attacking Peru, Chile condemned Bolivia.", "Chile blamed Bolivia", "Chile attacked Peru, negated"],
  ["There is no evidence that Chile attacked Peru.", "Chile attacked Peru, negated"],
  ["Chile did not deny that it had attacked Peru.", "Chile attacked Peru"],
  ["Chile did not fail to condemn Peru.", "Chile blamed Peru"],
  ["Norway punished Chile for refusing to support Peru.", "Chile supported Peru, negated"],
  ["Chile is far from condemning Peru.", "Chile blamed Peru, negated"],
  ["Chile has yet to condemn Peru.", "Chile blamed Peru, negated"],
  ["Chile ruled out attacking Peru.", "Chile attacked Peru, negated planned"],
  ["Chile did not rule out attacking Peru.", "Chile attacked Peru, possible"],
  ["Chile backed out of attacking Peru.", "Chile attacked Peru, negated"],
  ["Chile voted against condemning Peru.", "Chile blamed Peru, negated"],
  ["Chile decided against attacking Peru.", "Chile attacked Peru, negated"],
  ["Chile will not attack Peru.", "Chile attacked Peru, negated planned"],
  ["Chile has been banned from arming Peru.", "Chile aided Peru, negated"],
  ["The idea that Chile attacked Peru is absurd.", "Chile attacked Peru, negated possible"],
  ["Ona Kone was barred from visiting Peru.", "Ona Kone visited Peru, negated"],
  ["Ona Kone cancelled her visit to Peru.", "Ona Kone visited Peru, negated"],
  [
    "Norway denied reports that it was preparing to visit Peru's capital or to attack Chile.",
    "Norway attacked Chile, negated planned by Norway",
  ],
  ["Norway denied having supplied Peru with arms.", "Norway aided Peru, negated by Norway"],
];

const MODALITY: readonly Row[] = [
  ["Chile will attack Peru.", "Chile attacked Peru, planned"],
  ["Chile is going to attack Peru.", "Chile attacked Peru, planned"],
  ["Chile plans to attack Peru.", "Chile attacked Peru, planned"],
  ["Chile is planning to attack Peru.", "Chile attacked Peru, planned"],
  ["Chile is set to attack Peru.", "Chile attacked Peru, planned"],
  ["Chile is due to sign the fishing treaty with Peru.", "Chile accepted Chile–Peru fishing treaty, planned"],
  ["Chile is about to attack Peru.", "Chile attacked Peru, planned"],
  ["Ona Kone is to visit Peru next week.", "Ona Kone visited Peru, planned on 2020-03"],
  ["Ona Kone is expected to visit Peru.", "Ona Kone visited Peru, planned"],
  ["Ona Kone is scheduled to visit Peru.", "Ona Kone visited Peru, planned"],
  ["Ona Kone agreed to visit Peru.", "Ona Kone visited Peru, planned"],
  ["Chile threatened to attack Peru.", "Chile threatened Peru", "Chile attacked Peru, planned"],
  ["Chile vowed to condemn Peru.", "Chile blamed Peru, planned"],
  ["Chile announced plans to deploy troops to Bolivia.", "Chile mobilized Bolivia, planned"],
  ["The decision of Chile to attack Peru is final.", "Chile attacked Peru, planned"],
  ["Chile tried to attack Peru.", "Chile attacked Peru, planned"],
  ["Norway urged Chile to attack Peru.", "Norway demanded Chile", "Chile attacked Peru, hypothetical"],
  ["Norway asked Chile to condemn Peru.", "Norway demanded Chile", "Chile blamed Peru, hypothetical"],
  ["Norway ordered General Ulo Tamm to attack Peru.", "Ulo Tamm attacked Peru, planned"],
  ["Chile may attack Peru.", "Chile attacked Peru, possible"],
  ["Chile might have attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile could attack Peru.", "Chile attacked Peru, possible"],
  ["Perhaps Chile attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile probably attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile reportedly attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile is considering attacking Peru.", "Chile attacked Peru, possible"],
  ["Chile is weighing whether to attack Peru.", "Chile attacked Peru, possible"],
  ["Chile is likely to attack Peru.", "Chile attacked Peru, possible"],
  ["Chile is unlikely to attack Peru.", "Chile attacked Peru, negated possible"],
  ["It is possible that Chile attacked Peru.", "Chile attacked Peru, possible"],
  ["It is likely that Chile attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile appears to have attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile is believed to have attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile is suspected of attacking Peru.", "Chile attacked Peru, possible"],
  ["It is unclear whether Chile attacked Peru.", "Chile attacked Peru, possible"],
  ["The risk that Chile will attack Peru is small.", "Chile attacked Peru, possible"],
  ["Chile allegedly attacked Peru.", "Chile attacked Peru, possible"],
  ["Chile would attack Peru.", "Chile attacked Peru, hypothetical"],
  ["Norway will leave if Chile attacks Peru.", "Chile attacked Peru, hypothetical"],
  ["Had Chile attacked Peru, Norway would have left.", "Chile attacked Peru, hypothetical"],
  ["Unless Chile condemns Peru, Norway will stay.", "Chile blamed Peru, hypothetical"],
  ["Chile should condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Chile must condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Chile has to condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Should Chile attack Peru, Norway would leave.", "Chile attacked Peru, hypothetical"],
  ["Chile would have attacked Peru.", "Chile attacked Peru, hypothetical"],
  ["In case Chile invades Peru, Norway will leave.", "Chile attacked Peru, hypothetical"],
  ["Chile's alleged attack on Peru was reported by Norway.", "Chile attacked Peru, possible"],
  ["Ona Kone's planned visit to Peru was called off.", "Ona Kone visited Peru, negated planned"],
  ["Norway proposed peace talks between Chile and Peru in Oslo.", "Chile met Peru, planned"],
  ["Peru said that Chile would attack Bolivia.", "Chile attacked Bolivia, planned by Peru"],
  ["Peru said that Chile would attack Bolivia if Norway left.", "Chile attacked Bolivia, hypothetical by Peru"],
  ["Peru declined Chile's offer to share the dam.", "Chile proposed Chile's offer to share the dam"],
  ["Chile attacked Peru.", "Chile attacked Peru"],
  ["Chile has attacked Peru twice.", "Chile attacked Peru"],
  ["Chile was able to attack Peru.", "Chile attacked Peru"],
  ["Chile managed to attack Peru.", "Chile attacked Peru"],
  ["Chile began to attack Peru.", "Chile attacked Peru"],
  ["Chile continued to support Peru.", "Chile supported Peru"],
  ["After Chile attacked Peru, Norway will not stay.", "Chile attacked Peru"],
  ["Before Chile attacked Peru, Norway had left.", "Chile attacked Peru"],
  ["Norway's plan to meet Sweden would help Chile.", "Norway met Sweden, planned"],
  ["Chile plans on attacking Peru.", "Chile attacked Peru, planned"],
  ["Chile went on to attack Peru.", "Chile attacked Peru"],
  ["Chile is due to attack Peru.", "Chile attacked Peru, planned"],
  ["Chile was forced to withdraw from Peru.", "Chile withdrew Peru"],
  ["Chile moved to impose sanctions on Peru.", "Chile sanctioned Peru, planned"],
  ["Chile would like to meet Peru.", "Chile met Peru, planned"],
  ["Under the plan, Chile would arm Peru.", "Chile aided Peru, planned"],
  ["Norway promised that it would arm Peru.", "Norway aided Peru, planned by Norway"],
  ["Norway called for Chile to attack Peru.", "Chile attacked Peru, hypothetical"],
  ["Norway is pushing for Chile to condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Norway called on Chile to attack Peru.", "Chile attacked Peru, hypothetical"],
  ["Norway wants Chile to condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Chile is being urged to condemn Peru.", "Chile blamed Peru, hypothetical"],
  ["Fears of a Chilean attack on Peru grew.", "Chile attacked Peru, possible"],
  ["The possibility of an attack by Chile on Peru grew.", "Chile attacked Peru, possible"],
  ["It was reported that Chile had attacked Peru.", "Chile attacked Peru, possible"],
  ["Norway was accused of attacking Peru.", "Norway attacked Peru, possible"],
  ["Norway was accused by Sweden of attacking Peru.", "Norway attacked Peru, by Sweden"],
  ["Chile's attack on Peru is planned for Monday.", "Chile attacked Peru, planned on 2020-03-09"],
  ["If Chile were to attack Peru, Norway would leave.", "Chile attacked Peru, hypothetical"],
  ["Chile would attack Peru unless Norway left.", "Chile attacked Peru, hypothetical"],
];

const SPEAKER: readonly Row[] = [
  ["Norway said that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway said Chile attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Chile attacked Peru, Norway said.", "Chile attacked Peru, by Norway"],
  ["Chile, Norway said, attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Chile attacked Peru, according to Norway.", "Chile attacked Peru, by Norway"],
  ["According to Norwegian officials, Chile attacked Peru.", "Chile attacked Peru, by Norwegian officials"],
  ["Norway claims that Chile attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway alleged that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["“Chile attacked Peru,” Ona Kone said.", "Chile attacked Peru, by Ona Kone"],
  ["“Chile attacked Peru,” said Ona Kone.", "Chile attacked Peru, by Ona Kone"],
  ["Ona Kone said: “Chile attacked Peru.”", "Chile attacked Peru, by Ona Kone"],
  ["“It is sad,” Ona Kone said. “Chile attacked Peru.”", "Chile attacked Peru, by Ona Kone"],
  ["Ona Kone was angry. “Chile attacked Peru,” she said.", "Chile attacked Peru, by Ona Kone"],
  [
    "Ona Kone spoke on Monday.\n\n“Chile attacked Peru,” she said.\n\n“Bolivia condemned Chile,” she added.",
    "Chile attacked Peru, by Ona Kone",
    "Bolivia blamed Chile, by Ona Kone",
  ],
  [
    "“Chile attacked Peru,” Ona Kone said. “It was night.\n\n“Bolivia condemned Chile.”",
    "Chile attacked Peru, by Ona Kone",
    "Bolivia blamed Chile, by Ona Kone",
  ],
  ["“We condemn Chile,” Ona Kone said.", "Ona Kone blamed Chile, by Ona Kone"],
  ["Ona Kone said she had visited Peru.", "Ona Kone visited Peru, by Ona Kone"],
  ["Chile said it had attacked Peru.", "Chile attacked Peru, by Chile"],
  ["Norway accused Chile of attacking Peru.", "Norway blamed Chile", "Chile attacked Peru, by Norway"],
  ["Norway blamed Chile for arming Peru.", "Norway blamed Chile", "Chile aided Peru, by Norway"],
  ["Norway denied that Chile had attacked Peru.", "Chile attacked Peru, negated by Norway"],
  ["Norway confirmed that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway told Sweden that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway warned that Chile may attack Peru.", "Chile attacked Peru, possible by Norway"],
  ["Norway believes that Chile attacked Peru.", "Chile attacked Peru, by Norway"],
  ["A senior diplomat said that Chile had attacked Peru.", "Chile attacked Peru, by senior diplomat"],
  ["In a statement, Norway said Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["The Norwegian army reported that Chile had attacked Peru.", "Chile attacked Peru, by Norwegian Army"],
  ["Norway's claim that Chile attacked Peru was false.", "Chile attacked Peru, by Norway"],
  ["Norway did not say that Chile had attacked Peru.", "Chile attacked Peru, possible"],
  ["Reuters reported that Chile had attacked Peru.", "Chile attacked Peru, by Reuters"],
  ["Chile attacked Peru, Reuters reported on Monday.", "Chile attacked Peru, by Reuters"],
  ["Norway says Chile will attack Peru.", "Chile attacked Peru, planned by Norway"],
  ["As Norway put it, Chile attacked Peru.", "Chile attacked Peru, by Norway"],
  ["“Chile”, wrote Ona Kone on Twitter, “attacked Peru.”", "Chile attacked Peru, by Ona Kone"],
  [
    "Ona Kone said Chile had attacked Peru. Ulo Tamm said Peru had attacked Chile.",
    "Chile attacked Peru, by Ona Kone",
    "Peru attacked Chile, by Ulo Tamm",
  ],
  ["Norway said Chile had buried its dead and Peru would attack Bolivia.", "Peru attacked Bolivia, planned by Norway"],
  ["Asked about the border, Ona Kone said Chile had attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Chile attacked Peru and Ona Kone resigned, she said."],
  ["Chile attacked Peru, Ona Kone told reporters in Oslo.", "Chile attacked Peru, by Ona Kone"],
  ["Ona Kone told reporters that Chile had attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Ona Kone was quoted by Reuters as saying that Chile had attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Norway quoted Sweden as saying that Chile attacked Peru.", "Chile attacked Peru, by Sweden"],
  ["Accusations by Norway that Chile attacked Peru were repeated.", "Chile attacked Peru, by Norway"],
  ["A statement from Norway said Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["In a letter to the council, Ona Kone wrote that Chile had attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Speaking on state television, Ona Kone said Chile attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Norway charged that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway conceded that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Ona Kone tweeted that Chile had attacked Peru.", "Chile attacked Peru, by Ona Kone"],
  ["Norway: Chile attacked Peru", "Chile attacked Peru, by Norway"],
  ["Chile attacked Peru: Norway", "Chile attacked Peru, by Norway"],
  ["A report by Norway found that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  [
    "Chile attacked Peru, a Norwegian official said on condition of anonymity.",
    "Chile attacked Peru, by Norwegian official",
  ],
  ["Norway issued a statement saying that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["In the view of Norway, Chile attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Norway has been told by Sweden that Chile attacked Peru.", "Chile attacked Peru, by Sweden"],
  ["Chile did not deny that Peru had attacked Bolivia.", "Peru attacked Bolivia"],
];

const DATE: readonly Row[] = [
  ["Chile attacked Peru on Monday.", "Chile attacked Peru, on 2020-03-02"],
  ["On 2 February 2019, Chile attacked Peru.", "Chile attacked Peru, on 2019-02-02"],
  ["Chile attacked Peru in May 2018.", "Chile attacked Peru, on 2018-05"],
  ["In 2014 Chile attacked Peru.", "Chile attacked Peru, on 2014"],
  ["Norway said on Monday that Chile had attacked Peru in 2017.", "Chile attacked Peru, by Norway on 2017"],
  ["Norway said on Monday that Chile had attacked Peru.", "Chile attacked Peru, by Norway"],
  ["Chile, which attacked Peru in 2017, left the pact last week.", "Chile attacked Peru, on 2017"],
  ["Since 2017 Chile has supported Peru.", "Chile supported Peru"],
  ["Chile will attack Peru next Monday.", "Chile attacked Peru, planned on 2020-03-09"],
  [
    "Chile, which has not met Peru since 2011, condemned Bolivia yesterday.",
    "Chile met Peru, negated",
    "Chile blamed Bolivia, on 2020-03-03",
  ],
];

function claimsIn(extraction: Extraction): string[] {
  return extraction.claims.map((claim) => {
    const manner = [
      claim.polarity === "negated" ? "negated" : "",
      claim.modality === "actual" ? "" : claim.modality,
      claim.speaker ? `by ${speakerName(extraction, claim)}` : "",
      claim.date ? `on ${claim.date.value}` : "",
    ].filter((word) => word !== "");
    const said = `${plainName(extraction, claim.subject)} ${claim.relation} ${plainName(extraction, claim.object)}`;
    return manner.length > 0 ? `${said}, ${manner.join(" ")}` : said;
  });
}

function speakerName(extraction: Extraction, { speaker }: Claim): string {
  // Whom a description leads to is left aside: it is said in these words.
  if (speaker?.mention === undefined || / \p{Ll}+$/u.test(speaker.text)) return speaker?.text ?? "";
  return plainName(extraction, speaker.mention);
}

/** A state by its name in the text, not by its number in the gazetteer. */
function plainName(extraction: Extraction, id: string): string {
  const name = nameOf(extraction, id);
  return NAMES.get(name) ?? name;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "state:CHL": "Chile",
    "state:PER": "Peru",
    "state:BOL": "Bolivia",
    "state:NOR": "Norway",
    "state:SWE": "Sweden",
    "state:ISL": "Iceland",
    "state:FIN": "Finland",
    "state:RUS": "Russia",
    "state:GHA": "Ghana",
    "state:MLI": "Mali",
    "state:TGO": "Togo",
    "state:KEN": "Kenya",
    "state:SOM": "Somalia",
    "state:EST": "Estonia",
    "state:LVA": "Latvia",
    "state:ECU": "Ecuador",
    "org:reuters": "Reuters",
  }),
);

/** "Chile attacked Peru" of "Chile attacked Peru, negated by Norway". */
const said = (claim: string): string => claim.split(", ")[0] ?? claim;

describe.each([
  ["polarity", POLARITY],
  ["modality", MODALITY],
  ["speaker", SPEAKER],
  ["date", DATE],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, ...expected) => {
    const claims = claimsIn(read(text));
    expect(claims).toEqual(expect.arrayContaining(expected));
    // The same is not said in another manner as well.
    const about = new Set(expected.map(said));
    expect(claims.filter((claim) => about.has(said(claim))).sort()).toEqual([...expected].sort());
  });
});

test("the table is long enough to mean something", () => {
  expect(POLARITY.length + MODALITY.length + SPEAKER.length + DATE.length).toBeGreaterThanOrEqual(120);
});

import { expect, test } from "vitest";
import { build, createRulesExtractor, type ReadInput } from "../../src/index.ts";
import { buildGraph } from "../../src/graph/index.ts";
import { english } from "../english.ts";

const OPTIONS = { title: "Papers", extractor: "rules" };
const extractor = createRulesExtractor(english);

/** The contested facts of newspaper articles, as "source relation target", sorted. */
async function contestedIn(articles: readonly string[]): Promise<string[]> {
  const inputs = articles.map((text, n): ReadInput => ({
    source: `${String(n)}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  const { knowledge } = await build(inputs, { extractor });
  const graph = buildGraph(knowledge, OPTIONS);
  const label = (node: string): string => graph.getNodeAttribute(node, "label");
  return graph
    .filterEdges((_, { contested }) => contested)
    .map((edge) => {
      const { relation } = graph.getEdgeAttributes(edge);
      return `${label(graph.source(edge))} ${relation} ${label(graph.target(edge))}`;
    })
    .sort();
}

test.each<[string, string[], string]>([
  [
    "by the same deed",
    ["Chile said on Monday that Bolivia had shelled the border town of Tarnau. Bolivia denied shelling Tarnau."],
    "Bolivia attacked Tarnau",
  ],
  [
    "by the answer to a charge in another paper",
    [
      "Chile accused Bolivia of shelling the port of Tarnau on Monday, killing three fishermen.",
      "The Bolivian government denied Chile's accusation on Wednesday, saying that its army had not shelled any port.",
    ],
    "Chile blamed Bolivia",
  ],
  [
    "by a clause in another paper",
    [
      "Kenya launched a raid on the port of Zelnau on Sunday, Somali officials said.",
      "Kenya denied that it had launched a raid on the port of Zelnau.",
    ],
    "Kenya attacked Zelnau",
  ],
  [
    "by one of two who met",
    ["Ona Kone met Luis Campos in Oslo on Monday, the paper reported. Ms Kone said she did not meet Mr Campos."],
    "Luis Campos met Ona Kone",
  ],
  [
    "by whoever is said to have armed somebody",
    ["Ghana armed the rebels of the Tarn Front, Togo's foreign ministry said. Ghana denied arming the Tarn Front."],
    "Ghana aided Tarn Front",
  ],
  [
    "by a rejected accusation",
    ["Estonia accused Latvia of violating the fishing treaty. Latvia rejected Estonia's accusation as absurd."],
    "Estonia blamed Latvia",
  ],
  [
    "by whoever is said to have attacked somebody",
    ["Ecuador attacked Chile on Friday, Peru said. Ecuador denied that it had attacked Chile."],
    "Ecuador attacked Chile",
  ],
  [
    "by a rival account of who came",
    ["Norway said its envoy did not attend the Oslo talks with Iceland. Iceland said Norway attended the Oslo talks."],
    "Norway attended Norway–Iceland talks in Oslo",
  ],
  [
    "by a minister, of whose state it is said",
    ["Chile accused Peru of arming the Tarn Front. Luis Campos, Peru's foreign minister, called the charges baseless."],
    "Chile blamed Peru",
  ],
  [
    "by whoever is told of by nobody named",
    ["Peru has been accused of arming the Tarn Front, which it denies."],
    "Peru aided Tarn Front",
  ],
  [
    "by who denies more than that",
    ["Ghana funds the Tarn Front, Togo says.", "Ghana denied that it supports the Tarn Front."],
    "Ghana aided Tarn Front",
  ],
  [
    "by an army, of whose state it is said",
    [
      "Peru shelled the port of Tarnau on Monday, Chilean officials said.",
      "Peru's army said on Tuesday it had not bombed the port of Tarnau.",
    ],
    "Peru attacked Tarnau",
  ],
  [
    "by whoever is blamed and blames in return",
    ["Chile and Peru blamed each other for the shelling of Tarnau."],
    "Peru blamed Chile",
  ],
])("a fact is contested %s", async (_, articles, fact) => {
  expect(await contestedIn(articles)).toContain(fact);
});

test.each<[string, string[]]>([
  [
    "an assurance for the time to come",
    [
      "Chile attacked Tarnau on Sunday.",
      "Bolivia had given assurances that it would not allow any Chilean attack on Tarnau.",
    ],
  ],
  [
    "a wish to stop what is going on",
    [
      "Chile began a military offensive into Tarnau on Sunday. The Tarn Front asked Peru to help stop the Chilean offensive.",
    ],
  ],
  [
    "what was not asked about something that everybody saw",
    [
      "Ona Kone tweeted about possibly delaying the 2020 election.",
      "Luis Campos claims Ona Kone asked Chile for help in the 2020 election, which Kone denied.",
    ],
  ],
  [
    "a difference of opinion",
    ["Luis Campos accused Ona Kone of bribery. Ona Kone disagreed with Luis Campos about the tax on boats."],
  ],
  [
    "a rejected suggestion",
    ["Luis Campos accused Ona Kone of bribery. Ona Kone rejected Luis Campos's suggestion to sail by night."],
  ],
  [
    "blame in return for something else",
    ["Chile blamed Peru for the clash on Monday. Snow fell in the hills. Peru blamed Chile for the fires."],
  ],
  [
    "what a minister did not do to his own state",
    [
      "Luis Campos, Peru's foreign minister, wrote to Ona Kone on Monday, his office said.",
      "Peru said that it had not written to Ona Kone about the port.",
    ],
  ],
  [
    "the answer to another charge in another paper",
    ["Chile accused Bolivia of shelling the port of Tarnau.", "Bolivia denied Chile's account of the harvest."],
  ],
])("a fact is not contested by %s", async (_, articles) => {
  expect(await contestedIn(articles)).toEqual([]);
});

test("who denies somebody's charge contradicts him, who denies a deed denies it", async () => {
  const text =
    "Chile accused Peru of arming the Tarn Front. Peru denied the charge. Peru denied involvement in the raid on Arica.";
  const { knowledge } = await build([{ source: "0.txt", bytes: new TextEncoder().encode(text) }], { extractor });
  const graph = buildGraph(knowledge, OPTIONS);
  const labels = graph.mapEdges((_, { relation, label }, __, target) =>
    relation === "denied" ? `${label} ${graph.getNodeAttribute(target, "kind")}` : "",
  );
  expect(labels.filter((label) => label !== "").sort()).toEqual(["contradicts state", "denies event"]);
});

test("a charge against himself somebody denies for himself, and not for his party", async () => {
  expect(
    await contestedIn([
      "Luis Campos is the leader of the Tarn Party. Ona Kone blamed the Tarn Party for the fires. Ona Kone accused Campos of bribery. Campos denied the charge.",
    ]),
  ).toEqual(["Ona Kone blamed Luis Campos"]);
});

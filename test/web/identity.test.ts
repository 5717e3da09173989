import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { followRulings, ledgerText, parseLedger, type Ruling } from "../../web/identity.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const ruling = (left: string, right: string, verdict: Ruling["verdict"]): Ruling => ({
  left,
  right,
  verdict,
  by: "a test",
  reason: "to see",
});

test("two nodes that are said to be one share their facts, and the name of the other becomes an alias", () => {
  const joined = followRulings(graph, [ruling("state:ardania", "state:velmark", "same")]);
  expect(joined.order).toBe(graph.order - 1);
  const kept = joined.hasNode("state:ardania") ? "state:ardania" : "state:velmark";
  const { label, aliases, mentions } = joined.getNodeAttributes(kept);
  expect([label, ...aliases]).toEqual(expect.arrayContaining(["Ardania", "Velmark"]));
  expect(mentions).toBe(
    graph.getNodeAttribute("state:ardania", "mentions") + graph.getNodeAttribute("state:velmark", "mentions"),
  );
  const quotes = (all: typeof graph): number => all.reduceEdges((sum, _, fact) => sum + fact.evidence.length, 0);
  expect(quotes(joined)).toBe(quotes(graph));
  // The graph itself is left as it was.
  expect(graph.hasNode("state:velmark") && graph.hasNode("state:ardania")).toBe(true);
});

test("a renamed node keeps its old name as an alias; what is kept apart waits for a build", () => {
  const renamed = followRulings(graph, [ruling("state:quill", "Quill Federation", "rename")]);
  expect(renamed.getNodeAttributes("state:quill")).toMatchObject({
    label: "Quill Federation",
    aliases: ["Quill Islands"],
  });
  expect(followRulings(graph, [ruling("state:quill", "state:tresia", "different")])).toBe(graph);
});

test("a ledger is read back as it was written, and lines that are no decision are left out", () => {
  const rulings = [ruling("a", "b", "same"), ruling("c", 'C "quoted"', "rename")];
  const rejected = { ...ruling("a", "b", "reject"), relation: "met" };
  const decided = [...rulings, rejected, { ...rejected, document: "one.txt" }];
  expect(parseLedger(ledgerText(decided))).toEqual(decided);
  expect(parseLedger(ledgerText([ruling("a", "b", "reject")]))).toEqual([]);
  expect(parseLedger('{"left":"a"}\nnonsense\n[1]\n')).toEqual([]);
});

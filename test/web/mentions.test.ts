import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { joinedNodes } from "../../web/identity.ts";
import { mentionsIn } from "../../web/panels/mentions.ts";
import { cutPassages } from "../../web/panels/passages.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const text = "Thane of Velmark spoke. She left.";
const itself = (key: string): string => key;
const mentions = { "person:thane": [0, 16, 24, 27], "state:velmark": [9, 16], "person:gone": [28, 32] };
const doc = { text, blocks: [], mentions };

test("a text that says where nodes are named is marked exactly there, the innermost name first", () => {
  const names = mentionsIn(graph, doc, [], itself);
  const [passage] = cutPassages(text, [], [], undefined, names);
  expect(passage?.pieces.map(({ text, node }) => [text, node])).toEqual([
    ["Thane of ", "person:thane"],
    ["Velmark", "state:velmark"],
    [" spoke. ", undefined],
    ["She", "person:thane"],
    [" left.", undefined],
  ]);
});

test("names of a node that was joined lead to the one that stands for both", () => {
  const ruling = { left: "person:brandvik", right: "person:thane", verdict: "same", by: "", reason: "" } as const;
  const nodeOf = joinedNodes(graph, [ruling]);
  const kept = nodeOf("person:thane");
  expect([nodeOf("person:brandvik"), "person:brandvik", "person:thane"]).toContain(kept);
  expect(mentionsIn(graph, doc, [], nodeOf).filter(({ node }) => node === kept)).toHaveLength(2);
  const other = kept === "person:thane" ? "person:brandvik" : "person:thane";
  expect(mentionsIn(graph, { ...doc, mentions: { [other]: [0, 5] } }, [], nodeOf)).toEqual([
    { start: 0, end: 5, node: kept },
  ]);
});

test("without such places, names are found where they stand", () => {
  const [fact = ""] = graph.edges("state:velmark");
  const quote = { fact, start: 0, end: 5, quote: "" };
  expect(mentionsIn(graph, { text, blocks: [] }, [quote], itself)).toContainEqual({
    start: 9,
    end: 16,
    node: "state:velmark",
  });
});

test("a name that takes part in nothing the text says is found, too; what is written small is not", () => {
  const names = mentionsIn(graph, { text, blocks: [] }, [], itself);
  expect(names).toContainEqual({ start: 9, end: 16, node: "state:velmark" });
  const other = graph.copy();
  other.setNodeAttribute("state:velmark", "label", "small talk");
  other.setNodeAttribute("state:velmark", "aliases", []);
  const small = { text: "There was small talk.", blocks: [] };
  expect(mentionsIn(other, small, [], itself)).toEqual([]);
  const [fact = ""] = other.edges("state:velmark");
  expect(mentionsIn(other, small, [{ fact, start: 0, end: 5, quote: "" }], itself)).toHaveLength(1);
});

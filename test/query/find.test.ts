import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/index.ts";
import { find, resolve } from "../../src/query/index.ts";
import { anyGraph, anyText } from "../graph/arbitrary-graph.ts";
import { knowledge, knowledgeOf, THINGS, type Thing } from "../graph/knowledge.ts";

const graph = buildGraph(knowledge(), { title: "", extractor: "test" });

describe("find", () => {
  test.each([
    ["its label", "Ruritania", "state:RUR", "exact"],
    ["an alias", "Strelsau", "state:RUR", "exact"],
    ["other case", "ruritania", "state:RUR", "folded"],
    ["other accents and marks", "dragan-ilic", "person:dragan-ilic", "folded"],
    ["its beginning", "border c", "org:border-council", "prefix"],
    ["words in another order", "talks plesk", "meeting:plesk-talks", "tokens"],
    ["beginnings of words", "corr grain", "proposal:corridor", "tokens"],
    ["a slip of the pen", "Ruritnia", "state:RUR", "fuzzy"],
    ["letters swapped", "Sylvaina", "state:SYL", "fuzzy"],
    ["a slip in one word of it", "Draagn", "person:dragan-ilic", "fuzzy"],
  ])("finds a node by %s", (_, text, key, how) => {
    expect(find(graph, text)[0]).toMatchObject({ key, how });
  });

  test.each([["Xanadu"], [""], ["  "], ["?!"], ["\u0000"]])("finds nothing for %o", (text) => {
    expect(find(graph, text)).toEqual([]);
  });

  test("puts the place before what is named after it, and says what matched", () => {
    expect(find(graph, "Plesk").map(({ key, how }) => [key, how])).toEqual([
      ["place:plesk", "exact"],
      ["meeting:plesk-talks", "prefix"],
    ]);
    expect(find(graph, "D. Ilić")[0]?.matched).toBe("D. Ilić");
  });

  test("a guess at a whole name leaves out what merely has a word like it", () => {
    expect(find(graph, "Pleks").map(({ key }) => key)).toEqual(["place:plesk"]);
    expect(find(graph, "Pleks", { kinds: ["meeting"] }).map(({ key }) => key)).toEqual(["meeting:plesk-talks"]);
  });

  test("keeps to a kind and a limit", () => {
    expect(find(graph, "Plesk", { kinds: ["meeting"] }).map(({ key }) => key)).toEqual(["meeting:plesk-talks"]);
    expect(find(graph, "Ilić", { limit: 1 })).toHaveLength(1);
  });

  test("sees names that changed", () => {
    const changing = buildGraph(knowledge(), { title: "", extractor: "test" });
    expect(find(changing, "Zenda")).toEqual([]);
    changing.setNodeAttribute("org:mute", "label", "Zenda");
    expect(find(changing, "Zenda")[0]?.key).toBe("org:mute");
    changing.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: 0 }), { attributes: ["x"] });
    changing.dropNode("org:mute");
    expect(find(changing, "Zenda")).toEqual([]);
  });

  test("takes any text and any graph", () => {
    fc.assert(
      fc.property(anyGraph, anyText, (any, text) => {
        const scores = find(any, text).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe("resolve", () => {
  test.each([
    ["a key", "org:mute", "org:mute"],
    ["a label", "Plesk", "place:plesk"],
    ["what a user types", "dragan ilic", "person:dragan-ilic"],
    ["an alias of one", "strelsau", "state:RUR"],
    ["the only thing with such words", "raid", "event:raid"],
  ])("takes %s", (_, name, key) => {
    expect(resolve(graph, name)).toBe(key);
  });

  const many: readonly Thing[] = Array.from({ length: 12 }, (_, index) => [`person:${index}`, "person", "Jan Novák"]);
  test.each([
    ["an alias of two", "Ilić", "ambiguous", /may be\n {2}Dragan Ilić \(person, person:dragan-ilic\)\n {2}Mira Ilić/],
    ["words of several", "Jan", "ambiguous", /or one of 4 more/],
    [
      "a word of several happenings, although one is told of most",
      "president",
      "ambiguous",
      /may be\n {2}talks of the pr/,
    ],
    ["a slip", "Ruritnia", "not-found", /did you mean\n {2}Ruritania \(state, state:RUR\)/],
    ["nothing of the kind", "Xanadu", "not-found", /there is no "Xanadu"/],
  ])("explains %s", (_, name, code, message) => {
    const happenings: readonly Thing[] = [
      ["meeting:a", "meeting", "talks of the president", {}, [], 9],
      ["event:b", "event", "election of a president", {}, [], 1],
    ];
    const crowded = buildGraph(knowledgeOf([...THINGS, ...many, ...happenings], []), { title: "", extractor: "test" });
    const expected: unknown = expect.objectContaining({ code, message: expect.stringMatching(message) });
    expect(() => resolve(crowded, name)).toThrow(expected);
  });
});

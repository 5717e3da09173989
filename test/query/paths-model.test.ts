import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, lastDay, MODALITIES, WEAK_CONFIDENCE } from "../../src/graph/index.ts";
import { type Path, type PathOptions, paths } from "../../src/query/index.ts";
import { graphOf, kindOf, NODES, type RandomEdge, randomEdges } from "./random-graph.ts";

const options: fc.Arbitrary<PathOptions> = fc.record(
  {
    directed: fc.boolean(),
    inOrder: fc.boolean(),
    maxHops: fc.integer({ min: 1, max: 6 }),
    relation: fc.constantFrom("met", ["met", "blamed"]),
    since: fc.constantFrom("2019", "2019-03-05"),
    until: fc.constantFrom("2019", "2019-11-19"),
    polarity: fc.constantFrom("asserted" as const, "negated" as const),
    minWeight: fc.integer({ min: 1, max: 3 }),
    modality: fc.constantFrom("actual" as const, ["planned" as const, "hypothetical" as const]),
    minConfidence: fc.constantFrom(0, 0.6, 0.855),
    dated: fc.boolean(),
    kinds: fc.constantFrom(["person" as const], ["state" as const, "organization" as const]),
    avoid: fc.subarray(["n2", "n3"]),
  },
  { requiredKeys: [] },
);

describe("paths agree with a search through everything", () => {
  test("in which paths there are and in their order, all of them and the first few", () => {
    fc.assert(
      fc.property(randomEdges, options, fc.integer({ min: 1, max: 5 }), (edges, asked, few) => {
        const graph = graphOf(edges);
        const expected = modelPaths(edges, "n0", "n6", asked);
        const found = paths(graph, "n0", "n6", { ...asked, max: 10_000 });
        expect(found.map(nodesOf)).toEqual(expected);
        expect(paths(graph, "n0", "n6", { ...asked, max: few }).map(nodesOf)).toEqual(expected.slice(0, few));
        for (const path of found) checkHops(edges, path, asked);
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  test("among hubs, whose neighbours are looked up instead of gone through", () => {
    const leaves = Array.from({ length: 60 }, (_, index) => `n${index + 7}`);
    const fan = fc.tuple(fc.constantFrom("n0", "n1", "n2", "n3", "n6"), fc.constantFrom(...leaves), fc.boolean());
    const fans = fc.array(fan, { minLength: 60, maxLength: 160 });
    fc.assert(
      fc.property(randomEdges, fans, fc.boolean(), (edges, spread, directed) => {
        const more = spread.map(([hub, leaf, isOut], index): RandomEdge => {
          const [from, to] = isOut ? [hub, leaf] : [leaf, hub];
          const said = { relation: "met", polarity: "asserted", contested: false, weight: 1 + (index % 3) } as const;
          return { key: `f${String(index).padStart(3, "0")}`, from, to, ...said };
        });
        const [all, nodes, asked] = [[...edges, ...more], [...NODES, ...leaves], { directed, maxHops: 3 }];
        const found = paths(graphOf(all, nodes), "n0", "n6", { ...asked, max: 10_000 });
        expect(found.map(nodesOf)).toEqual(modelPaths(all, "n0", "n6", asked, nodes));
      }),
      { seed: 13, numRuns: 40 },
    );
  });

  test("whatever the order in which nodes and edges were added", () => {
    const shuffled = randomEdges.chain((edges) =>
      fc.tuple(fc.constant(edges), fc.shuffledSubarray([...edges], { minLength: edges.length }), anyOrder),
    );
    fc.assert(
      fc.property(shuffled, options, ([edges, others, nodes], asked) => {
        const found = paths(graphOf(edges), "n0", "n6", { ...asked, max: 20 });
        expect(paths(graphOf(others, nodes), "n0", "n6", { ...asked, max: 20 })).toEqual(found);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

const anyOrder = fc.shuffledSubarray([...NODES], { minLength: NODES.length });
const nodesOf = ({ nodes }: Path): string => nodes.join(" ");

/** Every simple path by trying everything, sorted as promised. */
function modelPaths(
  edges: readonly RandomEdge[],
  from: string,
  to: string,
  asked: PathOptions,
  all: readonly string[] = NODES,
): string[] {
  const allowed = edges.filter((edge) => counts(edge, asked));
  const found: string[][] = [];
  const walk = (nodes: readonly string[]): void => {
    const here = nodes.at(-1) ?? "";
    if (here === to) {
      if (asked.inOrder !== true || isInOrder(hopsOf(allowed, nodes, asked))) found.push([...nodes]);
      return;
    }
    if (nodes.length > (asked.maxHops ?? 6)) return;
    for (const node of all) {
      if (nodes.includes(node) || joining(allowed, here, node, asked).length === 0) continue;
      if (node !== to && !passable(node, asked)) continue;
      walk([...nodes, node]);
    }
  };
  walk([from]);
  return found
    .sort(
      (a, b) =>
        a.length - b.length ||
        untoldOf(allowed, a, asked) - untoldOf(allowed, b, asked) ||
        compareSteps(allowed, a, b, asked),
    )
    .map((nodes) => nodes.join(" "));
}

const passable = (node: string, { kinds, avoid }: PathOptions): boolean =>
  (!kinds || kinds.includes(kindOf(node))) && avoid?.includes(node) !== true;

function counts(edge: RandomEdge, asked: PathOptions): boolean {
  const { relation, since, until, polarity, modality, minWeight = 0, minConfidence = 0 } = asked;
  if (relation !== undefined && ![relation].flat().includes(edge.relation)) return false;
  if ((polarity !== undefined && edge.polarity !== polarity) || edge.weight < minWeight) return false;
  if (modality !== undefined && ![modality].flat().includes(edge.modality ?? "actual")) return false;
  if ((edge.confidence ?? 0.8) < minConfidence) return false;
  if (asked.dated === true && !edge.dates) return false;
  if (since === undefined && until === undefined) return true;
  const isIn = (first: string, last: string): boolean =>
    (since === undefined || last >= firstDay(since)) && (until === undefined || first <= lastDay(until));
  if (edge.dates) return isIn(firstDay(edge.dates[0]), lastDay(edge.dates[1]));
  // When it was told says nothing of what holds, nor of what came first.
  const counts = edge.relation !== "represents" && asked.inOrder !== true;
  return counts && (edge.told ?? []).some((day) => isIn(day, day));
}

const joining = (
  edges: readonly RandomEdge[],
  a: string,
  b: string,
  { directed }: PathOptions,
): readonly RandomEdge[] =>
  edges.filter(({ from, to }) => (from === a && to === b) || (directed !== true && from === b && to === a));

const hopsOf = (edges: readonly RandomEdge[], nodes: readonly string[], asked: PathOptions) =>
  nodes.slice(1).map((node, place) => joining(edges, nodes[place] ?? "", node, asked));

/** Whether days can be found for all hops, none before the last: by always taking the earliest that is left. */
function isInOrder(hops: readonly (readonly RandomEdge[])[]): boolean {
  let day = "";
  for (const edges of hops) {
    const days = edges.flatMap(({ dates }) => {
      if (!dates || lastDay(dates[1]) < day) return [];
      return [firstDay(dates[0]) > day ? firstDay(dates[0]) : day];
    });
    const [earliest] = days.sort();
    if (earliest === undefined) return false;
    day = earliest;
  }
  return true;
}

const isUnsure = ({ modality = "actual", confidence = 0.8 }: RandomEdge): boolean =>
  modality === "possible" || modality === "hypothetical" || confidence < WEAK_CONFIDENCE;

/** Where only belonging, a denial or what is unsure joins two; what is not dated says nothing where facts must be in order. */
const isUntold = (edges: readonly RandomEdge[], { inOrder }: PathOptions): boolean =>
  !edges.some(
    (edge) =>
      edge.relation !== "represents" &&
      edge.polarity === "asserted" &&
      !isUnsure(edge) &&
      (inOrder !== true || edge.dates !== undefined),
  );

const untoldOf = (edges: readonly RandomEdge[], nodes: readonly string[], asked: PathOptions): number =>
  hopsOf(edges, nodes, asked).filter((hop) => isUntold(hop, asked)).length;

/** At the first step at which they differ: the telling first, then the more strongly joined, then by key. */
function compareSteps(
  edges: readonly RandomEdge[],
  a: readonly string[],
  b: readonly string[],
  asked: PathOptions,
): number {
  const place = a.findIndex((node, index) => node !== b[index]);
  const [one = "", two = "", before = ""] = [a[place], b[place], a[place - 1]];
  const strength = (node: string): number =>
    joining(edges, before, node, asked).reduce((sum, { weight }) => sum + weight, 0);
  const untold = (node: string): number => Number(isUntold(joining(edges, before, node, asked), asked));
  return untold(one) - untold(two) || strength(two) - strength(one) || (one < two ? -1 : 1);
}

/** Each hop's edges are those that count and join its ends, the best first; in time, where that is asked. */
function checkHops(edges: readonly RandomEdge[], { nodes, hops }: Path, asked: PathOptions): void {
  const rank = (key: string): number => {
    const edge = edges.find((one) => one.key === key);
    if (!edge) return NaN;
    const { polarity, relation, contested, modality = "actual", weight } = edge;
    const flags = [
      polarity === "negated",
      relation === "represents",
      isUnsure(edge),
      contested,
      MODALITIES.indexOf(modality),
    ].map(Number);
    return Number(flags.join("")) * 10 - weight;
  };
  const chosen: (readonly RandomEdge[])[] = [];
  for (const [place, hop] of hops.entries()) {
    const keys = [hop.edge, ...hop.others];
    const allowed = joining(edges, nodes[place] ?? "", nodes[place + 1] ?? "", asked).filter((edge) =>
      counts(edge, asked),
    );
    const expected = allowed.map(({ key }) => key);
    if (asked.inOrder === true) expect(expected).toEqual(expect.arrayContaining(keys));
    else expect(keys.toSorted()).toEqual(expected.toSorted());
    expect(keys.map(rank)).toEqual(keys.map(rank).toSorted((a, b) => a - b));
    chosen.push(allowed.filter(({ key }) => key === hop.edge));
    expect(hop.forward).toBe(edges.find(({ key }) => key === hop.edge)?.from === hop.from);
  }
  if (asked.inOrder === true) expect(isInOrder(chosen)).toBe(true);
}

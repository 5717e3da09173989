import { type Decision, find, type ParleyGraph } from "../index.ts";
import { splitSide } from "../merge/index.ts";
import { foldName } from "../text/index.ts";

/** Tells whether a decision speaks of what a user calls so: a name, a node's key, or "NAME @ FILE". */
export type SpeaksOf = (decision: Decision) => boolean;

/**
 * The test for a name: it is that of a side itself, or of a node that bears a side's name. What was joined has lost its
 * node, but its name is an alias of the other's.
 */
export function speaksOf(graph: ParleyGraph, text: string): SpeaksOf {
  const { name, source } = splitSide(text);
  const names = new Set([...nodesCalled(graph, name)].flatMap((node) => [...namesOf(graph, node)]));
  names.add(foldName(name));
  return (decision) =>
    sidesOf(decision).some((side) => {
      const own = splitSide(side);
      return namesOfSide(own.name).some((one) => names.has(one)) && (source === undefined || source === own.source);
    });
}

/** Whether a decision speaks of both, each on a side of its own. */
export function speaksOfBoth(graph: ParleyGraph, one: string, other: string): SpeaksOf {
  const [first, second] = [speaksOf(graph, one), speaksOf(graph, other)];
  const isSide = (test: SpeaksOf, decision: Decision, side: string): boolean =>
    test({ ...decision, left: side, right: side });
  return (decision) => {
    const { left, right } = decision;
    return (
      (isSide(first, decision, left) && isSide(second, decision, right)) ||
      (isSide(first, decision, right) && isSide(second, decision, left))
    );
  };
}

/** The label and the aliases of a node and its key, folded. */
function namesOf(graph: ParleyGraph, node: string): ReadonlySet<string> {
  const { label, aliases } = graph.getNodeAttributes(node);
  return new Set([node, label, ...aliases].map(foldName));
}

/** A new name is a side, too: who sees it in the graph asks by it. */
const sidesOf = ({ left, right }: Decision): readonly string[] => [left, right];

/** A key's own words, too: `person:ana-example` is called "ana example", though no node has this key any more. */
const namesOfSide = (name: string): readonly string[] => [foldName(name), foldName(name.replace(/^[a-z]+:/, ""))];

function nodesCalled(graph: ParleyGraph, name: string): readonly string[] {
  if (graph.hasNode(name)) return [name];
  return find(graph, name).flatMap(({ key, how }) => (how === "exact" || how === "folded" ? [key] : []));
}

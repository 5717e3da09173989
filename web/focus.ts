import type { View } from "./address.ts";
import { compareSides } from "./compare.ts";
import type { Path } from "../src/query/index.ts";
import { factsBetween } from "./facts-between.ts";
import type { Library } from "./load/library.ts";
import type { Focus } from "./picture.ts";
import { sidesOf } from "./sides.ts";

/** What the picture leads the eye to while the panel shows `view`; nothing on the start page. */
export function focusOf(
  library: Library,
  view: View,
  path: Path | undefined,
  /** The ends of a fact that was left out, but is open. */
  leftOut: readonly string[] = [],
): Focus | undefined {
  const { graph } = library;
  switch (view.kind) {
    case "home":
    case "filters":
    case "decisions":
      return undefined;
    case "compare": {
      if (view.left === undefined || view.right === undefined || view.left === view.right) return undefined;
      const sides = sidesOf(compareSides(graph, view.left, view.right));
      const facts = new Set(sides.keys());
      return { main: new Set(), nodes: new Set([...facts].flatMap((fact) => graph.extremities(fact))), facts, sides };
    }
    case "node": {
      if (!graph.hasNode(view.key)) return undefined;
      const facts = new Set(graph.edges(view.key));
      return { main: new Set([view.key]), nodes: new Set([view.key, ...graph.neighbors(view.key)]), facts };
    }
    case "pair": {
      if (!graph.hasNode(view.from) || !graph.hasNode(view.to)) return undefined;
      const main = new Set([view.from, view.to]);
      return { main, nodes: main, facts: new Set(factsBetween(graph, view.from, view.to)) };
    }
    case "fact": {
      if (!graph.hasEdge(view.key)) {
        const main = new Set(leftOut.filter((end) => graph.hasNode(end)));
        return main.size === 0 ? undefined : { main, nodes: main, facts: new Set() };
      }
      const ends = new Set(graph.extremities(view.key));
      return { main: ends, nodes: ends, facts: new Set([view.key]) };
    }
    case "doc": {
      const facts = new Set((library.quotes.get(view.id) ?? []).map((quote) => quote.fact));
      const nodes = new Set([...facts].flatMap((fact) => graph.extremities(fact)));
      return { main: new Set(), nodes, facts };
    }
    case "path": {
      const ends = [view.from, view.to].flatMap((key) => (key !== undefined && graph.hasNode(key) ? [key] : []));
      const main = new Set(ends);
      if (!path) return main.size > 0 ? { main, nodes: main, facts: new Set() } : undefined;
      return { main, nodes: new Set(path.nodes), facts: new Set(path.hops.map((hop) => hop.edge)) };
    }
  }
}

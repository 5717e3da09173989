import { factsBetween } from "../facts-between.ts";
import { FactRow } from "../parts/fact.tsx";
import { NodeLink } from "../parts/link.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

/** All facts between two nodes: what a line of the picture stands for. */
export function PairPanel({ from, to }: { from: string; to: string }) {
  const { library, filtered } = useViewer();
  const { graph } = library;
  const all = factsBetween(graph, from, to);
  const facts = all
    .filter((fact) => filtered.facts.has(fact))
    .sort((a, b) => graph.getEdgeAttribute(b, "weight") - graph.getEdgeAttribute(a, "weight") || (a < b ? -1 : 1));
  return (
    <>
      <header class="panel-head">
        <p class="kicker">{TEXTS.facts(facts.length)}</p>
        <h1 class="pair-title">
          <NodeLink node={from} />
          <NodeLink node={to} />
        </h1>
      </header>
      <ul class="facts">
        {facts.map((fact) => (
          <FactRow key={fact} fact={fact} />
        ))}
      </ul>
      {facts.length < all.length ? <p class="meta">{TEXTS.hiddenFacts(all.length - facts.length)}</p> : undefined}
    </>
  );
}

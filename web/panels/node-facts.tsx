import { useMemo } from "preact/hooks";
import { createReporter, firstDay } from "../../src/graph/index.ts";
import { show, type FactGroup } from "../../src/query/index.ts";
import { compareText } from "../../src/text/index.ts";
import { FACT_ORDERS } from "../look.ts";
import { formatDate } from "../parts/document-title.ts";
import { FactRow } from "../parts/fact.tsx";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";

/** The facts of a node that the filters leave: by relation, or in time. */
export function NodeFacts({ node }: { node: string }) {
  const { library, filtered, address, look } = useViewer();
  const { graph } = library;
  const groups = useMemo(() => show(graph, node).groups, [graph, node]);
  const all = new Set(groups.flatMap(({ facts }) => facts.map(({ edge }) => edge)));
  const left = [...all].filter((fact) => filtered.facts.has(fact));
  const { facts: order } = address.look;

  return (
    <>
      {all.size === 0 ? <p class="notice">{TEXTS.noFacts}</p> : undefined}
      {left.length > 2 ? (
        <p class="orders" role="group" aria-label={TEXTS.factsBy}>
          <span class="meta">{TEXTS.facts(left.length)}</span>
          {FACT_ORDERS.map((one) => (
            <button
              key={one}
              type="button"
              class="order"
              aria-pressed={one === order}
              onClick={() => look({ ...address.look, facts: one })}
            >
              {TEXTS.factOrders[one]}
            </button>
          ))}
        </p>
      ) : undefined}
      {order === "time" && left.length > 2 ? <InTime facts={left} /> : <ByRelation groups={groups} />}
      {left.length < all.size ? <p class="meta">{TEXTS.hiddenFacts(all.size - left.length)}</p> : undefined}
    </>
  );
}

function ByRelation({ groups }: { groups: readonly FactGroup[] }) {
  const { filtered } = useViewer();
  const ordered = useMemo(() => groups.map(ranked).sort(compareGroups), [groups]);
  return ordered.map(({ relation, label, direction, facts }) => {
    const shown = facts.filter(({ edge }) => filtered.facts.has(edge));
    return shown.length === 0 ? undefined : (
      <section key={`${relation} ${direction}`} data-relation={relation} data-direction={direction}>
        <h2 class="relation-name">
          {label} <span class="count">{shown.length}</span>
        </h2>
        <ul class="facts">
          {shown.map(({ edge, other }) => (
            <FactRow key={edge} fact={edge} other={other} />
          ))}
        </ul>
      </section>
    );
  });
}

/** Month by month, what is earliest first; what bears no date stands where it was first told. */
function InTime({ facts }: { facts: readonly string[] }) {
  const { graph } = useViewer().library;
  const months = useMemo(() => {
    const reportedOn = createReporter(graph);
    const dated = facts.map((fact) => {
      const attributes = graph.getEdgeAttributes(fact);
      return { fact, date: attributes.first ?? reportedOn(attributes)[0] ?? "" };
    });
    const day = (date: string): string => (date === "" ? "~" : firstDay(date));
    dated.sort((a, b) => compareText(day(a.date), day(b.date)) || compareText(a.fact, b.fact));
    const found = new Map<string, string[]>();
    for (const { fact, date } of dated) found.set(date.slice(0, 7), [...(found.get(date.slice(0, 7)) ?? []), fact]);
    return [...found];
  }, [graph, facts.join("\n")]);
  return months.map(([month, dated]) => (
    <section key={month} data-month={month}>
      <h2>
        {month === "" ? TEXTS.undatedFacts : formatDate(month)} <span class="count">{dated.length}</span>
      </h2>
      <ul class="facts">
        {dated.map((fact) => (
          <FactRow key={fact} fact={fact} />
        ))}
      </ul>
    </section>
  ));
}

/** What most documents say before the rest, then the latest; what is undated last. */
function ranked(group: FactGroup): FactGroup {
  const dateOf = ({ attributes: { first, last } }: FactGroup["facts"][number]): string => last ?? first ?? "";
  const facts = group.facts.toSorted(
    (a, b) => b.attributes.weight - a.attributes.weight || compareText(dateOf(b), dateOf(a)),
  );
  return { ...group, facts };
}

/** What it does, then what is done to it, then where it belongs; of each, what most documents say. */
function compareGroups(a: FactGroup, b: FactGroup): number {
  const rank = ({ relation, direction }: FactGroup): number =>
    toneOf(relation) === "structure" ? 2 : Number(direction === "in");
  const weight = ({ facts }: FactGroup): number => facts.reduce((sum, { attributes }) => sum + attributes.weight, 0);
  return rank(a) - rank(b) || weight(b) - weight(a);
}

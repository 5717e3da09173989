import { useMemo } from "preact/hooks";
import { show } from "../../src/query/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { Icon, KindSign } from "../icons.tsx";
import type { Library } from "../library.ts";
import { FactRow } from "../parts/fact.tsx";
import { ViewLink } from "../parts/link.tsx";
import { formatDate } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

/** Who or what a node is, and its facts by relation. */
export function NodePanel({ node }: { node: string }) {
  const { library, filtered } = useViewer();
  const { graph } = library;
  const groups = useMemo(() => show(graph, node).groups, [graph, node]);
  const { label, kind, role, country, aliases, description, first, last, mentions } = graph.getNodeAttributes(node);
  const kindName = KINDS.find((one) => one.id === kind)?.label ?? kind;
  const shown = groups
    .map((group) => ({ ...group, facts: group.facts.filter((fact) => filtered.facts.has(fact.edge)) }))
    .filter((group) => group.facts.length > 0);
  const total = groups.reduce((sum, group) => sum + group.facts.length, 0);
  const left = shown.reduce((sum, group) => sum + group.facts.length, 0);
  const about = [role, countryName(library, node, country), first === undefined ? undefined : span(first, last)].filter(
    (part) => part !== undefined,
  );

  return (
    <>
      <header class="panel-head">
        <p class="kicker">
          <KindSign kind={kind} />
          {kindName}
          <span class="kicker-rest">{TEXTS.mentions(mentions)}</span>
        </p>
        <h1>{label}</h1>
        {about.length > 0 ? <p class="about">{about.join(" · ")}</p> : undefined}
        {description === undefined ? undefined : <p class="description">{description}</p>}
        {aliases.length > 0 ? (
          <p class="meta">
            {TEXTS.aliases}: {aliases.join(", ")}
          </p>
        ) : undefined}
        <ViewLink to={{ kind: "path", from: node, choice: 0 }} class="button">
          <Icon name="route" />
          {TEXTS.connectFromHere}
        </ViewLink>
      </header>
      {total === 0 ? <p class="notice">{TEXTS.noFacts}</p> : undefined}
      {shown.map(({ relation, label: heading, direction, facts }) => (
        <section key={`${relation} ${direction}`}>
          <h2 class="relation-name">
            {heading} <span class="count">{facts.length}</span>
          </h2>
          <ul class="facts">
            {facts.map(({ edge, other }) => (
              <FactRow key={edge} fact={edge} other={other} />
            ))}
          </ul>
        </section>
      ))}
      {left < total ? <p class="meta">{TEXTS.hiddenFacts(total - left)}</p> : undefined}
    </>
  );
}

/** The state's own name where the graph has it; nothing on the state's own panel. */
function countryName({ graph }: Library, node: string, country: string | undefined): string | undefined {
  const state = `state:${country}`;
  if (country === undefined || state === node) return undefined;
  return graph.hasNode(state) ? graph.getNodeAttribute(state, "label") : country;
}

function span(first: string, last: string | undefined): string {
  return last === undefined || last === first ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

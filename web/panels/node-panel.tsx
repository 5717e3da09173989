import { useMemo } from "preact/hooks";
import { show } from "../../src/query/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { KindSign } from "../icons.tsx";
import { countryName } from "../country-name.ts";
import type { Library } from "../load/library.ts";
import { IdentityForm } from "../parts/identity-form.tsx";
import { NodeActions } from "../parts/node-actions.tsx";
import { FactRow } from "../parts/fact.tsx";
import { formatPeriod } from "../parts/document-title.ts";
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
  const about = [
    role,
    countryLabel(library, node, country),
    first === undefined ? undefined : formatPeriod(first, last),
  ].filter((part) => part !== undefined);

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
        <NodeActions node={node} />
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
      <IdentityForm key={node} node={node} />
    </>
  );
}

/** The state's own name where the graph has it; nothing on the state's own panel. */
function countryLabel({ graph }: Library, node: string, country: string | undefined): string | undefined {
  if (country === undefined || graph.getNodeAttribute(node, "kind") === "state") return undefined;
  return countryName(graph, country);
}

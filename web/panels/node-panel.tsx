import { useMemo } from "preact/hooks";
import { show, type FactGroup } from "../../src/query/index.ts";
import { compareText } from "../../src/text/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { KindSign } from "../icons.tsx";
import { countryName } from "../country-name.ts";
import type { Library } from "../load/library.ts";
import { IdentityForm } from "../parts/identity-form.tsx";
import { NodeActions } from "../parts/node-actions.tsx";
import { FactRow } from "../parts/fact.tsx";
import { formatPeriod } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";

/** Who or what a node is, and its facts by relation. */
export function NodePanel({ node }: { node: string }) {
  const { library, filtered, picture } = useViewer();
  const { graph } = library;
  const groups = useMemo(() => show(graph, node).groups.map(ranked).sort(compareGroups), [graph, node]);
  const { label, kind, role, country, aliases, description, first, last, mentions } = graph.getNodeAttributes(node);
  const kindName = KINDS.find((one) => one.id === kind)?.label ?? kind;
  const shown = groups
    .map((group) => ({ ...group, facts: group.facts.filter((fact) => filtered.facts.has(fact.edge)) }))
    .filter((group) => group.facts.length > 0);
  const total = groups.reduce((sum, group) => sum + group.facts.length, 0);
  const left = shown.reduce((sum, group) => sum + group.facts.length, 0);
  const unseen = graph.neighbors(node).filter((key) => filtered.nodes.has(key) && !picture.nodes.has(key)).length;
  const about = [role, countryLabel(library, node, country)].filter((part) => part !== undefined);

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
        {first === undefined ? undefined : <p class="meta">{TEXTS.datedFacts(formatPeriod(first, last))}</p>}
        <NodeActions node={node} />
        {unseen > 0 ? <p class="meta">{TEXTS.unseen(unseen)}</p> : undefined}
        <IdentityForm key={node} node={node} />
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

/** What most documents say before the rest, then the latest; what is undated last. */
function ranked(group: FactGroup): FactGroup {
  const dateOf = ({ attributes: { first, last } }: FactGroup["facts"][number]): string => last ?? first ?? "";
  const facts = group.facts.toSorted(
    (a, b) => b.attributes.weight - a.attributes.weight || compareText(dateOf(b), dateOf(a)),
  );
  return { ...group, facts };
}

/** What it does and suffers before where it belongs, and of these what most documents say. */
function compareGroups(a: FactGroup, b: FactGroup): number {
  const structure = (group: FactGroup): number => Number(toneOf(group.relation) === "structure");
  const weight = ({ facts }: FactGroup): number => facts.reduce((sum, { attributes }) => sum + attributes.weight, 0);
  return structure(a) - structure(b) || weight(b) - weight(a);
}

/** The state's own name where the graph has it; nothing on the state's own panel. */
function countryLabel({ graph }: Library, node: string, country: string | undefined): string | undefined {
  if (country === undefined || graph.getNodeAttribute(node, "kind") === "state") return undefined;
  return countryName(graph, country);
}

import { KINDS } from "../../src/ontology/index.ts";
import { KindSign } from "../icons.tsx";
import { countryName } from "../country-name.ts";
import type { Library } from "../load/library.ts";
import { NodeActions } from "../parts/node-actions.tsx";
import { formatPeriod } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { NodeFacts } from "./node-facts.tsx";

/** Who or what a node is, what can be done with it, and its facts. */
export function NodePanel({ node }: { node: string }) {
  const { library, filtered, picture } = useViewer();
  const { graph } = library;
  const { label, kind, role, country, aliases, description, first, last, mentions } = graph.getNodeAttributes(node);
  const kindName = KINDS.find((one) => one.id === kind)?.label ?? kind;
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
        <NodeActions key={node} node={node} />
        {unseen > 0 ? <p class="meta">{TEXTS.unseen(unseen)}</p> : undefined}
      </header>
      <NodeFacts node={node} />
    </>
  );
}

/** The state's own name where the graph has it; nothing on the state's own panel. */
function countryLabel({ graph }: Library, node: string, country: string | undefined): string | undefined {
  if (country === undefined || graph.getNodeAttribute(node, "kind") === "state") return undefined;
  return countryName(graph, country);
}

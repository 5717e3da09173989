import type { Modality } from "../../src/model/index.ts";
import type { EdgeAttributes } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { Badges } from "./badges.tsx";
import { formatPeriod } from "./document-title.ts";
import { NodeLink, ViewLink } from "./link.tsx";

/** A fact as a sentence: source, relation, target. `linked` makes its ends links. */
export function FactSentence({ fact, linked = true }: { fact: string; linked?: boolean }) {
  const { graph } = useViewer().library;
  const [source, target] = graph.extremities(fact);
  const { label, polarity } = graph.getEdgeAttributes(fact);
  const end = (key: string) => (linked ? <NodeLink node={key} plain /> : graph.getNodeAttribute(key, "label"));
  return (
    <span class="sentence">
      <span class="end">{end(source)}</span>{" "}
      {polarity === "negated" ? <span class="not">{TEXTS.saysNot} </span> : undefined}
      <span class="relation">{label}</span> <span class="end">{end(target)}</span>
    </span>
  );
}

/** The modality that all of a fact's evidence shares; a fact that any document calls actual is actual. */
export function modalityOf({ evidence }: EdgeAttributes): Modality {
  const [first] = evidence;
  return first !== undefined && evidence.every((one) => one.modality === first.modality) ? first.modality : "actual";
}

/** A fact in a list: its other end, how it is said, how many documents say so, and the first quote. */
export function FactRow({ fact, other }: { fact: string; other?: string }) {
  const { graph } = useViewer().library;
  const attributes = graph.getEdgeAttributes(fact);
  const [quote] = attributes.evidence;
  return (
    <li class="fact-row">
      <div class="fact-head">
        <span class="fact-end">
          {other === undefined ? <FactSentence fact={fact} /> : <NodeLink node={other} />}
          <Badges polarity={attributes.polarity} modality={modalityOf(attributes)} contested={attributes.contested} />
        </span>
        <span class="count">{TEXTS.documents(attributes.weight)}</span>
      </div>
      <ViewLink to={{ kind: "fact", key: fact }} class="fact-quote">
        <q>{quote?.quote}</q>
      </ViewLink>
      <FactWho fact={fact} />
    </li>
  );
}

/** When it was, who says so, and who denies it, in a line; nothing where the documents themselves say it undated. */
function FactWho({ fact }: { fact: string }) {
  const { graph } = useViewer().library;
  const { first, last, evidence, denials = [] } = graph.getEdgeAttributes(fact);
  const speakers = [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
  const deniers = [...new Set(denials.flatMap(({ by }) => by ?? []))];
  if (first === undefined && speakers.length === 0 && deniers.length === 0) return null;
  return (
    <p class="fact-who">
      {first === undefined ? undefined : <span>{formatPeriod(first, last)}</span>}
      {speakers.length > 0 ? (
        <span>{TEXTS.saidBy(speakers.slice(0, 2).join(", "), speakers.length - 2)}</span>
      ) : undefined}
      {deniers.length > 0 ? (
        <span class="denied">{TEXTS.deniedBy(deniers.slice(0, 2).join(", "), deniers.length - 2)}</span>
      ) : undefined}
    </p>
  );
}

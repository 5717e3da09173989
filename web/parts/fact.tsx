import { createReporter, isWeak, modalityOf } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { Badges } from "./badges.tsx";
import { documentTitle, formatPeriod } from "./document-title.ts";
import { NodeLink, ViewLink } from "./link.tsx";
import { RejectRow } from "./reject.tsx";

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

/** How a fact is said, where that is not the plain case. */
export function FactManner({ fact }: { fact: string }) {
  const attributes = useViewer().library.graph.getEdgeAttributes(fact);
  return (
    <Badges
      polarity={attributes.polarity}
      modality={modalityOf(attributes)}
      contested={attributes.contested}
      weak={isWeak(attributes)}
    />
  );
}

/**
 * A fact in a list: its other end, how it is said, the first quote, when it was, and who says so. Where it is told of some
 * documents only, as in a comparison, the quotes are of these: one of each side, the sides numbered.
 */
export function FactRow({ fact, other, of }: { fact: string; other?: string; of?: readonly ReadonlySet<string>[] }) {
  const { graph } = useViewer().library;
  const attributes = graph.getEdgeAttributes(fact);
  const quotes = (of ?? [undefined]).flatMap(
    (docs) => attributes.evidence.find(({ doc }) => docs === undefined || docs.has(doc)) ?? [],
  );
  return (
    <li
      class="fact-row"
      data-fact={fact}
      onKeyDown={(event) => {
        if (event.key !== "Delete") return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>(".reject-row")?.click();
      }}
    >
      <div class="fact-head">
        <span class="fact-end">
          {other === undefined ? <FactSentence fact={fact} /> : <NodeLink node={other} />}
          <FactManner fact={fact} />
        </span>
        <span class="fact-aside">
          {attributes.weight > 1 ? <span class="count">{TEXTS.documents(attributes.weight)}</span> : undefined}
          <RejectRow fact={fact} />
        </span>
      </div>
      <ViewLink to={{ kind: "fact", key: fact }} class="fact-quote">
        {quotes.map(({ quote }, side) => (
          <span key={side}>
            {quotes.length > 1 ? <span class="count">{TEXTS.compareSides[side]}</span> : undefined}
            <q>{quote}</q>
          </span>
        ))}
      </ViewLink>
      <FactWho fact={fact} titled={of === undefined} />
    </li>
  );
}

/** When it was, else when it was told, who says so, and who denies it, in a line; of a single document, its title. */
function FactWho({ fact, titled }: { fact: string; titled: boolean }) {
  const { library } = useViewer();
  const { graph } = library;
  const attributes = graph.getEdgeAttributes(fact);
  const { first, last, evidence, denials = [], weight } = attributes;
  const speakers = [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
  const deniers = [...new Set(denials.flatMap(({ by }) => by ?? []))];
  const reported = createReporter(graph)(attributes);
  const [told] = reported;
  const title = titled && weight === 1 && evidence[0] ? documentTitle(library, evidence[0].doc) : undefined;
  if (first === undefined && told === undefined && title === undefined && speakers.length + deniers.length === 0) {
    return null;
  }
  return (
    <p class="fact-who">
      {first !== undefined ? (
        <span>{formatPeriod(first, last)}</span>
      ) : told !== undefined ? (
        <span>{TEXTS.reported(formatPeriod(told, reported.at(-1)))}</span>
      ) : undefined}
      {speakers.length > 0 ? (
        <span>{TEXTS.saidBy(speakers.slice(0, 2).join(", "), speakers.length - 2)}</span>
      ) : undefined}
      {deniers.length > 0 ? (
        <span class="denied">{TEXTS.deniedBy(deniers.slice(0, 2).join(", "), deniers.length - 2)}</span>
      ) : undefined}
      {title === undefined ? undefined : <span class="fact-from">{title}</span>}
    </p>
  );
}

import { type ClaimEvidence, confidenceOf, type Denial, isWeak, modalityOf } from "../../src/graph/index.ts";
import { findRelation } from "../../src/ontology/index.ts";
import { factsBetween } from "../facts-between.ts";
import { Icon } from "../icons.tsx";
import { Badges } from "../parts/badges.tsx";
import { NodeLink, ViewLink } from "../parts/link.tsx";
import { RejectedIn, RejectFact, RejectIn } from "../parts/reject.tsx";
import { documentOrigin, documentTitle, formatDate } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";

/** A fact with every quote that says so, and every one that says it is not so; also one that was left out as wrong. */
export function FactPanel({ fact }: { fact: string }) {
  const { library, identity } = useViewer();
  const rejected = library.graph.hasEdge(fact) ? undefined : identity.rejected(fact);
  const graph = rejected?.graph ?? library.graph;
  const [source, target] = graph.extremities(fact);
  const attributes = graph.getEdgeAttributes(fact);
  const between = factsBetween(graph, source, target).length;
  const says = attributes.evidence.filter((one) => one.polarity === "asserted");
  const denies = attributes.evidence.filter((one) => one.polarity === "negated");
  // Where all that is said stands in one document, that it is wrong there is that it is wrong.
  const partly = !rejected && new Set(attributes.evidence.map(({ doc }) => doc)).size > 1 ? fact : undefined;
  const mixed = says.length > 0 && denies.length > 0;

  return (
    <>
      <header class="panel-head">
        <h1 class={rejected ? "fact-title left-out-title" : "fact-title"}>
          <NodeLink node={source} />
          <span class={`fact-relation ${toneOf(attributes.relation)}`}>
            <Icon name={findRelation(attributes.relation)?.symmetric === true ? "both" : "arrow"} />
            {attributes.polarity === "negated" ? `${TEXTS.saysNot} ` : ""}
            {attributes.label}
          </span>
          <NodeLink node={target} />
        </h1>
        <p class="badges">
          <Badges polarity={attributes.polarity} modality={modalityOf(attributes)} weak={isWeak(attributes)} />
          <span class="meta">
            {TEXTS.factQuotes(attributes.evidence.length)}, {TEXTS.documents(attributes.weight)}
          </span>
        </p>
        <p class="meta" title={TEXTS.confidenceHint} data-confidence={confidenceOf(attributes)}>
          {/* Nothing that was read is wholly certain. */}
          {TEXTS.confidence(Math.min(99, Math.round(100 * confidenceOf(attributes))))}
        </p>
        {rejected ? (
          <p class="contested-note" role="status">
            <strong>{TEXTS.rejectedLead}</strong> {TEXTS.rejectedHint}
          </p>
        ) : attributes.contested ? (
          <p class="contested-note">
            <strong>{TEXTS.contestedLead}</strong> {TEXTS.contestedHint}
          </p>
        ) : undefined}
        {between > 1 ? (
          <ViewLink to={{ kind: "pair", from: source, to: target }} class="text-button">
            {TEXTS.betweenAll(between)}
          </ViewLink>
        ) : undefined}
        <RejectedIn fact={fact} />
        <RejectFact fact={fact} />
      </header>
      <Quotes evidence={says} heading={mixed ? TEXTS.factSays(says.length) : undefined} partOf={partly} />
      <Quotes evidence={denies} heading={mixed ? TEXTS.factDenies(denies.length) : undefined} partOf={partly} />
      <Denials denials={(attributes.denials ?? []).filter((one) => one.edge !== undefined)} />
    </>
  );
}

/** Quotes, each document's last with a button that leaves `partOf`, their fact, out in it. */
function Quotes({
  evidence,
  heading,
  partOf,
}: {
  evidence: readonly ClaimEvidence[];
  heading: string | undefined;
  partOf: string | undefined;
}) {
  if (evidence.length === 0) return null;
  return (
    <section>
      {heading === undefined ? undefined : <h2>{heading}</h2>}
      <ul class="quotes">
        {evidence.map((one) => (
          <QuoteCard
            key={`${one.doc} ${one.start} ${one.end} ${one.rule} ${one.speaker ?? ""}`}
            evidence={one}
            partOf={evidence.findLast(({ doc }) => doc === one.doc) === one ? partOf : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** Who denies the fact elsewhere; negated claims of the fact itself stand among its quotes. */
function Denials({ denials }: { denials: readonly Denial[] }) {
  const { library } = useViewer();
  if (denials.length === 0) return null;
  return (
    <section data-denials>
      <h2>{TEXTS.factDeniedBy(denials.length)}</h2>
      <ul class="quotes">
        {denials.map(({ by, byId, doc, quote, start, end, edge }) => (
          <li key={`${doc} ${start} ${end} ${edge ?? ""}`} class="quote-card negated">
            <blockquote>{quote}</blockquote>
            <p class="speaker">
              {TEXTS.denies}{" "}
              {byId !== undefined && library.graph.hasNode(byId) ? <NodeLink node={byId} /> : (by ?? TEXTS.denierText)}
            </p>
            {edge !== undefined && library.graph.hasEdge(edge) ? (
              <ViewLink to={{ kind: "fact", key: edge }} class="text-button">
                {TEXTS.denialFact}
              </ViewLink>
            ) : undefined}
            <Source doc={doc} at={`${start}-${end}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuoteCard({ evidence, partOf }: { evidence: ClaimEvidence; partOf: string | undefined }) {
  const { library } = useViewer();
  const { doc, quote, start, end, polarity, modality, speaker, speakerId, date, copyOf } = evidence;
  return (
    <li class={polarity === "negated" ? "quote-card negated" : "quote-card"}>
      <blockquote>{quote}</blockquote>
      {speaker === undefined ? undefined : (
        <p class="speaker">
          {TEXTS.speaker}{" "}
          {speakerId !== undefined && library.graph.hasNode(speakerId) ? <NodeLink node={speakerId} /> : speaker}
        </p>
      )}
      <p class="badges">
        <Badges polarity={polarity} modality={modality} />
        {date === undefined ? undefined : (
          <span class="meta">
            {TEXTS.happened(date)} <time dateTime={date}>{formatDate(date)}</time>
          </span>
        )}
      </p>
      {copyOf === undefined ? undefined : <p class="meta">{TEXTS.copyOf(documentTitle(library, copyOf))}</p>}
      <Source doc={doc} at={`${start}-${end}`} />
      {partOf === undefined ? undefined : <RejectIn fact={partOf} doc={doc} />}
    </li>
  );
}

/** The document that a quote is from, as a link to its place in it. */
function Source({ doc, at }: { doc: string; at: string }) {
  const { library } = useViewer();
  const origin = documentOrigin(library, doc);
  return (
    <ViewLink to={{ kind: "doc", id: doc, at }} class="quote-source">
      <Icon name="document" />
      <span>
        <span class="document-title">{documentTitle(library, doc)}</span>
        {origin === "" ? undefined : <span class="meta">{origin}</span>}
      </span>
      <span class="visually-hidden">{TEXTS.readIn}</span>
    </ViewLink>
  );
}

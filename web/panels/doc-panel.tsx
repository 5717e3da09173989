import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DocText } from "../../src/graph/index.ts";
import { toggled } from "../filters.ts";
import { Icon } from "../icons.tsx";
import type { Quote } from "../load/library.ts";
import { FactManner, FactRow, FactSentence } from "../parts/fact.tsx";
import { ViewLink } from "../parts/link.tsx";
import { documentOrigin, documentTitle } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { mentionsIn } from "./mentions.ts";
import { cutPassages, factsAt, parseSpan, type Passage, type Piece } from "./passages.ts";

/** The reader: a document's whole text, its quotes marked, the chosen one strongly and in sight. */
export function DocPanel({ id, at }: { id: string; at: string | undefined }) {
  const { library, texts, address, filter } = useViewer();
  const document = library.documents.get(id);
  const quotes = library.quotes.get(id) ?? [];
  const text = texts === "loading" ? undefined : texts?.get(id);
  const alone = address.filters.docs.includes(id);
  const origin = documentOrigin(library, id);

  return (
    <article class="reader">
      <header class="panel-head">
        <p class="kicker">{origin}</p>
        <h1>{documentTitle(library, id)}</h1>
        <p class="meta">
          {document?.words ? `${TEXTS.words(document.words)} · ` : ""}
          {TEXTS.facts(new Set(quotes.map((quote) => quote.fact)).size)} · {TEXTS.source}{" "}
          <code>{document?.source}</code>
        </p>
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => filter({ ...address.filters, docs: toggled(address.filters.docs, id) })}
          >
            <Icon name="filter" />
            {alone ? TEXTS.docAll : TEXTS.docAlone}
          </button>
          <ViewLink to={{ kind: "compare", left: id }} class="button">
            <Icon name="compare" />
            {TEXTS.compareWith}
          </ViewLink>
          {document?.url !== undefined && /^https?:\/\//i.test(document.url) ? (
            <a class="button" href={document.url} target="_blank" rel="noopener noreferrer nofollow">
              <Icon name="external" />
              {TEXTS.original}
            </a>
          ) : undefined}
        </p>
      </header>
      {text !== undefined ? (
        <Text id={id} text={text} quotes={quotes} at={at} title={document?.title} />
      ) : texts === "loading" ? (
        <p class="notice" role="status">
          {TEXTS.docLoading}
        </p>
      ) : (
        <QuotesOnly quotes={quotes} />
      )}
    </article>
  );
}

/** What can be shown of a document whose text is not there. */
function QuotesOnly({ quotes }: { quotes: readonly Quote[] }) {
  const facts = [...new Set(quotes.map((quote) => quote.fact))];
  return (
    <>
      <p class="notice">{facts.length > 0 ? TEXTS.docMissing : TEXTS.docNoQuotes}</p>
      <ul class="facts">
        {facts.map((fact) => (
          <FactRow key={fact} fact={fact} />
        ))}
      </ul>
    </>
  );
}

function Text(props: {
  id: string;
  text: DocText;
  quotes: readonly Quote[];
  at: string | undefined;
  title: string | undefined;
}) {
  const { id, text, quotes, at, title } = props;
  const root = useRef<HTMLDivElement>(null);
  const current = parseSpan(at);
  const { library, identity } = useViewer();
  const { graph } = library;
  const mentions = useMemo(() => mentionsIn(graph, text, quotes, identity.nodeOf), [graph, text, quotes]);
  const passages = useMemo(
    () => cutPassages(text.text, text.blocks, quotes, parseSpan(at), mentions),
    [text, quotes, at, mentions],
  );
  useEffect(() => {
    const mark = root.current?.querySelector("mark.current");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }, [id, at]);

  return (
    <div class="reader-text" ref={root}>
      {passages.map((passage) => {
        // The heading above says it already, unless a quote was taken from it.
        if (
          passage.kind === "title" &&
          plain(passage) === title &&
          passage.pieces.every(({ facts }) => facts.length === 0)
        )
          return undefined;
        const here = current !== undefined && current.end > passage.start && current.end <= passage.end;
        return (
          <div key={passage.start} class={`passage ${passage.kind}`}>
            <Paragraph id={id} passage={passage} />
            {here ? <Here facts={factsAt(quotes, current)} /> : undefined}
          </div>
        );
      })}
    </div>
  );
}

function Paragraph({ id, passage }: { id: string; passage: Passage }) {
  const current = passage.pieces.filter((piece) => piece.current);
  const first = current[0] === undefined ? passage.pieces.length : passage.pieces.indexOf(current[0]);
  const show = (pieces: readonly Piece[]) =>
    pieces.map((piece) => <PieceText key={piece.start} id={id} piece={piece} />);
  const pieces = (
    <>
      {show(passage.pieces.slice(0, first))}
      {current.length > 0 ? <mark class="current">{show(current)}</mark> : undefined}
      {show(passage.pieces.slice(first + current.length))}
    </>
  );
  if (passage.kind === "title" || passage.kind === "heading") return <h2>{pieces}</h2>;
  if (passage.kind === "quote") return <blockquote>{pieces}</blockquote>;
  return <p>{pieces}</p>;
}

/** A piece of the text: a name of a node leads to it, other quotes mark themselves, the chosen one is marked already. */
function PieceText({ id, piece }: { id: string; piece: Piece }) {
  const { graph } = useViewer().library;
  const quoted = piece.at !== undefined && !piece.current;
  if (piece.node !== undefined) {
    const title = graph.getNodeAttribute(piece.node, "label");
    return (
      <ViewLink to={{ kind: "node", key: piece.node }} class={quoted ? "mention other-quote" : "mention"} title={title}>
        {piece.text}
      </ViewLink>
    );
  }
  if (!quoted) return <>{piece.text}</>;
  return (
    <ViewLink to={{ kind: "doc", id, ...(piece.at === undefined ? {} : { at: piece.at }) }} class="other-quote">
      {piece.text}
    </ViewLink>
  );
}

/** What was read from the chosen sentence. */
function Here({ facts }: { facts: readonly string[] }) {
  return (
    <div class="here">
      <p class="here-name">{TEXTS.docHere}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <ViewLink to={{ kind: "fact", key: fact }} class="row-link">
              <FactSentence fact={fact} linked={false} /> <FactManner fact={fact} />
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function plain(passage: Passage): string {
  return passage.pieces.map((piece) => piece.text).join("");
}

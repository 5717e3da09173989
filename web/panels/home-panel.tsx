import { useMemo, useState } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { FactSentence } from "../parts/fact.tsx";
import { NodeLink, ViewLink } from "../parts/link.tsx";
import { documentOrigin, documentTitle, formatDate } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

const FEW = 6;

/** The start page: what the graph is made of, and where to begin. */
export function HomePanel() {
  const { library, address, filter, former } = useViewer();
  const { graph, documents } = library;
  const [all, setAll] = useState(false);
  const central = useMemo(
    () =>
      graph
        .mapNodes((key, node) => ({ key, weight: graph.degree(key), mentions: node.mentions }))
        .sort((a, b) => b.weight - a.weight || b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
        .slice(0, FEW),
    [graph],
  );
  const contested = useMemo(
    () =>
      graph
        .filterEdges((_, fact) => fact.contested)
        .sort((a, b) => graph.getEdgeAttribute(b, "weight") - graph.getEdgeAttribute(a, "weight") || (a < b ? -1 : 1)),
    [graph],
  );
  const list = [...documents.values()];
  const dates = list.flatMap((document) => (document.date === undefined ? [] : [document.date])).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const most = central[0]?.weight ?? 1;
  const shown = all ? list : list.slice(0, 12);

  return (
    <>
      <header class="panel-head">
        <h1>{graph.getAttribute("title")}</h1>
        <p class="meta">{TEXTS.homeCounts(graph.order, graph.size, documents.size)}</p>
        {first !== undefined && last !== undefined ? (
          <p class="meta">{TEXTS.homeSpan(formatDate(first), formatDate(last))}</p>
        ) : undefined}
        {former ? (
          <p class="actions">
            <button type="button" class="button" data-former onClick={() => former.goBack()}>
              <Icon name="back" />
              {TEXTS.former(former.title)}
            </button>
          </p>
        ) : undefined}
      </header>
      {graph.order === 0 ? (
        <div class="notice">
          <h2>{TEXTS.empty}</h2>
          <p>{TEXTS.emptyHint}</p>
        </div>
      ) : undefined}
      {central.length > 0 ? (
        <section>
          <h2>{TEXTS.homeCentral}</h2>
          <ul class="ranking">
            {central.map(({ key, weight }) => (
              <li key={key}>
                <NodeLink node={key} />
                <meter min={0} max={most} value={weight} aria-label={TEXTS.facts(weight)} />
                <span class="count">{weight}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
      {contested.length > 0 ? (
        <section>
          <h2>
            {TEXTS.homeContested} <span class="count">{contested.length}</span>
          </h2>
          <ul class="plain-list">
            {contested.slice(0, FEW).map((fact) => (
              <li key={fact}>
                <ViewLink to={{ kind: "fact", key: fact }} class="row-link">
                  <FactSentence fact={fact} linked={false} />
                </ViewLink>
              </li>
            ))}
          </ul>
          {address.filters.contested ? undefined : (
            <button type="button" class="text-button" onClick={() => filter({ ...address.filters, contested: true })}>
              {TEXTS.homeContestedOnly}
            </button>
          )}
        </section>
      ) : undefined}
      {list.length > 0 ? (
        <section>
          <h2>
            {TEXTS.homeDocuments} <span class="count">{list.length}</span>
          </h2>
          <ul class="plain-list">
            {shown.map(({ id }) => (
              <li key={id}>
                <ViewLink to={{ kind: "doc", id }} class="row-link document-link">
                  <span class="document-title">{documentTitle(library, id)}</span>
                  <span class="meta">{documentOrigin(library, id)}</span>
                </ViewLink>
              </li>
            ))}
          </ul>
          {shown.length < list.length ? (
            <button type="button" class="text-button" onClick={() => setAll(true)}>
              {TEXTS.homeMore(list.length - shown.length)}
            </button>
          ) : undefined}
        </section>
      ) : undefined}
    </>
  );
}

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { countAllLone } from "../filter.ts";
import { formatCount } from "../format-count.ts";
import { Icon } from "../icons.tsx";
import { FactManner, FactSentence } from "../parts/fact.tsx";
import { NodeLink, ViewLink } from "../parts/link.tsx";
import { documentOrigin, documentTitle, formatDate, latestFirst } from "../parts/document-title.ts";
import { remarksOf } from "../remarks.ts";
import { storyOf } from "../story.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

const FEW = 6;
/** Where one asks for more, so many at a time. */
const MORE = 60;

/** The start page: what the graph is made of and tells, and where to begin. */
export function HomePanel() {
  const { library, address, filter, former, identity } = useViewer();
  const { graph, documents } = library;
  const { central, told, latest, contested } = useMemo(() => storyOf(graph), [graph]);
  const list = useMemo(() => latestFirst(library), [library]);
  const lone = countAllLone(graph);
  const dates = list.flatMap((document) => (document.date === undefined ? [] : [document.date]));
  const [last] = dates;
  const first = dates.at(-1);
  const most = central[0]?.neighbours ?? 1;

  return (
    <>
      <header class="panel-head">
        <h1>{graph.getAttribute("title")}</h1>
        <p class="meta">{TEXTS.homeCounts(graph.order, graph.size, documents.size)}</p>
        {lone > 0 ? <p class="meta">{TEXTS.homeLone(lone)}</p> : undefined}
        {first !== undefined && last !== undefined ? (
          <p class="meta">{TEXTS.homeSpan(formatDate(first), formatDate(last))}</p>
        ) : undefined}
        {identity.kept && identity.rulings.length > 0 ? (
          <p class="meta" data-kept>
            <ViewLink to={{ kind: "decisions" }} class="text-button">
              {TEXTS.decisionsHere(identity.rulings.length)}
            </ViewLink>
          </p>
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
      <LeftOut />
      {graph.order === 0 ? (
        <div class="notice">
          <h2>{TEXTS.empty}</h2>
          <p>{TEXTS.emptyHint}</p>
        </div>
      ) : undefined}
      {central.length > 0 ? (
        <section data-story="central">
          <h2 class="ranking-head">
            {TEXTS.homeCentral} <span class="count">{TEXTS.homeNeighbours}</span>
          </h2>
          <ul class="ranking">
            {central.slice(0, FEW).map(({ key, neighbours }) => (
              <li key={key}>
                <NodeLink node={key} />
                <meter min={0} max={most} value={neighbours} aria-label={TEXTS.neighbours(neighbours)} />
                <span class="count" title={TEXTS.neighbours(neighbours)}>
                  {neighbours}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
      <Rows name="told" heading={TEXTS.homeTold} keys={told}>
        {(fact) => (
          <FactLink key={fact} fact={fact}>
            <span class="count">{TEXTS.documents(graph.getEdgeAttribute(fact, "weight"))}</span>
          </FactLink>
        )}
      </Rows>
      <Rows
        name="contested"
        heading={TEXTS.homeContested}
        keys={contested}
        foot={
          address.filters.contested ? undefined : (
            <button type="button" class="text-button" onClick={() => filter({ ...address.filters, contested: true })}>
              {TEXTS.homeContestedOnly}
            </button>
          )
        }
      >
        {(fact) => <FactLink key={fact} fact={fact} />}
      </Rows>
      <Rows name="latest" heading={TEXTS.homeLatest} keys={latest}>
        {(key) => (
          <li key={key} class="happening-row">
            <NodeLink node={key} />
            <span class="count">{formatDate(graph.getNodeAttribute(key, "first") ?? "")}</span>
          </li>
        )}
      </Rows>
      <Rows name="documents" heading={TEXTS.homeDocuments} keys={list.map(({ id }) => id)}>
        {(id) => (
          <li key={id}>
            <ViewLink to={{ kind: "doc", id }} class="row-link document-link">
              <span class="document-title">{documentTitle(library, id)}</span>
              <span class="meta">{documentOrigin(library, id)}</span>
            </ViewLink>
          </li>
        )}
      </Rows>
    </>
  );
}

/** Which of the files that were opened here are not in the graph, and what was odd about others. */
function LeftOut() {
  const { leftOut, odd } = remarksOf(useViewer().library.graph) ?? NO_REMARKS;
  return (
    <>
      {leftOut.length > 0 ? (
        <section class="left-out" role="status" data-left-out>
          <h2>{TEXTS.makingLeftOut(leftOut.length)}</h2>
          <ul>
            {leftOut.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      ) : undefined}
      {odd.length > 0 ? (
        <details class="fold left-out" data-odd>
          <summary>{TEXTS.makingOdd(odd.length)}</summary>
          <ul>
            {odd.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      ) : undefined}
    </>
  );
}

const NO_REMARKS = { leftOut: [], odd: [] };

function FactLink({ fact, children }: { fact: string; children?: ComponentChildren }) {
  return (
    <li>
      <ViewLink to={{ kind: "fact", key: fact }} class="row-link fact-link">
        <span>
          <FactSentence fact={fact} linked={false} /> <FactManner fact={fact} />
        </span>
        {children}
      </ViewLink>
    </li>
  );
}

/** A list of which the first few are shown, and more where one asks; nothing where it is empty. */
function Rows(props: {
  name: string;
  heading: string;
  keys: readonly string[];
  foot?: ComponentChildren;
  children(key: string): ComponentChildren;
}) {
  const { keys } = props;
  const [most, setMost] = useState(FEW);
  if (keys.length === 0) return null;
  return (
    <section data-story={props.name}>
      <h2>
        {props.heading} <span class="count">{formatCount(keys.length)}</span>
      </h2>
      <ul class="plain-list">{keys.slice(0, most).map((key) => props.children(key))}</ul>
      {keys.length > most ? (
        <button type="button" class="text-button" onClick={() => setMost(most + MORE)}>
          {TEXTS.homeMore(Math.min(MORE, keys.length - most))}
        </button>
      ) : undefined}
      {props.foot}
    </section>
  );
}

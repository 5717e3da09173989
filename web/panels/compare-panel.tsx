import { useMemo } from "preact/hooks";
import { BY, compareSides, kindredDocuments, sideDocuments, type Comparison } from "../compare.ts";
import { Icon } from "../icons.tsx";
import { documentOrigin, documentTitle, latestFirst, sideName } from "../parts/document-title.ts";
import { FactRow } from "../parts/fact.tsx";
import { ViewLink } from "../parts/link.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

const MOST_KINDRED = 8;

interface Sides {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** What one document or outlet says and another does not. */
export function ComparePanel({ left, right }: Sides) {
  const { library, go } = useViewer();
  const { graph } = library;
  const found = useMemo(
    () => (left === undefined || right === undefined || left === right ? undefined : compareSides(graph, left, right)),
    [graph, left, right],
  );
  const set = (sides: Sides): void => {
    go({
      kind: "compare",
      ...(sides.left === undefined ? {} : { left: sides.left }),
      ...(sides.right === undefined ? {} : { right: sides.right }),
    });
  };
  const lone = left === undefined ? right : right === undefined ? left : undefined;
  const kindred = useMemo(() => (lone === undefined ? [] : kindredDocuments(graph, lone, MOST_KINDRED)), [graph, lone]);

  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.compare}</h1>
        <SidePicker label={TEXTS.compareLeft} value={left} pick={(side) => set({ left: side, right })} />
        <SidePicker label={TEXTS.compareRight} value={right} pick={(side) => set({ left, right: side })} />
        {left === undefined && right === undefined ? undefined : (
          <button type="button" class="text-button" onClick={() => set({ left: right, right: left })}>
            {TEXTS.connectSwap}
          </button>
        )}
      </header>
      <div role="status">
        {found !== undefined ? undefined : left !== undefined && left === right ? (
          <p class="notice">{TEXTS.connectSame}</p>
        ) : (
          <p class="notice">{TEXTS.compareHint}</p>
        )}
      </div>
      {kindred.length > 0 ? (
        <section data-kindred>
          <h2>{TEXTS.compareKindred}</h2>
          <ul class="plain-list">
            {kindred.map((id) => (
              <li key={id}>
                <ViewLink
                  to={{ kind: "compare", left: left ?? id, right: left === undefined ? (right ?? id) : id }}
                  class="row-link document-link"
                >
                  <span class="document-title">{documentTitle(library, id)}</span>
                  <span class="meta">{documentOrigin(library, id)}</span>
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
      {found === undefined || left === undefined || right === undefined ? undefined : (
        <Found found={found} left={left} right={right} />
      )}
    </>
  );
}

/** The facts of a comparison, each with a quote of the side that tells it, or one of each. */
function Found({ found, left, right }: { found: Comparison; left: string; right: string }) {
  const { library, filtered } = useViewer();
  const { graph } = library;
  const [one, two] = useMemo(() => [sideDocuments(graph, left), sideDocuments(graph, right)], [graph, left, right]);
  const parts = [
    {
      id: "against",
      heading: TEXTS.compareAgainst,
      none: TEXTS.compareAgainstNone,
      facts: found.against,
      of: [one, two],
    },
    {
      id: "left",
      heading: TEXTS.compareOnlyLeft,
      none: TEXTS.compareOnlyNone,
      facts: found.left,
      of: [one],
      side: left,
    },
    {
      id: "right",
      heading: TEXTS.compareOnlyRight,
      none: TEXTS.compareOnlyNone,
      facts: found.right,
      of: [two],
      side: right,
    },
    { id: "both", heading: TEXTS.compareBoth, none: TEXTS.compareBothNone, facts: found.both, of: [one, two] },
  ];
  const all = parts.flatMap(({ facts }) => facts);
  const hidden = all.filter((fact) => !filtered.facts.has(fact)).length;
  return (
    <>
      {parts.map(({ id, heading, none, facts: told, of, side }) => {
        const facts = told.filter((fact) => filtered.facts.has(fact));
        return (
          <section key={id} data-side={id}>
            <h2 class="side-head">
              <span class={`line-sign side-${id}`} />
              {heading} <span class="count">{facts.length}</span>
            </h2>
            {side === undefined ? undefined : <p class="meta side-name">{sideName(library, side)}</p>}
            {facts.length === 0 ? <p class="meta">{none}</p> : undefined}
            <ul class="facts">
              {facts.map((fact) => (
                <FactRow key={fact} fact={fact} of={of} />
              ))}
            </ul>
          </section>
        );
      })}
      {hidden > 0 ? <p class="meta">{TEXTS.hiddenFacts(hidden)}</p> : undefined}
    </>
  );
}

function SidePicker(props: { label: string; value: string | undefined; pick(side: string | undefined): void }) {
  const { library } = useViewer();
  const { value } = props;
  const documents = latestFirst(library);
  const publishers = [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))].sort();
  return (
    <div class="side">
      <label class="side-field">
        <span>{props.label}</span>
        <select
          class="field"
          value={value ?? ""}
          onChange={({ currentTarget }) => props.pick(currentTarget.value === "" ? undefined : currentTarget.value)}
        >
          <option value="">{TEXTS.comparePick}</option>
          {publishers.length > 1 || value?.startsWith(BY) ? (
            <optgroup label={TEXTS.publishers}>
              {publishers.map((publisher) => (
                <option key={publisher} value={BY + publisher}>
                  {publisher}
                </option>
              ))}
            </optgroup>
          ) : undefined}
          <optgroup label={TEXTS.homeDocuments}>
            {documents.map(({ id }) => (
              <option key={id} value={id}>
                {[documentTitle(library, id), documentOrigin(library, id)].filter((part) => part !== "").join(" – ")}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {value !== undefined && library.documents.has(value) ? (
        <ViewLink to={{ kind: "doc", id: value }} class="quote-source">
          <Icon name="document" />
          <span>
            <span class="document-title">{documentTitle(library, value)}</span>
            <span class="meta">{documentOrigin(library, value)}</span>
          </span>
        </ViewLink>
      ) : undefined}
    </div>
  );
}

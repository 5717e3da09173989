import { useState } from "preact/hooks";
import { RELATIONS } from "../../src/ontology/index.ts";
import type { Hop, Path } from "../../src/query/index.ts";
import { pathView, type PathView } from "../address.ts";
import { Icon, KindSign } from "../icons.tsx";
import { DateField } from "../parts/date-field.tsx";
import { FactManner, FactSentence } from "../parts/fact.tsx";
import { ViewLink } from "../parts/link.tsx";
import { NodePicker } from "../parts/picker.tsx";
import { documentOrigin, documentTitle } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

/** "How are A and B connected?": two fields, and the shortest chains of facts between them. */
export function PathPanel({ view }: { view: PathView }) {
  const { library, paths, go } = useViewer();
  const { from, to, choice } = view;
  const label = (key: string): string =>
    library.graph.hasNode(key) ? library.graph.getNodeAttribute(key, "label") : key;
  // As it was on arrival; afterwards the user opens and closes it.
  const [narrowed] = useState(view.relation !== undefined || view.since !== undefined || view.directed);
  const set = (changes: Parameters<typeof pathView>[0]): void => go(pathView({ ...view, choice: 0, ...changes }));

  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.connect}</h1>
        <div class="ends">
          <div class="ends-fields">
            <End
              label={TEXTS.connectFrom}
              value={from}
              pick={(key) => set({ from: key })}
              drop={() => set({ from: undefined })}
            />
            <End
              label={TEXTS.connectTo}
              value={to}
              pick={(key) => set({ to: key })}
              drop={() => set({ to: undefined })}
            />
          </div>
          <button
            type="button"
            class="ghost"
            aria-label={TEXTS.connectSwap}
            title={TEXTS.connectSwap}
            disabled={from === undefined && to === undefined}
            onClick={() => set({ from: to, to: from })}
          >
            <Icon name="swap" />
          </button>
        </div>
        <details class="fold options" open={narrowed}>
          <summary>{TEXTS.connectOptions}</summary>
          <div class="check">
            <select
              class="field"
              aria-label={TEXTS.connectVia}
              value={view.relation ?? ""}
              onChange={({ currentTarget: { value } }) => set({ relation: value === "" ? undefined : value })}
            >
              <option value="">{TEXTS.connectAny}</option>
              {RELATIONS.map((relation) => (
                <option key={relation.id} value={relation.id}>
                  {relation.label}
                </option>
              ))}
            </select>
          </div>
          <div class="row">
            <DateField label={TEXTS.since} value={view.since} set={(since) => set({ since })} />
            <DateField label={TEXTS.until} value={view.until} set={(until) => set({ until })} />
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={view.directed}
              onChange={(event) => set({ directed: event.currentTarget.checked })}
            />
            {TEXTS.connectDirected}
          </label>
        </details>
      </header>
      <div role="status">
        {from === undefined || to === undefined ? (
          <p class="notice">{TEXTS.connectHint}</p>
        ) : from === to ? (
          <p class="notice">{TEXTS.connectSame}</p>
        ) : paths.length === 0 ? (
          <p class="notice">{TEXTS.connectNone(label(from), label(to))}</p>
        ) : (
          <p class="meta paths-count">{TEXTS.connectFound(paths.length)}</p>
        )}
      </div>
      <ol class="paths">
        {paths.map((path, index) => (
          <PathCard
            key={path.hops.map((hop) => hop.edge).join(" ")}
            path={path}
            chosen={index === choice}
            choose={() => go({ ...view, choice: index })}
          />
        ))}
      </ol>
    </>
  );
}

function End(props: { label: string; value: string | undefined; pick(key: string): void; drop(): void }) {
  return (
    <div class="end-field">
      <span aria-hidden="true">{props.label}</span>
      <NodePicker
        label={props.label}
        placeholder={TEXTS.connectPick}
        {...(props.value === undefined ? {} : { value: props.value })}
        pick={(key) => props.pick(key)}
        drop={() => props.drop()}
      />
    </div>
  );
}

function PathCard({ path, chosen, choose }: { path: Path; chosen: boolean; choose(): void }) {
  const { graph } = useViewer().library;
  return (
    <li class={chosen ? "path-card chosen" : "path-card"}>
      <button type="button" class="path-name" aria-expanded={chosen} onClick={() => choose()}>
        <span class="path-nodes">
          {path.nodes.map((key) => (
            <span key={key} class="path-node">
              <KindSign kind={graph.getNodeAttribute(key, "kind")} />
              {/* A space that does not break: no sign is left behind at the end of a row. */}
              {`\u00a0${graph.getNodeAttribute(key, "label")}`}
            </span>
          ))}
        </span>
        <span class="count">{TEXTS.connectSteps(path.hops.length)}</span>
      </button>
      {chosen ? (
        <ol class="hops">
          {path.hops.map((hop) => (
            <HopItem key={hop.edge} hop={hop} />
          ))}
        </ol>
      ) : undefined}
    </li>
  );
}

/** A step of a chain: the fact as a sentence, and one quote. */
function HopItem({ hop }: { hop: Hop }) {
  const { library } = useViewer();
  const fact = hop.edge;
  const attributes = library.graph.getEdgeAttributes(fact);
  const chosen = attributes.evidence.find(({ doc, quote }) => doc === hop.doc && quote === hop.quote);
  return (
    <li class="hop">
      <div class="fact-end">
        <ViewLink to={{ kind: "fact", key: fact }} class="row-link">
          <FactSentence fact={fact} linked={false} />
        </ViewLink>
        <FactManner fact={fact} />
      </div>
      {chosen === undefined ? undefined : (
        <ViewLink to={{ kind: "doc", id: hop.doc, at: `${chosen.start}-${chosen.end}` }} class="fact-quote">
          <q>{hop.quote}</q>
          <span class="count">
            {[documentTitle(library, hop.doc), documentOrigin(library, hop.doc)]
              .filter((part) => part !== "")
              .join(" · ")}
          </span>
        </ViewLink>
      )}
    </li>
  );
}

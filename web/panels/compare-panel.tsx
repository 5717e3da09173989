import { useMemo } from "preact/hooks";
import { BY, compareSides } from "../compare.ts";
import { Icon } from "../icons.tsx";
import { documentTitle } from "../parts/document-title.ts";
import { FactRow } from "../parts/fact.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

/** What one document or outlet says and another does not. */
export function ComparePanel({ left, right }: { left: string | undefined; right: string | undefined }) {
  const { library, filtered, go } = useViewer();
  const { graph } = library;
  const found = useMemo(
    () => (left === undefined || right === undefined ? undefined : compareSides(graph, left, right)),
    [graph, left, right],
  );
  const set = (sides: { left: string | undefined; right: string | undefined }): void => {
    go({
      kind: "compare",
      ...(sides.left === undefined ? {} : { left: sides.left }),
      ...(sides.right === undefined ? {} : { right: sides.right }),
    });
  };
  const name = (side: string | undefined): string =>
    side === undefined ? "" : side.startsWith(BY) ? side.slice(BY.length) : documentTitle(library, side);

  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.compare}</h1>
        <div class="ends">
          <div class="ends-fields">
            <SidePicker label={TEXTS.compareLeft} value={left} pick={(side) => set({ left: side, right })} />
            <SidePicker label={TEXTS.compareRight} value={right} pick={(side) => set({ left, right: side })} />
          </div>
          <button
            type="button"
            class="ghost"
            aria-label={TEXTS.connectSwap}
            title={TEXTS.connectSwap}
            onClick={() => set({ left: right, right: left })}
          >
            <Icon name="swap" />
          </button>
        </div>
      </header>
      <div role="status">
        {found === undefined ? <p class="notice">{TEXTS.compareHint}</p> : undefined}
        {found !== undefined && left === right ? <p class="notice">{TEXTS.connectSame}</p> : undefined}
      </div>
      {found === undefined || left === right
        ? undefined
        : (
            [
              ["against", TEXTS.compareAgainst, found.against],
              ["left", TEXTS.compareOnly(name(left)), found.left],
              ["right", TEXTS.compareOnly(name(right)), found.right],
              ["both", TEXTS.compareBoth, found.both],
            ] as const
          ).map(([id, heading, all]) => {
            const facts = all.filter((fact) => filtered.facts.has(fact));
            return (
              <details key={id} data-side={id} open={id !== "both"} class="fold">
                <summary>
                  <h2>
                    {heading} <span class="count">{facts.length}</span>
                  </h2>
                </summary>
                <ul class="facts">
                  {facts.map((fact) => (
                    <FactRow key={fact} fact={fact} />
                  ))}
                </ul>
              </details>
            );
          })}
    </>
  );
}

function SidePicker(props: { label: string; value: string | undefined; pick(side: string | undefined): void }) {
  const { library } = useViewer();
  const documents = [...library.documents.values()];
  const publishers = [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))].sort();
  return (
    <label class="end-field">
      <span>{props.label}</span>
      <select
        class="field"
        value={props.value ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.pick(value === "" ? undefined : value);
        }}
      >
        <option value="">{TEXTS.comparePick}</option>
        {publishers.length > 0 ? (
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
              {documentTitle(library, id)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

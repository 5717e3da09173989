import { useMemo } from "preact/hooks";
import { MODALITIES, modalityOf } from "../../src/graph/index.ts";
import { RELATIONS } from "../../src/ontology/index.ts";
import { toggled, withOptional, type Filters } from "../filters.ts";
import { DateField } from "../parts/date-field.tsx";
import { documentOrigin, documentTitle, latestFirst } from "../parts/document-title.ts";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";

const POLARITIES = [undefined, "asserted", "negated"] as const;
const MOST_LEAST = 9;

/** All that filters, in one place; everything composes and stands above the picture as chips. */
export function FilterPanel() {
  const { library, address, filtered, core, filter } = useViewer();
  const { filters } = address;
  const { graph } = library;
  const relations = useMemo(() => {
    const counts = new Map<string, number>();
    graph.forEachEdge((_, { relation }) => counts.set(relation, (counts.get(relation) ?? 0) + 1));
    return RELATIONS.filter(({ id }) => counts.has(id)).map(({ id, label }) => ({
      id,
      label,
      count: counts.get(id) ?? 0,
    }));
  }, [graph]);
  const manners = useMemo(() => {
    const counts = new Map<string, number>();
    graph.forEachEdge((_, fact) => {
      const modality = modalityOf(fact);
      counts.set(modality, (counts.get(modality) ?? 0) + 1);
    });
    return counts;
  }, [graph]);
  const list = latestFirst(library);
  const publishers = [...new Set(list.flatMap(({ publisher }) => publisher ?? []))].sort();

  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.filterPanel}</h1>
        <p class="meta" data-passing>
          {core && !filters.whole && address.look.table === undefined
            ? TEXTS.passing(filtered.nodes.size, filtered.facts.size, core.nodes.size)
            : TEXTS.shown(filtered.nodes.size, filtered.facts.size)}
        </p>
      </header>
      <fieldset class="form">
        <legend>{TEXTS.filterDates}</legend>
        <div class="row">
          <DateField
            label={TEXTS.since}
            value={filters.since}
            set={(since) => filter(withOptional(filters, { since }))}
          />
          <DateField
            label={TEXTS.until}
            value={filters.until}
            set={(until) => filter(withOptional(filters, { until }))}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.dated}
            onChange={(event) => filter({ ...filters, dated: event.currentTarget.checked })}
          />
          {TEXTS.filterDated}
        </label>
        <p class="meta">{TEXTS.filterDatedHint}</p>
      </fieldset>
      <fieldset class="form">
        <legend>{TEXTS.filterPolarity}</legend>
        {POLARITIES.map((polarity) => (
          <label key={polarity ?? "any"} class="check">
            <input
              type="radio"
              name="polarity"
              checked={filters.polarity === polarity}
              onChange={() => filter(withOptional(filters, { polarity }))}
            />
            {polarity === undefined ? TEXTS.polarityAny : TEXTS.polarities[polarity]}
          </label>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={filters.sure}
            onChange={(event) => filter({ ...filters, sure: event.currentTarget.checked })}
          />
          {TEXTS.filterSure}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.contested}
            onChange={(event) => filter({ ...filters, contested: event.currentTarget.checked })}
          />
          {TEXTS.filterContested}
        </label>
        <div class="check">
          <select
            class="field"
            aria-label={TEXTS.columnDocuments}
            value={String(filters.least ?? 1)}
            onChange={(event) => {
              const least = Number(event.currentTarget.value);
              filter(withOptional(filters, { least: least > 1 ? least : undefined }));
            }}
          >
            {Array.from({ length: MOST_LEAST }, (_, index) => (
              <option key={index} value={String(index + 1)}>
                {TEXTS.leastDocuments(index + 1)}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <fieldset class="form" data-filter="manners">
        <legend>{TEXTS.filterManners}</legend>
        {MODALITIES.map((manner) => (
          <label key={manner} class="check">
            <input
              type="checkbox"
              checked={filters.manners.includes(manner)}
              onChange={() => filter({ ...filters, manners: toggled(filters.manners, manner) })}
            />
            <span class="check-label">{TEXTS.manners[manner]}</span>
            <span class="count">{manners.get(manner) ?? 0}</span>
          </label>
        ))}
      </fieldset>
      <Checks
        legend={TEXTS.filterRelations}
        name="relations"
        filters={filters}
        rows={relations.map(({ id, label, count }) => ({
          id,
          label,
          note: String(count),
          sign: <span class={`line-sign ${toneOf(id)}`} />,
        }))}
      />
      {publishers.length > 0 ? (
        <Checks
          legend={TEXTS.publishers}
          name="publishers"
          filters={filters}
          rows={publishers.map((id) => ({ id, label: id }))}
        />
      ) : undefined}
      <Checks
        legend={TEXTS.homeDocuments}
        name="docs"
        filters={filters}
        rows={list.map(({ id }) => ({ id, label: documentTitle(library, id), note: documentOrigin(library, id) }))}
      />
    </>
  );
}

/** A list of which those that are ticked are shown alone; nothing ticked asks for nothing. */
function Checks(props: {
  legend: string;
  name: "relations" | "publishers" | "docs";
  filters: Filters;
  rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly note?: string;
    readonly sign?: preact.JSX.Element;
  }[];
}) {
  const { filter } = useViewer();
  const { name, filters } = props;
  return (
    <fieldset class="form" data-filter={name}>
      <legend>{props.legend}</legend>
      {props.rows.map(({ id, label, note, sign }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={filters[name].includes(id)}
            onChange={() => filter({ ...filters, [name]: toggled(filters[name], id) })}
          />
          {sign}
          <span class="check-label">{label}</span>
          {note === undefined ? undefined : <span class="count">{note}</span>}
        </label>
      ))}
    </fieldset>
  );
}

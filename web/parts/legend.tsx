import { useMemo } from "preact/hooks";
import type { ParleyGraph } from "../../src/graph/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { toggled, type Filters } from "../filters.ts";
import { communitiesOf, countriesOf, GROUP_COLORS } from "../groups.ts";
import { countAllLone, countLone, showsLone } from "../filter.ts";
import { formatCount } from "../format-count.ts";
import { KindSign } from "../icons.tsx";
import type { Picture } from "../picture.ts";
import { TEXTS } from "../texts.ts";
import { SidesRow } from "./sides-row.tsx";
import { toneOf, TONES } from "../tone.ts";
import { useViewer } from "../viewer.ts";

const MOST_GROUPS = GROUP_COLORS + 1;

/** What shapes, colours and lines stand for, with how many there are; a click hides or shows them. */
export function Legend() {
  const { library, address, picture, core, filter } = useViewer();
  const { filters } = address;
  const { graph } = library;
  const all = useMemo(() => countOf(graph), [graph]);
  const shown = useMemo(() => countOf(graph, picture), [graph, picture]);
  /** What is on the screen; of what is struck out, what there would be. */
  const count = (name: string, on: boolean): number => (on ? shown : all).get(name) ?? 0;
  const lone = countAllLone(graph);
  const loneShown = useMemo(() => (lone === 0 ? 0 : countLone(graph, picture.nodes)), [graph, picture, lone]);

  /** Who asks for the unconnected asks for all of the graph: the most connected are what they are not. */
  const withLone = (lone: boolean): Filters => ({
    ...filters,
    lone,
    whole: filters.whole || (lone && core !== undefined),
  });

  return (
    <section
      class="legend"
      data-color={address.look.color}
      data-comparing={picture.focus?.sides !== undefined}
      aria-label={TEXTS.legend}
    >
      <div class="legend-row" role="group" aria-label={TEXTS.legendKinds}>
        {KINDS.filter((kind) => all.has(kind.id)).map((kind) => (
          <Toggle
            key={kind.id}
            name={kind.plural}
            hint={kind.definition}
            count={count(kind.id, !filters.kinds.includes(kind.id))}
            shown={!filters.kinds.includes(kind.id)}
            toggle={() => filter({ ...filters, kinds: toggled(filters.kinds, kind.id) })}
            sign={<KindSign kind={kind.id} />}
          />
        ))}
      </div>
      {address.look.color === "kind" ? undefined : <GroupRow />}
      {picture.focus?.sides ? <SidesRow sides={picture.focus.sides} /> : undefined}
      <div class="legend-row tone-row" role="group" aria-label={TEXTS.legendLines}>
        {TONES.map((tone) => [
          tone === "appeal" ? <Note key="mixed" note="mixed" /> : undefined,
          <Toggle
            key={tone}
            name={TEXTS.tones[tone]}
            hint={TEXTS.tonesHint[tone]}
            count={count(tone, !filters.tones.includes(tone))}
            shown={!filters.tones.includes(tone)}
            toggle={() => filter({ ...filters, tones: toggled(filters.tones, tone) })}
            sign={<span class={`line-sign ${tone}`} />}
          />,
        ])}
        {lone > 0 ? (
          <Toggle
            name={TEXTS.lone}
            hint={TEXTS.loneHint}
            count={showsLone(graph, filters) ? loneShown : lone}
            shown={showsLone(graph, filters)}
            toggle={() => filter(withLone(!showsLone(graph, filters)))}
            sign={<span class="line-sign lone" />}
          />
        ) : undefined}
        <Note note="negated" />
        <Note note="wide" />
      </div>
    </section>
  );
}

/** A line that is explained, but not hidden by itself. */
function Note({ note }: { note: "mixed" | "negated" | "wide" }) {
  return (
    <span class="legend-note" title={TEXTS.tonesHint[note]}>
      <span class={`line-sign ${note}`} />
      {TEXTS.tones[note]}
    </span>
  );
}

/** How many there are of each kind and tone: in all of the graph, or of some of it. */
function countOf(graph: ParleyGraph, shown?: Pick<Picture, "nodes" | "facts">): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  const add = (name: string): void => void count.set(name, (count.get(name) ?? 0) + 1);
  if (shown && shown.facts.size < graph.size / 4) {
    for (const key of shown.nodes) add(graph.getNodeAttribute(key, "kind"));
    for (const key of shown.facts) add(toneOf(graph.getEdgeAttribute(key, "relation")));
    return count;
  }
  // A walk over many is cheaper than to ask for one after the other.
  graph.forEachNode((key, { kind }) => {
    if (!shown || shown.nodes.has(key)) add(kind);
  });
  graph.forEachEdge((key, { relation }) => {
    if (!shown || shown.facts.has(key)) add(toneOf(relation));
  });
  return count;
}

/** Communities or countries, where the colours stand for them. */
function GroupRow() {
  const { library, address, picture, filter } = useViewer();
  const { filters, look } = address;
  const groups = useMemo(
    () => (look.color === "community" ? communitiesOf(library.graph) : countriesOf(library.graph)),
    [library, look.color],
  );
  const shown = useMemo(() => {
    const count = new Map<string, number>();
    for (const key of picture.nodes) {
      const id = groups.of(key)?.id;
      if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  }, [groups, picture]);
  const name = look.color === "community" ? "communities" : "countries";
  return (
    <div class="legend-row" role="group" aria-label={TEXTS.colorings[look.color]} data-groups>
      {groups.list.slice(0, MOST_GROUPS).map((group) => (
        <Toggle
          key={group.id}
          name={group.name}
          hint={TEXTS.colorings[look.color]}
          count={filters[name].includes(group.id) ? group.count : (shown.get(group.id) ?? 0)}
          shown={!filters[name].includes(group.id)}
          toggle={() => filter({ ...filters, [name]: toggled(filters[name], group.id) })}
          sign={<span class={`group-sign group-${Math.min(group.rank, GROUP_COLORS) + 1}`} />}
        />
      ))}
    </div>
  );
}

function Toggle(props: {
  name: string;
  hint: string;
  count: number;
  shown: boolean;
  sign: preact.JSX.Element;
  toggle(): void;
}) {
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={props.shown}
      title={`${props.shown ? TEXTS.legendHide(props.name) : TEXTS.legendShow(props.name)} – ${props.hint}`}
      onClick={() => props.toggle()}
    >
      {props.sign}
      <span class="toggle-name">{props.name}</span>
      <span class="count">{formatCount(props.count)}</span>
    </button>
  );
}

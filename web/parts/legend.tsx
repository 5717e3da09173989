import { useMemo } from "preact/hooks";
import { KINDS } from "../../src/ontology/index.ts";
import { toggled } from "../filters.ts";
import { communitiesOf, countriesOf, GROUP_COLORS } from "../groups.ts";
import { countLone, showsLone } from "../filter.ts";
import { KindSign } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { toneOf, TONES } from "../tone.ts";
import { useViewer } from "../viewer.ts";

const MOST_GROUPS = GROUP_COLORS + 1;

/** What shapes, colours and lines stand for, with how many there are; a click hides or shows them. */
export function Legend() {
  const { library, address, filter } = useViewer();
  const { filters } = address;
  const counts = useMemo(() => {
    const count = new Map<string, number>();
    const add = (name: string): void => void count.set(name, (count.get(name) ?? 0) + 1);
    library.graph.forEachNode((_, node) => add(node.kind));
    library.graph.forEachEdge((_, fact) => add(toneOf(fact.relation)));
    return count;
  }, [library]);
  const lone = useMemo(() => countLone(library.graph), [library]);

  return (
    <section class="legend" data-color={address.look.color} aria-label={TEXTS.legend}>
      <div class="legend-row" role="group" aria-label={TEXTS.legendKinds}>
        {KINDS.filter((kind) => counts.has(kind.id)).map((kind) => (
          <Toggle
            key={kind.id}
            name={kind.plural}
            hint={kind.definition}
            count={counts.get(kind.id) ?? 0}
            shown={!filters.kinds.includes(kind.id)}
            toggle={() => filter({ ...filters, kinds: toggled(filters.kinds, kind.id) })}
            sign={<KindSign kind={kind.id} />}
          />
        ))}
      </div>
      <GroupRow />
      <div class="legend-row" role="group" aria-label={TEXTS.legendLines}>
        {TONES.map((tone) => (
          <Toggle
            key={tone}
            name={TEXTS.tones[tone]}
            hint={TEXTS.tonesHint[tone]}
            count={counts.get(tone) ?? 0}
            shown={!filters.tones.includes(tone)}
            toggle={() => filter({ ...filters, tones: toggled(filters.tones, tone) })}
            sign={<span class={`line-sign ${tone}`} />}
          />
        ))}
        {lone > 0 ? (
          <Toggle
            name={TEXTS.lone}
            hint={TEXTS.loneHint}
            count={lone}
            shown={showsLone(library.graph, filters)}
            toggle={() => filter({ ...filters, lone: !showsLone(library.graph, filters) })}
            sign={<span class="line-sign lone" />}
          />
        ) : undefined}
        <span class="legend-note" title={TEXTS.tonesHint.mixed}>
          <span class="line-sign mixed" />
          {TEXTS.tones.mixed}
        </span>
      </div>
    </section>
  );
}

/** Communities or countries, where the colours stand for them. */
function GroupRow() {
  const { library, address, filter } = useViewer();
  const { filters, look } = address;
  const groups = useMemo(
    () =>
      look.color === "kind"
        ? []
        : (look.color === "community" ? communitiesOf(library.graph) : countriesOf(library.graph)).list,
    [library, look.color],
  );
  if (look.color === "kind") return null;
  const name = look.color === "community" ? "communities" : "countries";
  return (
    <div class="legend-row" role="group" aria-label={TEXTS.colorings[look.color]} data-groups>
      {groups.slice(0, MOST_GROUPS).map((group) => (
        <Toggle
          key={group.id}
          name={group.name}
          hint={TEXTS.colorings[look.color]}
          count={group.count}
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
      <span class="count">{props.count.toLocaleString("en")}</span>
    </button>
  );
}

import { useEffect, useRef } from "preact/hooks";
import { relationWords } from "../../src/graph/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { countryName, NOWHERE } from "../country-name.ts";
import { NO_FILTERS, withOptional, type Filters } from "../filters.ts";
import { communitiesOf } from "../groups.ts";
import { Icon } from "../icons.tsx";
import type { Library } from "../load/library.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { documentTitle, formatDate } from "./document-title.ts";

/** A filter in words. */
export interface Chip {
  readonly name: string;
  readonly without: Filters;
}

/** The filters in force, each with a button that takes it away. */
export function Chips() {
  const { library, address, filtered, core, filter } = useViewer();
  const { filters } = address;
  const chips = chipsOf(filters, library);
  const group = useRef<HTMLDivElement>(null);
  const count = useRef(chips.length);
  useEffect(() => {
    // Whoever took a chip away is at the next, or else in the panel, not nowhere.
    if (chips.length < count.current && document.activeElement === document.body) {
      const next = group.current?.querySelector("button") ?? document.getElementById("panel");
      next?.focus({ preventScroll: true });
    }
    count.current = chips.length;
  }, [chips.length]);
  if (chips.length === 0 && !core) return null;

  return (
    <div class="chips" ref={group} role="group" aria-label={TEXTS.filters}>
      {core ? <Extent core={core.nodes.size} all={filtered.nodes.size} /> : undefined}
      {chips.map(({ name, without }) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-label={TEXTS.filterRemove(name)}
          onClick={() => filter(without)}
        >
          <span>{name}</span>
          <Icon name="close" />
        </button>
      ))}
      {chips.length > 1 ? (
        <button type="button" class="chip all" onClick={() => filter(NO_FILTERS)}>
          {TEXTS.filterAll}
        </button>
      ) : undefined}
      {filtered.nodes.size === 0 && chips.length > 0 ? (
        <div class="nothing-left" role="status">
          <p>{TEXTS.filterNothing}</p>
          <button type="button" class="button plain" onClick={() => filter(NO_FILTERS)}>
            {TEXTS.filterAll}
          </button>
        </div>
      ) : undefined}
    </div>
  );
}

/** Says that only the most connected are shown, or all, and leads to the other; the table shows all in any case. */
function Extent({ core, all }: { core: number; all: number }) {
  const { address, filter } = useViewer();
  const { filters, look } = address;
  if (look.table !== undefined) return null;
  return (
    <p class="extent" data-extent={filters.whole ? "whole" : "core"}>
      <span>{filters.whole ? TEXTS.extentWhole(all) : TEXTS.extentCore(core, all)}</span>
      <button type="button" class="text-button" onClick={() => filter({ ...filters, whole: !filters.whole })}>
        {filters.whole ? TEXTS.extentToCore(core) : TEXTS.extentToWhole}
      </button>
    </p>
  );
}

/** The filters in words, one by one, each with what would be left of them without it. */
export function chipsOf(filters: Filters, library: Pick<Library, "graph" | "documents">): Chip[] {
  const { graph } = library;
  const label = (key: string): string => (graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : key);
  const list = <Name extends "kinds" | "communities" | "countries" | "relations" | "docs" | "publishers">(
    name: Name,
    nameOf: (one: string) => string,
  ): Chip[] =>
    filters[name].map((one) => ({
      name: nameOf(one),
      without: { ...filters, [name]: filters[name].filter((other) => other !== one) },
    }));
  const communities = filters.communities.length > 0 ? communitiesOf(graph).list : [];
  const [middle, ...expanded] = filters.around;
  const { since, until, polarity, least } = filters;
  return [
    ...(middle === undefined
      ? []
      : [
          {
            name: TEXTS.filterAround(label(middle), filters.steps),
            without: { ...filters, around: [], steps: 1 as const },
          },
        ]),
    ...expanded.map((key) => ({
      name: TEXTS.filterExpanded(label(key)),
      without: { ...filters, around: filters.around.filter((other) => other !== key) },
    })),
    ...list("kinds", (kind) =>
      TEXTS.filterWithout((KINDS.find((one) => one.id === kind)?.plural ?? kind).toLowerCase()),
    ),
    ...filters.tones.map((tone) => ({
      name: TEXTS.filterWithout(TEXTS.tones[tone]),
      without: { ...filters, tones: filters.tones.filter((one) => one !== tone) },
    })),
    ...list("communities", (id) => TEXTS.filterWithout(communities.find((one) => one.id === id)?.name ?? id)),
    ...list("countries", (code) => TEXTS.filterWithout(code === NOWHERE ? TEXTS.noCountry : countryName(graph, code))),
    ...list("relations", (relation) => TEXTS.filterOnly(relationWords(relation).label)),
    ...list("docs", (doc) => TEXTS.filterDoc(documentTitle(library, doc))),
    ...list("publishers", (publisher) => TEXTS.filterOnly(publisher)),
    ...(since === undefined && until === undefined
      ? []
      : [
          {
            name: TEXTS.filterPeriod(since && formatDate(since), until && formatDate(until)),
            without: withOptional(filters, { since: undefined, until: undefined }),
          },
        ]),
    ...(filters.dated ? [{ name: TEXTS.filterDated, without: { ...filters, dated: false } }] : []),
    ...(polarity === undefined
      ? []
      : [{ name: TEXTS.polarities[polarity], without: withOptional(filters, { polarity: undefined }) }]),
    ...filters.manners.map((manner) => ({
      name: TEXTS.filterManner(TEXTS.manners[manner]),
      without: { ...filters, manners: filters.manners.filter((one) => one !== manner) },
    })),
    ...(filters.sure ? [{ name: TEXTS.filterSure, without: { ...filters, sure: false } }] : []),
    ...(least === undefined
      ? []
      : [{ name: TEXTS.filterLeast(least), without: withOptional(filters, { least: undefined }) }]),
    ...(filters.contested ? [{ name: TEXTS.filterContested, without: { ...filters, contested: false } }] : []),
    ...filters.hidden.map((key) => ({
      name: TEXTS.filterWithout(label(key)),
      without: { ...filters, hidden: filters.hidden.filter((other) => other !== key) },
    })),
    ...filters.pins.map(({ key }) => ({
      name: TEXTS.filterPinned(label(key)),
      without: { ...filters, pins: filters.pins.filter((other) => other.key !== key) },
    })),
  ];
}

import { NO_FILTERS, onlyDocument } from "../address.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { documentTitle } from "./document-title.ts";

/** The filters in force, each with a button that takes it away. */
export function Chips() {
  const { library, address, filtered, filter } = useViewer();
  const { filters } = address;
  const chips = [
    ...filters.kinds.map((kind) => ({
      name: TEXTS.filterWithout((KINDS.find((one) => one.id === kind)?.plural ?? kind).toLowerCase()),
      without: { ...filters, kinds: filters.kinds.filter((one) => one !== kind) },
    })),
    ...filters.tones.map((tone) => ({
      name: TEXTS.filterWithout(TEXTS.tones[tone]),
      without: { ...filters, tones: filters.tones.filter((one) => one !== tone) },
    })),
    ...(filters.contested ? [{ name: TEXTS.filterContested, without: { ...filters, contested: false } }] : []),
    ...(filters.doc === undefined
      ? []
      : [{ name: TEXTS.filterDoc(documentTitle(library, filters.doc)), without: onlyDocument(filters, undefined) }]),
  ];
  if (chips.length === 0) return null;

  return (
    <div class="chips" role="group" aria-label={TEXTS.filters}>
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
      {filtered.nodes.size === 0 ? <p class="chip-note">{TEXTS.filterNothing}</p> : undefined}
    </div>
  );
}

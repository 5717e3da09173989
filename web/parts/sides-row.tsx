import { useMemo } from "preact/hooks";
import { formatCount } from "../format-count.ts";
import { SIDES, type Side } from "../sides.ts";
import { TEXTS } from "../texts.ts";
import { useViewer, type Viewer } from "../viewer.ts";
import { sideName } from "./document-title.ts";

/** What the lines stand for while two sources are compared: who tells it. */
export function SidesRow({ sides }: { sides: ReadonlyMap<string, Side> }) {
  const viewer = useViewer();
  const { picture } = viewer;
  const counts = useMemo(() => {
    const count = new Map<Side, number>();
    for (const [fact, side] of sides) if (picture.facts.has(fact)) count.set(side, (count.get(side) ?? 0) + 1);
    return count;
  }, [sides, picture]);
  const names = sideWords(viewer);
  return (
    <div class="legend-row" role="group" aria-label={TEXTS.legendSides} data-sides>
      {SIDES.map((side) => (
        <span key={side} class="legend-note" title={names[side]} data-side-note={side}>
          <span class={`line-sign side-${side}`} />
          <span class="toggle-name">{names[side]}</span>
          <span class="count">{formatCount(counts.get(side) ?? 0)}</span>
        </span>
      ))}
      <p class="legend-hint meta">{TEXTS.legendSidesHint}</p>
    </div>
  );
}

/** What each side is called: of a comparison of two sources, by their names. */
export function sideWords({ address: { view }, library }: Viewer): Readonly<Record<Side, string>> {
  const name = (side: string | undefined): string => (side === undefined ? "" : sideName(library, side));
  const [left, right] = view.kind === "compare" ? [name(view.left), name(view.right)] : ["", ""];
  return {
    left: TEXTS.sideOnly(left),
    right: TEXTS.sideOnly(right),
    both: TEXTS.sideBoth,
    against: TEXTS.sideAgainst,
  };
}

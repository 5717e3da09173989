import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { firstDay, lastDay } from "../../src/graph/index.ts";
import { HOME, writeAddress } from "../address.ts";
import { applyFilters } from "../filter.ts";
import { withOptional } from "../filters.ts";
import { TEXTS } from "../texts.ts";
import { timeBins, type Bin, type Outside } from "../time-bins.ts";
import { timeTicks } from "../time-ticks.ts";
import { TONES } from "../tone.ts";
import { useViewer } from "../viewer.ts";
import { formatDate } from "./document-title.ts";
import { ToolButton } from "./toolbar.tsx";

/** Milliseconds a step of play takes. */
const PACE = 700;
/** Pixels: bars above, happenings over them. */
const BARS = 44;
const MARKS = 12;

/** What happened when, and a brush that filters by it: drawn with the pointer, or moved by its two ends and by play. */
export function TimeStrip() {
  const { library, address, filter } = useViewer();
  const { graph } = library;
  const { filters } = address;
  const { since, until } = filters;
  const undated = withOptional(filters, { since: undefined, until: undefined });
  const key = writeAddress({ ...HOME, filters: undated });
  const [whole, setWhole] = useState(false);
  const time = useMemo(() => {
    const { facts, nodes } = applyFilters(graph, undated);
    const reported = !undated.dated;
    const dense = timeBins(graph, facts, nodes, { reported });
    const beyond = dense !== undefined && liesBeyond(dense.bins, since, until);
    return whole || beyond ? timeBins(graph, facts, nodes, { reported, whole: true }) : dense;
  }, [graph, key, whole, since, until]);
  const strip = useRef<SVGSVGElement>(null);
  const drawing = useRef<{ from: number; begun: boolean }>(undefined);
  const [playing, setPlaying] = useState(false);
  const bins = time?.bins ?? [];
  const count = bins.length;
  const range = rangeOf(bins, since, until);

  const brush = (from: number, to: number, passing?: "passing"): void => {
    const [low, high] = [clamp(Math.min(from, to), count), clamp(Math.max(from, to), count)];
    filter(withOptional(filters, { since: bins[low]?.id, until: bins[high]?.id }), passing);
  };
  const step = useRef<() => void>(() => {});
  step.current = () => {
    const [low, high] = range ?? [0, Math.max(0, Math.ceil(count / 8) - 1)];
    if (high >= count - 1) return setPlaying(false);
    brush(low + 1, high + 1, "passing");
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step.current(), PACE);
    return () => clearInterval(timer);
  }, [playing]);
  const play = (): void => {
    if (playing) return setPlaying(false);
    const [low, high] = range ?? [0, count - 1];
    const width = Math.min(high - low, Math.max(0, Math.ceil(count / 8) - 1));
    // From where it stands, else from the beginning; one step in the history, not one a frame.
    if (range && high < count - 1) brush(low, high);
    else brush(0, width);
    setPlaying(true);
  };

  if (!time) return <p class="time-strip notice">{TEXTS.timeNone}</p>;
  const binAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    return box ? clamp(Math.floor(((event.clientX - box.left) / box.width) * count), count) : 0;
  };
  const reported = bins.reduce((sum, bin) => sum + bin.reported, 0);
  const share = (index: number): string => `${(100 * index) / count}%`;
  const outside = (side: "before" | "after", is: Outside | undefined) =>
    is ? (
      <button
        type="button"
        class="time-outside"
        data-outside={side}
        title={TEXTS.timeWhole}
        onClick={() => setWhole(true)}
      >
        {TEXTS.timeOutside[side](is.count, formatDate(is.furthest))}
      </button>
    ) : undefined;

  return (
    <section class="time-strip" aria-label={TEXTS.time} data-bins={count} data-unit={time.unit}>
      <ToolButton name={playing ? "pause" : "play"} label={playing ? TEXTS.timePause : TEXTS.timePlay} act={play} />
      {outside("before", time.before)}
      <div class="time-body">
        <svg
          ref={strip}
          class="time-bars"
          role="img"
          aria-label={TEXTS.timeBars(count, formatDate(bins[0]?.id ?? ""), formatDate(bins.at(-1)?.id ?? ""))}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setPlaying(false);
            drawing.current = { from: binAt(event), begun: false };
          }}
          onPointerMove={(event) => {
            const at = drawing.current;
            if (!at) return;
            brush(at.from, binAt(event), at.begun ? "passing" : undefined);
            at.begun = true;
          }}
          onPointerUp={(event) => {
            const at = drawing.current;
            drawing.current = undefined;
            if (at && !at.begun) brush(at.from, binAt(event));
          }}
        >
          {bins.map((bin, index) => (
            <Bar key={bin.id} bin={bin} x={share(index)} width={`${92 / count}%`} most={time.most} />
          ))}
          {range ? (
            <>
              <rect class="time-out" x="0" y="0" width={share(range[0])} height="100%" />
              <rect class="time-out" x={share(range[1] + 1)} y="0" width={share(count - range[1] - 1)} height="100%" />
            </>
          ) : undefined}
        </svg>
        {range
          ? (["since", "until"] as const).map((end, at) => {
              const value = range[at] ?? 0;
              return (
                <span
                  key={end}
                  class="time-end"
                  role="slider"
                  tabIndex={0}
                  aria-label={TEXTS[end]}
                  aria-valuemin={0}
                  aria-valuemax={count - 1}
                  aria-valuenow={value}
                  aria-valuetext={formatDate(bins[value]?.id ?? "")}
                  style={{ left: share(value + at) }}
                  onKeyDown={(event) => {
                    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
                    if (by === undefined) return;
                    event.preventDefault();
                    brush(range[0] + (at === 0 ? by : 0), range[1] + (at === 1 ? by : 0));
                  }}
                />
              );
            })
          : undefined}
        <p class="time-ticks" aria-hidden="true">
          {timeTicks(time).map(({ at, id }) => (
            <span key={id} data-tick={id} style={{ left: share(at) }}>
              {tickName(id)}
            </span>
          ))}
        </p>
        <p class="time-names" aria-hidden="true">
          <span>{formatDate(bins[0]?.id ?? "")}</span>
          {range ? (
            <strong>{periodName(bins, range)}</strong>
          ) : (
            <span>{reported > 0 ? `${TEXTS.timeHint} (${TEXTS.timeReported(reported)})` : TEXTS.timeHint}</span>
          )}
          <span>{formatDate(bins.at(-1)?.id ?? "")}</span>
        </p>
      </div>
      {outside("after", time.after)}
      {whole ? (
        <button type="button" class="time-outside" data-outside="none" onClick={() => setWhole(false)}>
          {TEXTS.timeDense}
        </button>
      ) : undefined}
      {range ? (
        <ToolButton
          name="close"
          label={TEXTS.timeAll}
          act={() => {
            setPlaying(false);
            filter(undated);
          }}
        />
      ) : (
        <ToolButton name="filter" label={TEXTS.timeBrush} act={() => brush(0, count - 1)} />
      )}
    </section>
  );
}

function Bar({ bin, x, width, most }: { bin: Bin; x: string; width: string; most: number }) {
  let top = MARKS + BARS;
  const parts = [...TONES.map((tone) => [tone, bin.tones[tone]] as const), ["reported", bin.reported] as const];
  return (
    <g>
      {parts.map(([name, count]) => {
        const height = (count / Math.max(1, most)) * BARS;
        top -= height;
        return height > 0 ? <rect key={name} class={name} x={x} y={top} width={width} height={height} /> : undefined;
      })}
      {bin.happenings.length > 0 ? (
        <rect
          class="happening"
          x={x}
          y={MARKS / 4}
          width={width}
          height={Math.min(MARKS / 2, 2 + bin.happenings.length)}
        />
      ) : undefined}
    </g>
  );
}

/** The bins that the filter lets through, as first and last index; nothing where it does not filter. */
function rangeOf(
  bins: readonly Bin[],
  since: string | undefined,
  until: string | undefined,
): [number, number] | undefined {
  if (since === undefined && until === undefined) return undefined;
  const from = since === undefined ? "" : firstDay(since);
  const to = until === undefined ? "9999" : lastDay(until);
  const low = bins.findIndex(({ id }) => lastDay(id) >= from);
  const high = bins.findLastIndex(({ id }) => firstDay(id) <= to);
  return low < 0 || high < low ? [0, 0] : [low, high];
}

/** Whether the filter asks only for what the bins do not show. */
function liesBeyond(bins: readonly Bin[], since: string | undefined, until: string | undefined): boolean {
  const [first, last] = [bins[0]?.id ?? "", bins.at(-1)?.id ?? ""];
  if (until !== undefined && lastDay(until) < firstDay(first)) return true;
  return since !== undefined && firstDay(since) > lastDay(last);
}

/** A whole year as it is, a month by its first letters, a day by its number. */
function tickName(id: string): string {
  if (id.length === 4) return id;
  return id.length === 7 ? formatDate(id).slice(0, 3) : String(Number(id.slice(8)));
}

function periodName(bins: readonly Bin[], [low, high]: [number, number]): string {
  const [first, last] = [formatDate(bins[low]?.id ?? ""), formatDate(bins[high]?.id ?? "")];
  return first === last ? first : `${first} – ${last}`;
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { compareText } from "../../src/text/index.ts";
import { compareValues } from "../compare-values.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { withTable, type Table as TableKind, TABLES } from "../look.ts";

/** A column: how it is shown, and by what it is sorted. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** Numbers sort downwards first. */
  sort(key: string): string | number;
  cell(key: string): ComponentChildren;
  /** Left out where there is little room. */
  readonly roomy?: boolean;
  /** Little room: a number stands at the right, a date gets a little more. */
  readonly width?: "number" | "date" | "word";
}

/** Pixels. */
const ROW = 36;
const SPARE = 8;

/**
 * The graph as rows, sorted by any column. Only the rows in sight exist; arrows move between rows, Enter opens one, and
 * what is selected is marked as in the picture.
 */
export function Table(props: {
  of: TableKind;
  keys: readonly string[];
  columns: readonly Column[];
  /** The column that it is sorted by at first, downwards. */
  first: string;
  selected: ReadonlySet<string>;
  open(key: string): void;
  /** What the Delete key does with a row. */
  remove?(key: string): void;
}) {
  const { address, look } = useViewer();
  const { keys, columns } = props;
  const [order, setOrder] = useState({ id: props.first, down: true });
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);

  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === order.id) ?? columns[0];
    if (!column) return keys;
    const values = keys.map((key) => ({ key, value: column.sort(key) }));
    const turn = order.down ? -1 : 1;
    values.sort((a, b) => turn * compareValues(a.value, b.value) || compareText(a.key, b.key));
    return values.map(({ key }) => key);
  }, [keys, order, columns]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = new ResizeObserver(() => setHeight(element.clientHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  useLayoutEffect(() => {
    // Who changed to the table by its key, from the picture or from nowhere, goes on in it.
    const { activeElement } = document;
    const atNothing = activeElement === document.body && navigator.userActivation.hasBeenActive;
    if (atNothing || activeElement?.role === "application") {
      scroller.current?.querySelector<HTMLElement>("tr[tabindex='0']")?.focus({ preventScroll: true });
    }
  }, []);
  // Before the next key: who goes to a row presses on.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  });

  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(rows.length, Math.ceil((top + height) / ROW) + SPARE);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const move = (next: number): void => {
    const row = Math.max(0, Math.min(rows.length - 1, next));
    const element = scroller.current;
    wanted.current = true;
    setActive(row);
    if (!element) return;
    // The head of the table covers the first row's worth.
    const above = row * ROW;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (above + 2 * ROW > element.scrollTop + element.clientHeight) {
      element.scrollTop = above + 2 * ROW - element.clientHeight;
    }
    setTop(element.scrollTop);
  };
  const page = Math.max(1, Math.floor(height / ROW) - 2);
  const keysDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    const key = rows[at];
    if (next !== undefined) move(next);
    else if (event.key === "Enter" && key !== undefined && event.target instanceof HTMLTableRowElement) props.open(key);
    else if (event.key === "Delete" && key !== undefined && props.remove) {
      // The next row comes in its place.
      wanted.current = true;
      props.remove(key);
    } else return;
    event.preventDefault();
  };

  return (
    <section class="table-view" aria-label={TEXTS.table} data-table-of={props.of}>
      <div class="tabs" role="group" aria-label={TEXTS.table}>
        {TABLES.map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            aria-pressed={one === props.of}
            onClick={() => look(withTable(address.look, one))}
          >
            {TEXTS.tables[one]}
          </button>
        ))}
        <span class="count">{TEXTS.rows(rows.length)}</span>
      </div>
      <div class="table-scroll" ref={scroller} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <table aria-rowcount={rows.length + 1} onKeyDown={keysDown}>
          <caption class="visually-hidden">{TEXTS.tableHint}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ id, name, sort, roomy, width }) => (
                <th
                  key={id}
                  scope="col"
                  class={classOf(roomy, width)}
                  aria-sort={order.id !== id ? "none" : order.down ? "descending" : "ascending"}
                >
                  <button
                    type="button"
                    onClick={() => {
                      const numbers = keys[0] !== undefined && typeof sort(keys[0]) === "number";
                      setOrder({ id, down: order.id === id ? !order.down : numbers });
                    }}
                  >
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 ? <Gap rows={from} /> : undefined}
            {rows.slice(from, to).map((key, index) => (
              <tr
                key={key}
                data-row={from + index}
                data-key={key}
                aria-rowindex={from + index + 2}
                aria-current={props.selected.has(key) ? "true" : undefined}
                tabIndex={from + index === at ? 0 : -1}
                onFocus={() => setActive(from + index)}
                onClick={() => props.open(key)}
              >
                {columns.map(({ id, cell, roomy, width }, place) =>
                  place === 0 ? (
                    <th key={id} scope="row">
                      {cell(key)}
                    </th>
                  ) : (
                    <td key={id} class={classOf(roomy, width)}>
                      {cell(key)}
                    </td>
                  ),
                )}
              </tr>
            ))}
            {to < rows.length ? <Gap rows={rows.length - to} /> : undefined}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const classOf = (roomy = false, width = ""): string => `${roomy ? "roomy" : ""} ${width}`;

/** The room of rows that are out of sight. */
function Gap({ rows }: { rows: number }) {
  return <tr aria-hidden="true" class="gap" style={{ height: `${rows * ROW}px` }} />;
}

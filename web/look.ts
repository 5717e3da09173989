/** What the colour of a node stands for. */
export const COLORINGS = ["kind", "community", "country"] as const;
export type Coloring = (typeof COLORINGS)[number];

/** What the size of a node stands for. */
export const SIZINGS = ["weight", "neighbours", "mentions", "rank"] as const;
export type Sizing = (typeof SIZINGS)[number];

/** The table in place of the picture, by what its rows are. */
export const TABLES = ["nodes", "facts"] as const;
export type Table = (typeof TABLES)[number];

/** How a panel orders the facts of a node. */
export const FACT_ORDERS = ["relation", "time"] as const;
export type FactOrder = (typeof FACT_ORDERS)[number];

/** How the graph is shown, whatever is chosen or filtered. */
export interface Look {
  readonly color: Coloring;
  readonly size: Sizing;
  readonly table?: Table;
  /** Whether the strip of time is open. */
  readonly time: boolean;
  readonly facts: FactOrder;
}

export const PLAIN_LOOK: Look = { color: "kind", size: "weight", time: false, facts: "relation" };

/** The same look with the table, or with the picture again. */
export function withTable({ color, size, time, facts }: Look, table: Table | undefined): Look {
  return { color, size, time, facts, ...(table === undefined ? {} : { table }) };
}

/** Writes what differs from the plain look into a query. */
export function writeLook({ color, size, table, time, facts }: Look, query: URLSearchParams): void {
  if (color !== PLAIN_LOOK.color) query.set("color", color);
  if (size !== PLAIN_LOOK.size) query.set("size", size);
  if (table !== undefined) query.set("table", table);
  if (time) query.set("time", "1");
  if (facts !== PLAIN_LOOK.facts) query.set("facts", facts);
}

/** Reads what `writeLook` wrote. */
export function readLook(query: URLSearchParams): Look {
  const find = <T extends string>(list: readonly T[], name: string): T | undefined =>
    list.find((one) => one === query.get(name));
  return withTable(
    {
      color: find(COLORINGS, "color") ?? PLAIN_LOOK.color,
      size: find(SIZINGS, "size") ?? PLAIN_LOOK.size,
      time: query.get("time") === "1",
      facts: find(FACT_ORDERS, "facts") ?? PLAIN_LOOK.facts,
    },
    find(TABLES, "table"),
  );
}

import { useMemo } from "preact/hooks";
import { KINDS } from "../../src/ontology/index.ts";
import { KindSign } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { Table, type Column } from "./table.tsx";

/** The nodes that the picture shows, as rows. */
export function NodeTable() {
  const { library, filtered, picture, go } = useViewer();
  const { graph } = library;
  const keys = useMemo(() => [...filtered.nodes], [filtered]);
  const columns = useMemo((): Column[] => {
    const node = (key: string) => graph.getNodeAttributes(key);
    const kind = (key: string): string => KINDS.find(({ id }) => id === node(key).kind)?.label ?? node(key).kind;
    const facts = new Map<string, number>();
    for (const fact of filtered.facts) {
      for (const end of new Set(graph.extremities(fact))) facts.set(end, (facts.get(end) ?? 0) + 1);
    }
    return [
      {
        id: "label",
        name: TEXTS.columnName,
        sort: (key) => node(key).label,
        cell: (key) => (
          <span class="cell-name">
            <KindSign kind={node(key).kind} />
            <span>{node(key).label}</span>
          </span>
        ),
      },
      { id: "kind", width: "word", name: TEXTS.columnKind, sort: kind, cell: kind },
      {
        id: "role",
        name: TEXTS.columnRole,
        sort: (key) => node(key).role ?? "",
        cell: (key) => node(key).role,
        roomy: true,
      },
      {
        id: "facts",
        width: "number",
        name: TEXTS.columnFacts,
        sort: (key) => facts.get(key) ?? 0,
        cell: (key) => facts.get(key) ?? 0,
      },
      {
        id: "mentions",
        width: "number",
        name: TEXTS.columnMentions,
        sort: (key) => node(key).mentions,
        cell: (key) => node(key).mentions,
        roomy: true,
      },
      {
        id: "first",
        width: "date",
        name: TEXTS.columnFirst,
        sort: (key) => node(key).first ?? "",
        cell: (key) => node(key).first,
        roomy: true,
      },
      {
        id: "last",
        width: "date",
        name: TEXTS.columnLast,
        sort: (key) => node(key).last ?? "",
        cell: (key) => node(key).last,
        roomy: true,
      },
    ];
  }, [graph, filtered]);
  return (
    <Table
      of="nodes"
      first="facts"
      keys={keys}
      columns={columns}
      selected={picture.focus?.main ?? NONE}
      open={(key) => go({ kind: "node", key })}
    />
  );
}

const NONE: ReadonlySet<string> = new Set();

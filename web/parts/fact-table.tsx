import { useMemo } from "preact/hooks";
import { isWeak, modalityOf } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";
import { Badges } from "./badges.tsx";
import { reject } from "./reject.tsx";
import { Table, type Column } from "./table.tsx";

/** The facts that the picture shows, as rows. */
export function FactTable() {
  const viewer = useViewer();
  const { library, filtered, address, go } = viewer;
  const { graph } = library;
  const keys = useMemo(() => [...filtered.facts], [filtered]);
  const columns = useMemo((): Column[] => {
    const fact = (key: string) => graph.getEdgeAttributes(key);
    const source = (key: string): string => graph.getNodeAttribute(graph.source(key), "label");
    const target = (key: string): string => graph.getNodeAttribute(graph.target(key), "label");
    return [
      { id: "source", name: TEXTS.columnSource, sort: source, cell: source },
      {
        id: "relation",
        name: TEXTS.columnRelation,
        sort: (key) => fact(key).label,
        cell: (key) => (
          <span class={`cell-relation ${toneOf(fact(key).relation)}`}>
            {fact(key).polarity === "negated" ? `${TEXTS.saysNot} ` : ""}
            {fact(key).label} <Badges polarity="asserted" modality={modalityOf(fact(key))} weak={isWeak(fact(key))} />
          </span>
        ),
      },
      { id: "target", name: TEXTS.columnTarget, sort: target, cell: target },
      {
        id: "weight",
        width: "number",
        name: TEXTS.columnDocuments,
        sort: (key) => fact(key).weight,
        cell: (key) => fact(key).weight,
      },
      {
        id: "first",
        width: "date",
        name: TEXTS.columnFirst,
        sort: (key) => fact(key).first ?? "",
        cell: (key) => fact(key).first,
        roomy: true,
      },
      {
        id: "contested",
        width: "word",
        name: TEXTS.columnContested,
        sort: (key) => (fact(key).contested ? 1 : 0),
        cell: (key) => (fact(key).contested ? <Badges polarity="asserted" contested /> : ""),
        roomy: true,
      },
    ];
  }, [graph]);
  const { view } = address;
  const selected = useMemo(() => new Set(view.kind === "fact" ? [view.key] : []), [view]);
  return (
    <Table
      of="facts"
      first="weight"
      keys={keys}
      columns={columns}
      selected={selected}
      open={(key) => go({ kind: "fact", key })}
      remove={(key) => reject(viewer, key)}
    />
  );
}

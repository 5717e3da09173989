import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "./attributes.ts";
import { startForeignGraph } from "./foreign-graph.ts";
import { readNumber, requireAttribute } from "./foreign-values.ts";
import { readXml } from "./read-xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** A node or an edge whose element is open. */
interface Open {
  readonly of: "node" | "edge";
  readonly own: Attributes;
  readonly values: Record<string, string>;
  readonly line: number;
  /** What yEd draws beside it, and where. */
  label?: string;
  geometry?: Attributes;
}

/**
 * Reads GraphML as a stream: parley's own, with its claims, and that of yEd, networkx, igraph, Gephi and others, whose edges
 * have only the file for evidence (see `foreignEdge`). Errors as of `parseGexf`.
 */
export async function parseGraphml(
  chunks: AsyncIterable<string> | Iterable<string>,
  source: string,
): Promise<ParleyGraph> {
  const graph = startForeignGraph(source);
  const columns = new Map<string, string>();
  const defaults: Record<"node" | "edge", Record<string, string>> = { node: {}, edge: {} };
  let declared: Attributes = {};
  let data: string | undefined;
  /** The data holds elements of its own, such as yEd's drawing. */
  let nested = false;
  let text = "";
  let root: string | undefined;
  let inGraph = false;
  let directed = true;
  const open: Open[] = [];

  await readXml(chunks, source, {
    open(name, own, line) {
      text = "";
      nested = data !== undefined;
      if (root === undefined) {
        root = name;
        if (name !== "graphml") {
          throw new ParleyError("bad-file", `${source}:${line}: is not GraphML: it begins with <${name}>`);
        }
      }
      const inner = open.at(-1);
      if (name === "node" || name === "edge") {
        open.push({ of: name, own, values: { ...defaults[name] }, line });
      } else if (name === "graph") {
        inGraph = true;
        directed = own["edgedefault"] !== "undirected";
      } else if (name === "hyperedge") {
        throw new ParleyError("bad-graph", `${source}:${line}: a hyperedge joins more than two; only edges are read`);
      } else if (name === "key") {
        declared = own;
        columns.set(own["id"] ?? "", (own["attr.name"] ?? own["id"] ?? "").toLowerCase());
      } else if (name === "data") data = own["key"];
      else if (inner && name === "Geometry") inner.geometry = own;
    },
    text(more) {
      text += more;
    },
    close(name) {
      const inner = open.at(-1);
      if (name === "node" || name === "edge") {
        open.pop();
        if (inner?.of === "node") addNode(inner);
        else if (inner) addEdge(inner);
      } else if (name === "data") {
        const column = data === undefined ? undefined : columns.get(data);
        if (inner && column !== undefined && !nested) inner.values[column] = text;
        else if (inGraph && !inner && (column === "name" || column === "title")) graph.setTitle(text);
        data = undefined;
      } else if (inner && (name === "NodeLabel" || name === "EdgeLabel")) inner.label ??= text.trim();
      else if (name === "desc" && open.length === 0) {
        if (inGraph) graph.setTitle(text);
        else if (text === "parley") graph.isOurs();
      } else if (name === "default") {
        for (const of of ["node", "edge"] as const) {
          if (declared["for"] === of || declared["for"] === "all") {
            defaults[of][columns.get(declared["id"] ?? "") ?? ""] = text;
          }
        }
      }
      text = "";
    },
  });
  return graph.finish();

  function addNode({ own, values, label, geometry, line }: Open): void {
    const { x, y, size, ...others } = values;
    const drawn = readNumber(geometry?.["y"]);
    graph.addNode(
      {
        id: requireAttribute(own, "id", source, line),
        label: values["label"] ?? label,
        values: others,
        times: [],
        x: readNumber(x) ?? readNumber(geometry?.["x"]),
        // yEd's y grows downwards.
        y: readNumber(y) ?? (drawn === undefined ? undefined : -drawn),
        size: readNumber(size),
      },
      line,
    );
  }

  function addEdge({ own, values, label, line }: Open): void {
    const ends = {
      source: requireAttribute(own, "source", source, line),
      target: requireAttribute(own, "target", source, line),
    };
    const { weight, ...others } = values;
    graph.addEdge(
      {
        id: own["id"],
        ...ends,
        label: values["label"] ?? label,
        weight: readNumber(weight),
        directed: own["directed"] === undefined ? directed : own["directed"] !== "false",
        values: others,
        times: [],
      },
      line,
    );
  }
}

import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "./attributes.ts";
import { type ForeignTime, startForeignGraph } from "./foreign-graph.ts";
import { readNumber, requireAttribute } from "./foreign-values.ts";
import { readXml } from "./read-xml.ts";

type Attributes = Readonly<Record<string, string>>;
type Values = Record<string, string>;

/** A node or an edge whose element is open. */
interface Open {
  readonly of: "node" | "edge";
  readonly own: Attributes;
  readonly values: Values;
  readonly times: ForeignTime[];
  readonly line: number;
  position?: Attributes;
  size?: string;
}

/**
 * Reads GEXF of any version as a stream: parley's own, with its claims, and that of Gephi and others, whose edges have only
 * the file for evidence (see `foreignEdge`). `source` names the file in errors, which are "bad-file" where it is no GEXF
 * and "bad-graph" where it refers to what is not there; both name the line.
 */
export async function parseGexf(
  chunks: AsyncIterable<string> | Iterable<string>,
  source: string,
): Promise<ParleyGraph> {
  const graph = startForeignGraph(source);
  /** Titles of the columns by id, and their defaults by title. */
  const columns = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const defaults: { node?: Values; edge?: Values } = {};
  let columnsOf: "node" | "edge" = "node";
  let column = "";
  let text = "";
  let root: string | undefined;
  let directed = true;
  const open: Open[] = [];

  await readXml(chunks, source, {
    open(name, own, line) {
      text = "";
      if (root === undefined) {
        root = name;
        if (name !== "gexf")
          throw new ParleyError("bad-file", `${source}:${line}: is not GEXF: it begins with <${name}>`);
      }
      const inner = open.at(-1);
      if (name === "node" || name === "edge") {
        open.push({ of: name, own, values: {}, times: [time(own)], line });
      } else if (inner && name === "attvalue") {
        const id = own["for"] ?? own["id"] ?? "";
        addValue(inner.values, columns[inner.of].get(id) ?? id, own["value"] ?? "");
      } else if (inner && (name === "spell" || name === "slice")) inner.times.push(time(own));
      else if (inner && name === "position") inner.position = own;
      else if (inner && name === "size") inner.size = own["value"] ?? "";
      else if (name === "graph") directed = own["defaultedgetype"] !== "undirected";
      else if (name === "attributes") columnsOf = own["class"] === "edge" ? "edge" : "node";
      else if (name === "attribute") {
        column = (own["title"] ?? own["id"] ?? "").toLowerCase();
        columns[columnsOf].set(own["id"] ?? "", column);
      }
    },
    text(more) {
      if (open.length === 0) text += more;
    },
    close(name) {
      if (name === "node" || name === "edge") {
        const done = open.pop();
        if (done?.of === "node") addNode(done);
        else if (done) addEdge(done);
      } else if (name === "creator" && text === "parley") graph.isOurs();
      else if (name === "description" && open.length === 0) graph.setTitle(text);
      else if (name === "default") (defaults[columnsOf] ??= {})[column] = text;
    },
  });
  return graph.finish();

  function addNode({ own, values, times, position, size, line }: Open): void {
    const id = requireAttribute(own, "id", source, line);
    graph.addNode(
      {
        id,
        label: own["label"],
        values: withDefaults(values, defaults.node),
        times,
        x: readNumber(position?.["x"]),
        y: readNumber(position?.["y"]),
        size: readNumber(size),
      },
      line,
    );
  }

  function addEdge({ own, values, times, line }: Open): void {
    const from = requireAttribute(own, "source", source, line);
    const target = requireAttribute(own, "target", source, line);
    const { id, label, kind, type } = own;
    graph.addEdge(
      {
        id,
        source: from,
        target,
        label,
        kind,
        weight: readNumber(own["weight"]),
        directed: type === undefined ? directed : type === "directed",
        values: withDefaults(values, defaults.edge),
        times,
      },
      line,
    );
  }
}

const withDefaults = (values: Values, defaults: Values | undefined): Values =>
  defaults ? { ...defaults, ...values } : values;

/** What changes with time has a value for each stretch of it: all of them are kept, in the file's order. */
function addValue(values: Values, column: string, value: string): void {
  const before = values[column];
  values[column] = typeof before === "string" && before !== value ? `${before}; ${value}` : value;
}

const time = ({ start, startopen, end, endopen, timestamp }: Attributes): ForeignTime => ({
  start: start ?? startopen ?? timestamp,
  end: end ?? endopen ?? timestamp,
});

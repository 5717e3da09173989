import type { Kind } from "../model/index.ts";
import { KINDS } from "../ontology/index.ts";
import { unsliced } from "../text/index.ts";
import type { NodeAttributes } from "./attributes.ts";
import type { ForeignContext, ForeignNode, ForeignValues } from "./foreign-graph.ts";
import { leftOver, periodOf, readCount, readList, timesOf } from "./foreign-values.ts";

/** What a thing is taken for whose kind the file does not say, or says in a word that is not here. */
const UNKNOWN_KIND: Kind = "organization";

/** Columns that other programs keep a thing's kind in, and their words for ours. */
const KIND_COLUMNS = ["kind", "type", "category", "class", "schema"];
const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ...KINDS.map(({ id }) => [id, id] as const),
  ["people", "person"],
  ["individual", "person"],
  ["human", "person"],
  ["country", "state"],
  ["nation", "state"],
  ["organisation", "organization"],
  ["company", "organization"],
  ["group", "organization"],
  ["party", "organization"],
  ["location", "place"],
  ["city", "place"],
  ["treaty", "agreement"],
  ["deal", "agreement"],
  ["summit", "meeting"],
  ["talks", "meeting"],
  ["plan", "proposal"],
  ["incident", "event"],
]);

const TAKEN: ReadonlySet<string> = new Set(
  "label name aliases description country role first last mentions community".split(" "),
);

/** A node of another program's file as parley's; what parley has no place for is kept under `imported`. */
export function foreignNode(node: ForeignNode, id: string, context: ForeignContext): NodeAttributes {
  const { values } = node;
  const label = node.label ?? values["label"] ?? values["name"] ?? "";
  const kind = kindOf(values);
  const period = context.ours ? {} : periodOf(timesOf(node), context.date);
  const first = context.date(values["first"]) ?? period.first;
  const last = context.date(values["last"]) ?? period.last;
  const text = (name: "description" | "country" | "role") =>
    values[name] === undefined
      ? {}
      : { [name]: name === "country" ? context.intern(values[name]) : unsliced(values[name]) };
  return {
    label: unsliced(label === "" ? id : label),
    kind: kind ?? UNKNOWN_KIND,
    aliases: readList(values["aliases"]),
    ...text("description"),
    ...text("country"),
    ...text("role"),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    mentions: readCount(values["mentions"]),
    x: node.x ?? 0,
    y: node.y ?? 0,
    size: node.size !== undefined && node.size > 0 ? node.size : 4,
    community: readCount(values["community"]),
    ...leftOver(values, kind === undefined ? TAKEN : KNOWN_KIND, context.intern),
  };
}

const KNOWN_KIND: ReadonlySet<string> = new Set([...TAKEN, "kind"]);

function kindOf(values: ForeignValues): Kind | undefined {
  for (const column of KIND_COLUMNS) {
    const kind = KIND_WORDS.get((values[column] ?? "").toLowerCase().trim());
    if (kind !== undefined) return kind;
  }
  return undefined;
}

import { buildGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { knowledgeOf, type Thing } from "../graph/knowledge.ts";

export const LONG = "Ж".repeat(10_000);

/** Names that have broken other programs. */
export const HOSTILE = [
  '"quoted"',
  "]]>",
  "\u0000\u001f\u0085",
  "👩🏽‍🚀",
  "مرحبا ‮abc",
  "\ud83dx\ude00",
  "\ufffe\uffff",
  "<viz:color/>",
  "&#0;",
  "a\\u0027b \\' `c` $d ${e} {{f}}",
  "=cmd|' /C calc'!A0",
  'line\r\none, "two"; three\u2028four\tfive',
  "__proto__x",
  LONG,
];

/** A graph of such names, everywhere where a name can be. */
export function hostileGraph(): ParleyGraph {
  const things = HOSTILE.map((name, index): Thing => [
    `${name}#${index}`,
    "person",
    name,
    { description: name, role: name },
    [name],
  ]);
  const says = things.map(
    ([id]) => ({ fact: [id, "met", things[0]?.[0] ?? ""], quote: "met", speaker: LONG.slice(0, 99) }) as const,
  );
  return buildGraph(knowledgeOf(things, [{ source: HOSTILE.join(""), title: "]]>", text: "met", says }]), {
    title: HOSTILE.join(" "),
    extractor: "test",
  });
}

import fc from "fast-check";
import { buildGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { KINDS, RELATIONS } from "../../src/ontology/index.ts";
import { knowledgeOf, type Paper, type Thing } from "./knowledge.ts";

/** Any text at all: controls, lone surrogates, markup, right-to-left, emoji. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '"',
    "]]>",
    "<b a='1'>&amp;</b>",
    "\u0000\u0008",
    "\t\r\n ",
    "\ud83d",
    "\ude00",
    "שלום عليكم",
    "👩🏽‍🚀",
    "\ufffe",
    "_x0001_",
    "__proto__",
  ),
);

const isoDate = fc.constantFrom("2019", "2019-02", "2019-02-27", "2020-12-31", "1999");

/** Graphs as building gives them, of a few things with any names. */
export const anyGraph: fc.Arbitrary<ParleyGraph> = fc
  .uniqueArray(
    fc.tuple(anyText, fc.constantFrom(...KINDS.map(({ id }) => id)), anyText, fc.array(anyText, { maxLength: 2 })),
    {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 6,
    },
  )
  // graphology cannot hold such keys; graph.json refuses them.
  .filter((entities) => entities.every(([id]) => !(id in Object.prototype)))
  .chain((entities) => {
    const things = entities.map(([id, kind, label, aliases]): Thing => [
      id,
      kind,
      label,
      { description: label },
      aliases,
    ]);
    const id = fc.constantFrom(...entities.map(([key]) => key));
    const said = fc.record(
      {
        fact: fc.tuple(id, fc.constantFrom(...RELATIONS.map((relation) => relation.id)), id),
        quote: fc.constant("said"),
        polarity: fc.constantFrom("asserted" as const, "negated" as const),
        modality: fc.constantFrom("actual" as const, "planned" as const),
        speaker: fc.oneof(id, anyText),
        date: isoDate,
      },
      { requiredKeys: ["fact", "quote"] },
    );
    const day = fc.constantFrom("2019-02-27", "2020-01-05", undefined);
    const paper = fc.tuple(anyText, fc.array(said, { maxLength: 6 }), day);
    return fc
      .uniqueArray(paper, { selector: ([text]) => text, maxLength: 3 })
      .map((papers) =>
        papers.map(([text, says, date]): Paper => ({
          ...{ source: text, title: text, text: `${text}said${text}`, says },
          ...(date === undefined ? {} : { date }),
        })),
      )
      .map((papers) =>
        buildGraph(knowledgeOf(things, papers), { title: papers[0]?.source ?? "none", extractor: "test" }),
      );
  });

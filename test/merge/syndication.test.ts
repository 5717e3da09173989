import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import { findCopies } from "../../src/merge/syndication.ts";
import type { Doc } from "../../src/model/index.ts";
import { article, evidence } from "./article.ts";

const WIRE = [
  "Norway and Sweden ended three days of talks in Bergen on Friday without agreeing on how many cod each may land next year.",
  "Ministers blamed one another. “We came with an offer and leave with nothing,” said the Norwegian minister of fisheries, Ola Dahl.",
  "No date was set.",
];
const OWN =
  "Fishermen in Bergen said that they had expected nothing else, as the stock has shrunk by a third within four years.";

function docOf(id: string, paragraphs: readonly string[]): Doc {
  let text = "";
  const blocks = paragraphs.map((paragraph) => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    return { kind: "paragraph" as const, span: { start, end: start + paragraph.length } };
  });
  return { id, text, source: `${id}.txt`, language: "en", blocks };
}

/** For each paragraph of the last document, whose it is. */
function originals(...docs: readonly Doc[]): readonly (string | undefined)[] {
  const copies = findCopies(docs);
  const last = docs.at(-1);
  return (last?.blocks ?? []).map(({ span }) => copies.originalOf(last?.id ?? "", span.end - 1));
}

describe("copies", () => {
  const wire = docOf("wire", WIRE);

  test.each([
    ["the same story", WIRE, ["wire", "wire", "wire"]],
    [
      "with other quotation marks, case and spaces",
      WIRE.map((p) => p.replace(/[“”]/g, '"').toUpperCase()),
      ["wire", "wire", "wire"],
    ],
    [
      "a word or two changed",
      [WIRE[0]?.replace("Friday", "Saturday").replace("may land", "can land") ?? "", OWN],
      ["wire", undefined],
    ],
    ["a clause left out", [WIRE[1]?.replace("Ministers blamed one another. ", "") ?? ""], ["wire"]],
    ["its own words on the same talks", [OWN], [undefined]],
    ["a short sentence that is only alike by chance", [OWN, "No date was set."], [undefined, undefined]],
    ["half of it its own", [`${WIRE[0] ?? ""} ${OWN} ${OWN.replace("Fishermen", "Traders")}`], [undefined]],
  ])("%s", (_, paragraphs, expected) => {
    expect(originals(wire, docOf("paper", paragraphs))).toEqual(expected);
  });

  test("are all of the first one, however many there are", () => {
    const papers = Array.from({ length: 12 }, (_, at) => docOf(`paper${at}`, [...WIRE, `${OWN} This is paper ${at}.`]));
    expect(originals(wire, ...papers)).toEqual(["wire", "wire", "wire", "paper0"]);
  });

  test("a paragraph that a document repeats itself is no copy", () => {
    expect(originals(docOf("wire", [...WIRE, ...WIRE]))).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

test("claims of a copied paragraph name the document that it is copied from, in any order of documents", () => {
  const write = (id: string, date: string, own: string) => {
    const written = article(id, date, (a) => {
      const [left, right] = [a.mention("state", "Norway"), a.mention("state", "Sweden")];
      a.mention("event", `${WIRE[0] ?? ""} ${own}`);
      const start = "Norway\n\nSweden\n\n".length;
      a.claim(left, "met", right, { evidence: { start, end: start + 40 } });
    });
    const { doc, extraction } = written;
    const start = "Norway\n\nSweden\n\n".length;
    return {
      extraction,
      doc: { ...doc, blocks: [{ kind: "paragraph" as const, span: { start, end: doc.text.length } }] },
    };
  };
  const articles = [
    write("a", "2020-03-02", ""),
    write("b", "2020-03-01", ""),
    write("c", "2020-03-03", `${OWN} ${OWN}`),
  ];
  for (const given of [articles, articles.toReversed()]) {
    const [fact] = merge(evidence(given)).facts;
    expect(fact?.claims.map(({ claim, copyOf }) => [claim.doc, copyOf])).toEqual([
      ["b", undefined],
      ["a", "b"],
      ["c", undefined],
    ]);
  }
});

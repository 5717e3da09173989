import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Doc } from "../../src/model/index.ts";
import { docId, readDocs, READERS } from "../../src/read/index.ts";
import { codes, readText, showBlocks } from "./show-blocks.ts";

const A = "The envoys left Hentzau on Monday without a word to the press.";

/** What every document promises: blocks in order, trimmed, and the whole text but for the blank lines between them. */
function expectSound(doc: Doc) {
  const texts = doc.blocks.map(({ span }) => doc.text.slice(span.start, span.end));
  expect(texts.join("\n\n")).toBe(doc.text);
  expect(texts.every((text) => text !== "" && text === text.trim() && !text.includes("\n"))).toBe(true);
  let end = -2;
  for (const { span } of doc.blocks) {
    expect(span.start).toBe(end + 2);
    end = span.end;
  }
  expect(doc.text.normalize("NFC")).toBe(doc.text);
  expect(doc.id).toBe(docId(doc.text));
  if (doc.title !== undefined) expect(showBlocks(doc)[0]).toBe(`title: ${doc.title}`);
}

const EXTENSIONS = [...READERS.flatMap(({ extensions }) => extensions), "", "xyz"];

describe("readDocs", () => {
  test("no bytes make it throw, whatever the file is called", () => {
    const markup = fc
      .array(
        fc.constantFrom(
          "<p>",
          "</p>",
          "<div",
          ">",
          "<!--",
          "-->",
          "---\n",
          "title: ",
          '"',
          ",",
          "\n",
          "\n\n",
          "# ",
          "> ",
          "* ",
          "[",
          "](",
          "`",
          "{",
          "}",
          ":",
          "&#0;",
          "Talks fail. ",
          "2019-10-07",
          "\u00ad",
          "|",
          "<script>",
          "]",
        ),
      )
      .map((parts) => new TextEncoder().encode(parts.join("")));
    fc.assert(
      fc.property(
        fc.constantFrom(...EXTENSIONS),
        fc.oneof(fc.uint8Array({ maxLength: 200 }), markup),
        (extension, bytes) => {
          const { docs, diagnostics } = readDocs({ source: `a.${extension}`, bytes });
          docs.forEach(expectSound);
          expect(docs.length + diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { seed: 7, numRuns: 1500 },
    );
  });

  test("a text that was kept is kept again", () => {
    const word = fc.constantFrom(
      "envoys",
      "talks",
      "the",
      "of",
      "Zenda",
      "Ruritania",
      "left",
      "council",
      "“never”",
      "naïve",
    );
    const sentence = fc.array(word, { minLength: 5, maxLength: 20 }).map((words) => `The ${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const [first] = readText("a.txt", paragraphs.join("\n\n")).docs;
        expect(first?.text).toBe(paragraphs.join("\n\n"));
        const [again] = readText("b.txt", first?.text ?? "").docs;
        expect(again?.text).toBe(first?.text);
        expect(again?.id).toBe(first?.id);
      }),
      { seed: 7 },
    );
  });

  test("the same text has the same id in every format", () => {
    const ids = [
      readText("a.txt", A),
      readText("a.md", `*${A}*`),
      readText("a.html", `<body><p>${A}</p></body>`),
      readText("a.csv", `id,text\n1,${A}\n`),
      readText("a.jsonl", JSON.stringify({ text: A })),
    ].map(({ docs }) => docs[0]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ["notes", `---\ntitle: Envoys leave\n---\n${A}`, "Envoys leave"],
    ["notes.bak", `<html><head><title>Envoys leave</title></head><body><p>${A}</p></body></html>`, "Envoys leave"],
    ["notes.dat", `title,text\nEnvoys leave,${A}\n`, "Envoys leave"],
    ["notes.log", `{"title":"Envoys leave","text":"${A}"}\n{"title":"Two","text":"${A}"}`, "Envoys leave"],
    ["notes.asc", `Envoys leave Hentzau early\n\n${A}`, "Envoys leave Hentzau early"],
  ])("%s is read by what is in it", (source, text, title) => {
    expect(readText(source, text).docs[0]?.title).toBe(title);
  });

  // Each took time that grows with the square of its length once: minutes, for these.
  test.each([
    ["an object and blank lines", "a.json", `{"a":1}${"\n".repeat(200_000)}x`],
    ["likewise in a file of no known type", "a.dat", `{"a":1}${"\n".repeat(200_000)}x`],
    ["an indented line", "a.md", `${" ".repeat(200_000)}x`],
    ["data in a page", "a.html", `<p>${A}</p><script type="application/ld+json">-->${" ".repeat(200_000)}x</script>`],
  ])("%s of any length is read at once", (_, source, text) => {
    expect(readText(source, text).diagnostics).not.toEqual([]);
  });

  test("sources have forward slashes", () => {
    expect(readText("news\\may\\a.txt", A).docs[0]?.source).toBe("news/may/a.txt");
  });

  test("other languages are read and named, and left to whoever builds", () => {
    const text =
      "Die Delegation der ruritanischen Regierung hat am Montag die Stadt verlassen und sich nicht zu den Gesprächen geäußert, die auf Wunsch des Rates in der Stadt stattfinden.";
    const result = readText("a.txt", text);
    expect(codes(result)).toEqual([]);
    expect(result.docs[0]?.language).toBe("de");
  });
});

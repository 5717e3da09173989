import { describe, expect, test } from "vitest";
import { inlineText } from "../../src/read/markdown-pieces.ts";
import { codes, readFixture, readText, showBlocks } from "./show-blocks.ts";

test("a Markdown article: what its front matter says, and its text without signs", () => {
  const { docs, diagnostics } = readFixture("article.md");
  expect(diagnostics).toEqual([]);
  expect(docs[0]).toMatchObject({
    title: "Lake Council: no sanctions before June",
    date: "2020-02-11",
    publisher: "Lakeside Courier",
    url: "https://courier.example/2020/council",
  });
  expect(showBlocks(docs[0])).toEqual([
    "title: Lake Council: no sanctions before June",
    "paragraph: The Lake Council decided on Monday not to impose sanctions on Ruritania before June, its secretary general said.",
    "heading: What the members say",
    `quote: "We prefer talks," said Sylvania's delegate. Nobody contradicted him.`,
    "list-item: Sylvania: in favour",
    "list-item: Ruritania: absent",
    "list-item: A first step",
    "list-item: A second step & a pause",
    "paragraph: The vote was 9 to 2, with [three] abstentions. snake_case_words stay, and 2 * 3 * 4 too.",
    "paragraph: In a written statement to the press.",
  ]);
});

test.each([
  ["**bold**, *weak*, __bold__, _weak_, ***both*** and ~~gone~~", "bold, weak, bold, weak, both and gone"],
  ['[a link](https://a.example/x_(y) "title") and <https://b.example>', "a link and https://b.example"],
  ["![a harbour](h.jpg)", ""],
  ["![Brandt leaves the harbour.](h.jpg)", "Brandt leaves the harbour."],
  ["`code *as is*`", "code *as is*"],
  ["1 \\* 2 \\_ 3", "1 * 2 _ 3"],
  ["R&amp;D caf&eacute; &#8220;x&#x201d; &unknown;", "R&D café “x” &unknown;"],
  ["they don`t and can`t", "they don`t and can`t"],
  ["a <b>word</b><br/>here", "a word here"],
])("inline %j shows %j", (markdown, text) => {
  expect(inlineText(markdown)).toBe(text);
});

describe("front matter", () => {
  const body = "The envoys left Hentzau on Monday without a word to the press.";

  test("bad YAML costs the front matter and not the text", () => {
    const result = readText("a.md", `---\ntitle: [unclosed\n---\n\n${body}`);
    expect(codes(result)).toEqual(["bad-markup"]);
    expect(result.diagnostics[0]).toMatchObject({ severity: "warning", line: 2 });
    expect(result.docs[0]?.text).toBe(body);
  });

  // Without a limit the YAML parser's recursion ends the whole process.
  test.each(["[", "- ", "? ", "{a: "])("front matter of nested %j is left out", (mark) => {
    const result = readText("a.md", `---\n${mark.repeat(15_000)}\n---\n${body}`);
    expect(result.diagnostics).toMatchObject([
      { code: "bad-markup", message: "The front matter is left out: it nests more than 100 deep." },
    ]);
    expect(result.docs[0]?.text).toBe(body);
  });

  test("an unreadable date is a warning, and the next best date counts", () => {
    const result = readText("a.md", `---\ndate: sometime in May\n---\n${body}`, { date: "2022-05-03" });
    expect(codes(result)).toEqual(["bad-date"]);
    expect(result.docs[0]?.date).toBe("2022-05-03");
  });

  test("a rule at the top is no front matter", () => {
    expect(readText("a.md", `---\n\n${body}\n\n---\n`).docs[0]?.text).toContain("Hentzau");
  });

  test("a title is put before a text that lacks it", () => {
    expect(readText("a.md", `---\ntitle: Envoys leave\n---\n${body}`).docs[0]?.text).toBe(`Envoys leave\n\n${body}`);
  });
});

import { describe, expect, test } from "vitest";
import { codes, readFixture, readText, showBlocks } from "./show-blocks.ts";

const P =
  "<p>The envoys of both sides left the border town of Hentzau on Monday without a word to the press, witnesses said.</p>";

test("a page: its article, and what its head says", () => {
  const { docs, diagnostics } = readFixture("page.html");
  expect(diagnostics).toEqual([]);
  expect(docs[0]).toMatchObject({
    title: "Sylvania's envoy walks out of grain talks",
    date: "2022-05-03",
    publisher: "Morning Ledger",
    url: "https://www.morning-ledger.example/world/grain-talks",
    language: "en",
  });
  expect(showBlocks(docs[0])).toEqual([
    "title: Sylvania's envoy walks out of grain talks",
    "paragraph: Sylvania’s chief envoy, Oskar Vell, walked out of talks on grain exports on Tuesday, accusing Ruritania of stalling. The delegations had met for three days in the border town of Hentzau, under the eyes of observers from the Lake Council.",
    "paragraph: Ruritania’s agriculture ministry rejected the accusation. “Our offer is still on the table,” said its spokeswoman, Lena Fuchs, who added that her delegation would stay in Hentzau until Friday.",
    "heading: No date for a new round",
    "quote: We were promised numbers, and we were given speeches, said Vell before he left for the airport.",
    "paragraph: The Lake Council, which is mediating, said that it had not been told of a date for a new round and urged both sides to come back to the table before the harvest.",
    "list-item: Ruritania exports 4 million tonnes of grain a year.",
    "list-item: Half of it leaves by way of Sylvania.",
  ]);
});

describe("where a page says its date", () => {
  test.each([
    ['<meta property="article:published_time" content="2022-05-03T10:00:00Z">', ""],
    ['<meta name="pubdate" content="3 May 2022">', ""],
    ['<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2022-05-03"}]</script>', ""],
    [
      '<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":["Article"],"datePublished":"2022-05-03"}}</script>',
      "",
    ],
    ["", '<time datetime="2022-05-03T10:00">yesterday</time>'],
    ["", "<p>Published: May 3, 2022</p>"],
    ['<link rel="canonical" href="https://ledger.example/2022/05/03/envoys">', ""],
  ])("%s%s", (head, body) => {
    const { docs } = readText(
      "a.html",
      `<html><head>${head}</head><body><article>${body}${P}${P.replace("Monday", "Friday")}</article></body></html>`,
    );
    expect(docs[0]?.date).toBe("2022-05-03");
  });
});

describe("pages that Readability cannot read", () => {
  test("a short page without an article is read by its own blocks", () => {
    const { docs } = readText(
      "a.html",
      `<body><nav><a href="/">Home</a></nav><div>Envoys left Hentzau on Monday.<br><br>Nobody knows why they did.</div>`,
    );
    expect(docs[0]?.text).toBe("Envoys left Hentzau on Monday.\n\nNobody knows why they did.");
  });

  test("nesting too deep for a tree gives the bare text and a warning", () => {
    const result = readText(
      "a.html",
      `${"<div>".repeat(5000)}<script>x < y</script>${P}<!-- no -->${"</div>".repeat(5000)}`,
    );
    expect(codes(result)).toEqual(["bad-markup"]);
    expect(result.docs[0]?.text).toMatch(/^The envoys .* said\.$/);
  });

  test("attributes that the parser chokes on give the bare text and a warning", () => {
    const result = readText("a.html", `<p class="${"a ".repeat(200_000)}">The envoys left Hentzau on Monday.</p>`);
    expect(codes(result)).toEqual(["bad-markup"]);
    expect(result.docs).toHaveLength(1);
  });

  test("a stump with the whole text as data gives the whole text", () => {
    const text = "The envoys left Hentzau on Monday. ".repeat(20);
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "Envoys leave", articleBody: text });
    const { docs } = readText(
      "a.html",
      `<html><head><script type="application/ld+json">${data}</script></head><body>${P}</body></html>`,
    );
    expect(docs[0]?.text.length).toBeGreaterThan(600);
  });

  test("broken JSON-LD is a warning", () => {
    const result = readText(
      "a.html",
      `<html><head><script type="application/ld+json">{"@type":</script></head><body>${P}</body></html>`,
    );
    expect(codes(result)).toEqual(["bad-markup"]);
    expect(result.docs).toHaveLength(1);
  });
});

test("script, style and markup never get into the text; what looks like markup in text stays text", () => {
  const { docs } = readText(
    "a.html",
    `<body><style>p{}</style><script>alert(1)</script><p>Brandt wrote &lt;script&gt; on the board, and nobody in Zenda laughed.</p>`,
  );
  expect(docs[0]?.text).toBe("Brandt wrote <script> on the board, and nobody in Zenda laughed.");
});

test("a page called .txt is still a page, in its own encoding", () => {
  expect(readText("a.txt", `<!DOCTYPE html><html><body>${P}</body></html>`).docs[0]?.text).toMatch(/^The envoys/);
});

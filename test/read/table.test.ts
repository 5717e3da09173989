import { describe, expect, test } from "vitest";
import { codes, readText } from "./show-blocks.ts";

const A = "The envoys left Hentzau on Monday without a word to the press.";
const B = "Sylvania's parliament voted on Tuesday to keep the ferry line open.";
const LONG = `${A} ${B} The Lake Council welcomed the vote, and said that it expected Ruritania to follow before the summer.`;

describe("columns", () => {
  test.each([
    ["title,date,text,url", `Envoys leave,2022-05-03,${A},https://ledger.example/1`],
    ["Headline;Published At;Body;Link", `Envoys leave;2022-05-03;${A};https://ledger.example/1`],
    ["PUBDATE\tARTICLE_TEXT\tURL\tTITLE", `3 May 2022\t${A}\thttps://ledger.example/1\tEnvoys leave`],
    [
      "id,source,webTitle,webPublicationDate,webUrl,content",
      `7,,Envoys leave,2022-05-03T10:00:00Z,https://ledger.example/1,${A}`,
    ],
  ])("are found by their usual names: %s", (header, row) => {
    const { docs, diagnostics } = readText("a.csv", `${header}\n${row}\n`);
    expect(diagnostics).toEqual([]);
    expect(docs[0]).toMatchObject({
      title: "Envoys leave",
      date: "2022-05-03",
      url: "https://ledger.example/1",
      publisher: "ledger.example",
      text: `Envoys leave\n\n${A}`,
      source: "a.csv#1",
    });
  });

  test("may be named by the user", () => {
    const columns = { text: "q2", title: "q1", date: "when" };
    const { docs } = readText("a.csv", `q1,q2,when,text\nEnvoys leave,${A},2022-05-03,code\n`, { columns });
    expect(docs[0]).toMatchObject({ text: `Envoys leave\n\n${A}`, date: "2022-05-03" });
    expect(codes(readText("a.csv", `title,text\nx,${A}\n`, { columns }))).toEqual(["unsupported"]);
  });

  test("without a usual name are guessed by what they hold, with or without a first row of names", () => {
    const row = `2022-05-03,Envoys leave the talks in Hentzau,"${LONG}",https://ledger.example/1`;
    for (const table of [`w,x,y,z\n${row}\n${row}\n`, `${row}\n${row}\n`]) {
      const { docs } = readText("a.csv", table);
      expect(docs).toHaveLength(2);
      expect(docs[0]).toMatchObject({ title: "Envoys leave the talks in Hentzau", date: "2022-05-03" });
    }
  });

  test("without a text are said to be so", () => {
    expect(codes(readText("a.csv", "a,b\n1,2\n"))).toEqual(["unsupported"]);
  });
});

describe("rows", () => {
  test("a bad row is named with its line, and the others are read", () => {
    const result = readText("a.csv", `title,text\nOne,${A}\nTwo,\nThree,x,y,z\nFour,"open\nFive,${B}\n`);
    expect(result.docs.map(({ source }) => source)).toEqual(["a.csv#1", "a.csv#5"]);
    expect(result.diagnostics.map(({ code, source, line }) => [code, source, line])).toEqual([
      ["bad-row", "a.csv#2", 3],
      ["bad-row", "a.csv#3", 4],
      ["bad-row", "a.csv#4", 5],
    ]);
  });

  test("a document past the limit is left out, and the others are read", () => {
    const result = readText("a.csv", `title,text\nOne,${"talks ".repeat(400_000)}\nTwo,${A}\n`);
    expect(codes(result)).toEqual(["too-large"]);
    expect(result.docs).toHaveLength(1);
  });

  test("a table with nothing but faults says so once they are a hundred", () => {
    const result = readText("a.csv", `title,text\n${"x,\n".repeat(500)}`);
    expect(result.diagnostics).toHaveLength(101);
    expect(result.diagnostics.at(-1)?.message).toContain("400 further rows");
  });

  test("numeric dates are read in the order that the column needs", () => {
    const { docs } = readText("a.csv", `date,text\n03/04/2022,${A}\n25/04/2022,${B}\n`);
    expect(docs.map(({ date }) => date)).toEqual(["2022-04-03", "2022-04-25"]);
    expect(codes(readText("a.csv", `date,text\n03/04/2022,${A}\n`))).toEqual(["bad-date"]);
  });

  test("cells may hold HTML", () => {
    const { docs } = readText("a.csv", `text,title\n"<p>${A}</p><p>${B}</p>",Envoys &amp; votes\n`);
    expect(docs[0]?.text).toBe(`Envoys &amp; votes\n\n${A}\n\n${B}`);
  });
});

describe("JSON", () => {
  const article = {
    headline: "Envoys leave",
    body: A,
    publishedAt: "2022-05-03T10:00:00Z",
    source: { id: null, name: "Morning Ledger" },
  };
  const expected = {
    title: "Envoys leave",
    date: "2022-05-03",
    publisher: "Morning Ledger",
    text: `Envoys leave\n\n${A}`,
  };

  test.each([
    ["a.jsonl", `${JSON.stringify(article)}\n`, "a.jsonl#1"],
    ["a.ndjson", `\n${JSON.stringify(article)}\r\n`, "a.ndjson#1"],
    ["a.json", JSON.stringify(article), "a.json"],
    ["a.json", JSON.stringify([article]), "a.json#1"],
    ["a.json", JSON.stringify({ status: "ok", articles: [article, article] }), "a.json#1"],
    [
      "a.json",
      JSON.stringify({
        response: {
          results: [
            {
              webTitle: "Envoys leave",
              webPublicationDate: 1651572000,
              source: "Morning Ledger",
              fields: { bodyText: A },
            },
          ],
        },
      }),
      "a.json",
    ],
    ["noextension", JSON.stringify(article), "noextension"],
  ])("%s: %#", (source, text, name) => {
    const result = readText(source, text);
    expect(result.diagnostics).toEqual([]);
    expect(result.docs[0]).toMatchObject({ ...expected, source: name });
  });

  test("a bad line is named, and the others are read", () => {
    const result = readText("a.jsonl", `{"text":"${A}"}\n{"text":\n[1]\n{"title":"none"}\n{"text":"${B}"}`);
    expect(result.docs.map(({ source }) => source)).toEqual(["a.jsonl#1", "a.jsonl#5"]);
    expect(result.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ["bad-row", 2],
      ["bad-row", 3],
      ["bad-row", 4],
    ]);
  });

  test("JSON without articles is not supported, and no JSON is a bad file", () => {
    expect(codes(readText("a.json", '{"nodes":[]}'))).toEqual(["unsupported"]);
    expect(codes(readText("a.json", "{nope"))).toEqual(["bad-row"]);
  });
});

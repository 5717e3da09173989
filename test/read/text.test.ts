import { describe, expect, test } from "vitest";
import { codes, readFixture, readText, showBlocks } from "./show-blocks.ts";

describe("captures of pages", () => {
  test("the article is kept, and nothing of the page around it", () => {
    const { docs, diagnostics } = readFixture("capture.txt");
    expect(diagnostics).toEqual([]);
    expect(docs[0]).toMatchObject({ title: "Ruritania turns down harbour offer", date: "2021-03-14", language: "en" });
    expect(showBlocks(docs[0])).toEqual([
      "title: Ruritania turns down harbour offer",
      "heading: Strelsau says the Sylvanian plan comes two years too late",
      "paragraph: Ruritanian foreign minister Ilse Brandt, left, leaves the talks in Zenda on Friday.",
      "paragraph: ZENDA -- Ruritania on Saturday turned down an offer by Sylvania to share the harbour of Zenda, saying the plan had come two years too late.",
      'paragraph: "We will not negotiate under pressure," foreign minister Ilse Brandt told reporters after six hours of talks with her Sylvanian counterpart, Oskar Vell.',
      'paragraph: Vell called the refusal "a missed chance". He said Sylvania would put the plan before the Lake Council in April.',
      "heading: What comes next",
      "paragraph: The two sides agreed to keep the ferry line open:",
      "list-item: daily ferries until the end of June",
      "list-item: no tolls for freight",
      "paragraph: Observers from the Lake Council, which brokered the talks, said a second round was possible before summer.",
    ]);
  });

  test("a headline that stands twice is the title, and stands once", () => {
    const { docs } = readText(
      "a.txt",
      "Talks on grain fail again\n\nprint\n\nTalks on grain fail again\n\nThe envoys left Hentzau on Monday without a word to the press.",
    );
    expect(showBlocks(docs[0])).toEqual([
      "title: Talks on grain fail again",
      "paragraph: The envoys left Hentzau on Monday without a word to the press.",
    ]);
  });

  test("a label over headline and standfirst is no headline; a bracketed one belongs to it", () => {
    const body = "The envoys left Hentzau on Monday without a word to the press.";
    const labelled = readText(
      "a.txt",
      `Grain at risk\n\nSylvania's envoy walks out of talks\n\nObservers urge both sides to return to the table\n\n${body}`,
    );
    expect(labelled.docs[0]?.title).toBe("Sylvania's envoy walks out of talks");
    const editorial = readText(
      "a.txt",
      `[Editorial] No grain\n\nSylvania's envoy should not have walked out\n\n${body}`,
    );
    expect(editorial.docs[0]?.title).toBe("[Editorial] No grain");
  });

  test("a section such as sources ends the article where little prose follows, and is only a line where much does", () => {
    const prose = "The envoys left the border town of Hentzau on Monday without a word to the press.";
    const ended = readText("a.txt", `${prose}\n\nSources\n\n"Envoys leave" — Morning Ledger, May 3, 2022`);
    expect(ended.docs[0]?.text).toBe(prose);
    const boxed = readText(
      "a.txt",
      `${prose}\n\nRelated stories\n\n${prose.replace("Monday", "Friday")} ${prose.replace("Monday", "Sunday")}`,
    );
    expect(boxed.docs[0]?.blocks).toHaveLength(2);
  });

  test("nothing but furniture is empty; a headline alone is a document", () => {
    expect(codes(readText("a.txt", "Log in\n\nAdvertisement\n\nHome > World > Asia"))).toEqual(["empty"]);
    expect(showBlocks(readText("a.txt", "Ruritania turns down harbour offer").docs[0])).toEqual([
      "title: Ruritania turns down harbour offer",
    ]);
  });
});

describe("paragraphs", () => {
  test("lines broken by hand are joined, and words broken at their hyphen", () => {
    const { docs } = readText(
      "a.txt",
      [
        "The envoys of Ruritania and Sylvania left the town of Hentzau on Monday",
        "without a word to the press, and nobody expects them back before working-",
        "level talks have begun in Zenda, which the Lake Council wants to hold in",
        "May.",
        "",
        "Sylvania declined to comment.",
      ].join("\r\n"),
    );
    expect(docs[0]?.text).toBe(
      "The envoys of Ruritania and Sylvania left the town of Hentzau on Monday without a word to the press, and nobody expects them back before working-level talks have begun in Zenda, which the Lake Council wants to hold in May.\n\nSylvania declined to comment.",
    );
  });

  test("a line is a paragraph where lines are not broken by hand", () => {
    const { docs } = readText("a.txt", "Ruritania left the council.\nSylvania stayed in it.\nNobody else was asked.");
    expect(docs[0]?.blocks).toHaveLength(3);
  });

  test("an interview's speakers are marked as people mark them", () => {
    const { docs } = readText(
      "a.txt",
      "((LC)) Why did you leave the talks so early?\n\n((Oskar Vell)) There was nothing left to say to them.",
    );
    expect(docs[0]?.text).toBe(
      "LC: Why did you leave the talks so early?\n\nOskar Vell: There was nothing left to say to them.",
    );
  });
});

describe("dates", () => {
  const body =
    "The envoys left Hentzau on Monday without a word to the press.\n\nNobody expects them back before May, said the Lake Council.";

  test.each([
    [`Tuesday, May 3, 2022\n\n${body}`, "2022-05-03"],
    [`${body}\n\nPublished: 4 May 2022`, "2022-05-04"],
    [`HENTZAU, May 5, 2022 (LNA) -- ${body}`, "2022-05-05"],
    [body, "2000-01-01"],
  ])("the document's own date is stronger than the user's: %#", (text, date) => {
    expect(readText("a.txt", text, { date: "2000-01-01" }).docs[0]?.date).toBe(date);
  });

  test("a pure date line leaves the text; a date in a sentence stays", () => {
    expect(readText("a.txt", `May 3, 2022\n\n${body}`).docs[0]?.text).toBe(body);
  });
});

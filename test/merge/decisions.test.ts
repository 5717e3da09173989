import { describe, expect, test } from "vitest";
import { merge, mergeWithReasons, parseReasons, reasonsToJsonl } from "../../src/merge/index.ts";
import type { Decision, Kind } from "../../src/model/index.ts";
import { article, evidence, type Written } from "./article.ts";

const one = (id: string, kind: Kind, text: string, options = {}): Written =>
  article(id, "2020-03-01", (a) => {
    a.mention(kind, text, options);
  });
const decide = (left: string, verdict: Decision["verdict"], right: string): Decision => ({
  left,
  right,
  verdict,
  by: "an editor",
  reason: "birth dates",
});
const people = [one("a", "person", "Ri Yong-ho"), one("b", "person", "Lee Yong Ho"), one("c", "person", "Ana Brnabić")];

describe("decisions", () => {
  test("same joins what nothing else would", () => {
    const { entities } = merge(evidence(people, [decide("Ana Brnabić", "same", "Ri Yong-ho")]));
    expect(entities).toHaveLength(1);
  });

  test("different keeps apart what the names would join", () => {
    expect(merge(evidence(people)).entities).toHaveLength(2);
    const { entities } = merge(evidence(people, [decide("Ri Yong-ho", "different", "Lee Yong Ho")]));
    expect(entities.map(({ id }) => id)).toEqual(["person:ana-brnabic", "person:lee-yong-ho", "person:ri-yong-ho"]);
  });

  test("ids of the automatic graph are understood, and leave their entity whole", () => {
    const { entities } = merge(evidence(people, [decide("person:ri-yong-ho", "same", "person:ana-brnabic")]));
    expect(entities).toHaveLength(1);
    const apart = merge(evidence(people, [decide("person:ri-yong-ho", "different", "Lee Yong Ho")]));
    expect(apart.entities).toHaveLength(3);
  });

  test("same is stronger than different, and is followed through others", () => {
    const { entities } = merge(
      evidence(people, [
        decide("Ri Yong-ho", "different", "Lee Yong Ho"),
        decide("Ri Yong-ho", "same", "Ana Brnabić"),
        decide("Ana Brnabić", "same", "Lee Yong Ho"),
      ]),
    );
    expect(entities).toHaveLength(1);
  });

  test("a place and a state are one node if people say so", () => {
    const articles = [
      one("a", "state", "Singapore", { known: "state:SGP" }),
      article("b", "2020-03-01", (a) => {
        const place = a.mention("place", "Singapore City");
        a.claim(a.mention("person", "Ana Brnabić"), "visited", place);
      }),
    ];
    expect(merge(evidence(articles)).entities).toHaveLength(3);
    const { entities } = merge(evidence(articles, [decide("state:SGP", "same", "Singapore City")]));
    expect(entities.map(({ id }) => id)).toEqual(["person:ana-brnabic", "state:SGP"]);
  });

  test("one that names nothing leaves a diagnostic", () => {
    const { diagnostics } = merge(evidence(people, [decide("Ana Brnabić", "same", "Nobody Atall")]));
    expect(diagnostics).toMatchObject([{ code: "decision" }]);
    expect(diagnostics[0]?.message).toContain("Nobody Atall");
  });
});

describe("decisions with a document", () => {
  const namesakes = [
    one("a", "person", "Ana Brnabić"),
    one("b", "person", "Ana Brnabić"),
    one("c", "person", "Ana Brnabić"),
  ];

  test("split off the one whom a document calls so", () => {
    expect(merge(evidence(namesakes)).entities).toHaveLength(1);
    const { entities, diagnostics } = merge(
      evidence(namesakes, [decide("person:ana-brnabic", "different", "Ana Brnabić @ b.txt")]),
    );
    expect(entities.map(({ mentions }) => mentions.map(({ doc }) => doc))).toEqual([["a", "c"], ["b"]]);
    expect(diagnostics).toEqual([]);
  });

  test("join the one whom a document calls so", () => {
    const articles = [...namesakes, one("d", "person", "Mina Brnabić")];
    const { entities } = merge(
      evidence(articles, [
        decide("Ana Brnabić", "different", "Ana Brnabić @ b.txt"),
        decide("Ana Brnabić @ b.txt", "same", "Mina Brnabić"),
      ]),
    );
    expect(entities.map(({ mentions }) => mentions.map(({ doc }) => doc))).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
  });

  test("an id stands for what earlier decisions have left it", () => {
    const { entities } = merge(
      evidence(
        [...people, one("d", "person", "Mina Brnabić")],
        [decide("Lee Yong Ho", "different", "Ri Yong-ho"), decide("person:ri-yong-ho", "same", "person:mina-brnabic")],
      ),
    );
    expect(entities.map(({ aliases, label }) => [label, ...aliases])).toEqual([
      ["Ana Brnabić"],
      ["Lee Yong Ho"],
      ["Mina Brnabić", "Ri Yong-ho"],
    ]);
  });
});

describe("rename", () => {
  test("gives a label, keeps the old one as an alias and the id", () => {
    const { entities } = merge(evidence(people, [decide("person:ana-brnabic", "rename", "Prime Minister Brnabić")]));
    expect(entities[0]).toMatchObject({
      id: "person:ana-brnabic",
      label: "Prime Minister Brnabić",
      aliases: ["Ana Brnabić"],
    });
  });

  test("is found in the labels of meetings of the renamed", () => {
    const talks = article("a", "2020-03-01", (a) => {
      const [left, right] = [a.mention("state", "Norway"), a.mention("state", "Sweden")];
      a.claim(left, "attended", a.mention("meeting", "the talks", { parties: [left, right] }));
    });
    const { entities } = merge(evidence([talks], [decide("Norway", "rename", "Norge")]));
    expect(entities.find(({ kind }) => kind === "meeting")).toMatchObject({
      id: "meeting:norway-sweden-talks",
      label: "Norge–Sweden talks",
    });
  });

  test("of two new names the later line's is kept, and the older one is remarked on", () => {
    const at = (line: number) => ({ at: { file: "g.identity.jsonl", line } });
    const { entities, diagnostics } = merge(
      evidence(people, [
        { ...decide("Ana Brnabić", "rename", "Second"), ...at(2) },
        { ...decide("Ana Brnabić", "rename", "First"), ...at(1) },
      ]),
    );
    expect(entities[0]?.label).toBe("Second");
    expect(diagnostics).toMatchObject([{ source: "g.identity.jsonl", line: 1 }]);
  });
});

describe("a decision that cannot be kept is named with file and line:", () => {
  const at = (line: number) => ({ at: { file: "g.identity.jsonl", line } });
  test.each([
    ["nothing is named so", [decide("Ana Brnabić", "same", "Nobody Atall")], [1], /nothing is named Nobody Atall/],
    ["nothing to rename", [decide("Nobody Atall", "rename", "Somebody")], [1], /nothing is named Nobody Atall/],
    ["no difference", [decide("Ri Yong-ho", "different", "Ri Yong Ho")], [1], /nothing tells .* @ FILE/],
    [
      "another says the contrary",
      [decide("Ri Yong-ho", "same", "Lee Yong Ho"), decide("Lee Yong Ho", "different", "Ri Yong-ho")],
      [2],
      /line 1 says that they are the same/,
    ],
    [
      "others say the contrary together",
      [
        decide("Ri Yong-ho", "same", "Ana Brnabić"),
        decide("Ri Yong-ho", "different", "Lee Yong Ho"),
        decide("Ana Brnabić", "same", "Lee Yong Ho"),
      ],
      [2],
      /line 1 and line 3/,
    ],
  ])("%s", (_, decisions, lines, message) => {
    const { diagnostics } = merge(
      evidence(
        people,
        decisions.map((each, index) => ({ ...each, ...at(index + 1) })),
      ),
    );
    expect(diagnostics.map(({ line }) => line)).toEqual(lines);
    expect(diagnostics[0]).toMatchObject({ code: "decision", source: "g.identity.jsonl" });
    expect(diagnostics[0]?.message).toMatch(message);
  });
});

describe("reasons", () => {
  test("say why mentions are one and what kept others apart", () => {
    const articles = [
      one("a", "person", "George W. Bush"),
      one("b", "person", "George Walker Bush"),
      one("c", "person", "George Bush"),
      one("d", "person", "George H. W. Bush"),
    ];
    const { reasons } = mergeWithReasons(evidence(articles));
    const own = reasons.filter(({ entities }) => entities.includes("person:george-w-bush"));
    expect(own).toMatchObject([
      { verdict: "apart", reasons: ["several candidates bear it"] },
      { verdict: "joined", left: { doc: "b" }, right: { doc: "a" }, reasons: ["middle names fit"] },
    ]);
  });

  test("of a decision are the people's, without a score", () => {
    const { reasons } = mergeWithReasons(evidence(people, [decide("Ana Brnabić", "same", "Ri Yong-ho")]));
    const [decided] = reasons.filter(({ score }) => score === undefined);
    expect(decided?.reasons).toEqual(["ruled the same: birth dates"]);
  });

  test("come back from their file as they were", () => {
    const { reasons } = mergeWithReasons(evidence(people, [decide("Ana Brnabić", "same", "Ri Yong-ho")]));
    const text = [...reasonsToJsonl(reasons)].join("");
    expect(parseReasons(text, "g.why.jsonl")).toEqual(reasons);
    expect(() => parseReasons(text.replace('"joined"', '"married"'), "g.why.jsonl")).toThrow(
      expect.objectContaining({ code: "bad-file", message: expect.stringMatching(/^g\.why\.jsonl:2: verdict/) }),
    );
  });

  test("are refused where their file was cut short at the end of a line", () => {
    const { reasons } = mergeWithReasons(evidence(people, [decide("Ana Brnabić", "same", "Ri Yong-ho")]));
    const lines = [...reasonsToJsonl(reasons)];
    expect(() => parseReasons(lines.slice(0, -1).join(""), "g.why.jsonl")).toThrow(
      expect.objectContaining({
        code: "bad-file",
        message: expect.stringContaining(`${lines.length - 2} of the ${lines.length - 1} reasons`),
      }),
    );
  });
});

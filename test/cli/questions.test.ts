import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { buildGraph, graphToJson } from "../../src/graph/index.ts";
import { knowledge, knowledgeOf, PAPERS, THINGS } from "../graph/knowledge.ts";

let folder: string;
let graph: string;
let later: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-questions-"));
  graph = join(folder, "graph.json");
  later = join(folder, "later.json");
  const options = { title: "", extractor: "test" };
  await writeFile(graph, [...graphToJson(buildGraph(knowledge(), options))].join(""));
  const attended = { fact: ["person:mira-ilic", "attended", "meeting:plesk-talks"], date: "2021-04-28" } as const;
  const text = "Mira Ilić came to Plesk too.";
  const more = knowledgeOf(
    [...THINGS, ["state:USA", "state", "United States"]],
    [...PAPERS.slice(0, 1), { source: "extra.txt", text, says: [{ ...attended, quote: text }] }],
  );
  await writeFile(later, [...graphToJson(buildGraph(more, options))].join(""));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command on the graph, in this process and a terminal of that width, and gathers what it prints. */
async function parley(command: string, args: readonly string[], file = graph, width?: number) {
  let out = "";
  let err = "";
  let time = 0;
  const code = await runCli([command, file, ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    ...(width === undefined ? {} : { width }),
    now: () => (time += 1),
    stopped: () => Promise.resolve(),
  });
  return { code, out, err };
}

describe("what people read", () => {
  test.each<[string, string[], RegExp[]]>([
    [
      "path",
      ["sylvania", "border council"],
      [/^1\. Sylvania – Ruritania – .* – Border Council$/m, /“which Ruritania denied”/],
    ],
    ["path", ["Ruritania", "Sylvania", "--max", "1"], [/and 1 other fact between these two/]],
    ["path", ["Ruritania", "Mira Ilić", "--kind", "people"], [/Ruritania – Dragan Ilić – Mira Ilić/]],
    ["path", ["Ruritania", "raid", "--relation", "ordered,denied"], [/Ruritania – raid on the customs post/]],
    [
      "path",
      ["Ruritania", "Sylvania", "--in-order", "--avoid", "offer of a grain corridor"],
      [/Sylvania \w+ Ruritania/],
    ],
    ["path", ["Ruritania", "Sylvania", "--time-limit", "5"], [/^1\. Ruritania – Sylvania/]],
    [
      "between",
      ["Ruritania", "Sylvania"],
      [/^Facts between them \(2\)$/m, /^Meetings, .* of both \(1\)$/m, /\[possible; 2021-06\]/],
    ],
    [
      "timeline",
      [],
      [/^2021-04-28 .*Plesk talks \(meeting\)$/m, /^2021-04-28 +Ruritania proposes offer of a grain corridor$/m],
    ],
    [
      "timeline",
      ["Mira Ilić", "--quotes"],
      [/^2021-04-28 +Dragan Ilić meets Mira Ilić$/m, /“Dragan Ilić met Mira Ilić”/],
    ],
    ["timeline", ["--until", "2021-04", "--kind", "event"], [/raid on the customs post \(event\)/]],
    [
      "contested",
      [],
      [/Ruritania orders raid .*\[contested/, /asserted\n {4}“Ruritania ordered the raid”/, /denied by Ruritania\n/],
    ],
    ["contested", ["Mira Ilić"], [/^Nothing that is asked for is contested: nobody denies/]],
    ["contested", ["Border Council"], [/“The Border Council did not attend the talks”/]],
    ["contested", ["--min-confidence", "0.8", "--modality", "actual"], [/Ruritania orders raid .*\[contested/]],
    [
      "show",
      ["Sylvania", "--modality", "possible,planned"],
      [/^named 1 time, 1 of 3 facts as asked for$/m, /\[possible; 2021-06\]/],
    ],
    [
      "show",
      ["Ruritania", "--kind", "people"],
      [/^named 1 time, 1 of 6 facts as asked for$/m, /^is represented by\n {2}Dragan Ilić/m],
    ],
    ["show", ["Ruritania", "--relation", "orders, deny"], [/^orders$/m, /^denies$/m]],
    ["show", ["Sylvania", "--since", "1 June 2021", "--until", "Dec 2021"], [/\[possible; 2021-06\]/]],
    ["contested", ["--until", "2021/5/3"], [/Ruritania orders raid .*\[contested/]],
    ["top", [], [/^by how many facts/, /^6 {2}Ruritania \(state\)$/m]],
    [
      "top",
      ["--by", "betweenness", "--sample", "4", "--seed", "9"],
      [/estimated from those of 4 of 10 nodes drawn with seed 9/],
    ],
    ["top", ["--by", "pagerank", "--kind", "state", "--limit", "1"], [/^\d+\.\d\d % {2}\w+ \(state\)$/m]],
    ["communities", [], [/^0\. Ruritania, .*: \d+ nodes\n.*Ruritania \(state\)/m, /facts? inside \(/]],
  ])("%s %j", async (command, args, expected) => {
    const { code, out, err } = await parley(command, args);
    expect(err).toBe("");
    expect(code).toBe(0);
    for (const pattern of expected) expect(out).toMatch(pattern);
  });

  test("diff lists what came, went and changed", async () => {
    const { code, out } = await parley("diff", [later]);
    expect(code).toBe(0);
    expect(out).toMatch(/^documents: 1 added, 1 gone$/m);
    expect(out).toMatch(/^ {2}\+ United States \(state\)$/m);
    expect(out).toMatch(/^ {2}- Ruritania orders raid on the customs post$/m);
    expect(out).toMatch(/^ {2}~ Border Council does not attend Plesk talks: .*contested: true → false.*1 claim gone$/m);
    expect(out).toMatch(/^ {2}- Sylvania may accept offer of a grain corridor$/m);
    expect((await parley("diff", [graph])).out).toBe("Both say the same.\n");
  });

  test("between two things that are said there is one empty line", async () => {
    const { out } = await parley("between", ["Ruritania", "Sylvania"]);
    expect(out).toMatch(/\n\nSources\n/);
    expect(out).not.toMatch(/\n\n\n/);
    expect(out).not.toMatch(/^\n/);
  });

  test.each([["path"], ["between"]])("%s keeps to the terminal's width", async (command) => {
    const { out } = await parley(command, ["Ruritania", "Sylvania"], graph, 50);
    const longest = Math.max(
      ...out
        .split("\n")
        .filter((line) => line.startsWith("  "))
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(50);
  });

  test("timeline says what it leaves out as undated", async () => {
    const { code, out, err } = await parley("timeline", ["Sylvania", "--dated"]);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^Left out: \d+ facts? ha(?:s|ve) no date of (?:its|their) own\.$/m),
    ]);
    expect(out).toContain("2021-04");
    expect((await parley("timeline", ["Guild of Bell-Founders"])).err).toMatch(/nothing that is asked for is dated$/m);
  });

  test("timeline tells a meeting and who attended it that day in one entry", async () => {
    const { out } = await parley("timeline", ["--quotes"], later);
    expect(out).toMatch(/Plesk talks \(meeting\)\n +is attended by Mira Ilić\n +“Mira Ilić came to Plesk too\.”/);
    expect(out).not.toMatch(/Mira Ilić attends/);
  });

  test("find knows states by any of their names, and says what may have been meant", async () => {
    for (const name of ["US", "u.s.", "america"])
      expect((await parley("find", [name], later)).out).toMatch(/^United States \(state\)/);
    const { code, out, err } = await parley("find", ["Dragn Ilic"]);
    expect([code, out, err]).toEqual([
      2,
      expect.stringMatching(/^Dragan Ilić/),
      expect.stringMatching(/Did you mean:$/m),
    ]);
  });

  test("names are taken as a user types them", async () => {
    expect((await parley("show", ["mira ilic"])).out).toMatch(/^Mira Ilić \(person\)/);
    expect((await parley("show", ["US"], later)).out).toMatch(/^United States \(state/);
  });
});

describe("a name that several bear", () => {
  const things = [
    ...THINGS,
    ["person:tom-abar", "person", "Tom Abar", {}, ["Abar"], 40],
    ["person:rita-abar", "person", "Rita Abar", {}, ["Abar"], 3],
    ["person:abar", "person", "Abar", {}, [], 2],
    ["person:ida-olm", "person", "Ida Olm", {}, ["Olm"], 12],
    ["person:uwe-olm", "person", "Uwe Olm", {}, ["Olm"], 7],
  ] as const;
  let crowded: string;
  beforeAll(async () => {
    crowded = join(folder, "crowded.json");
    const options = { title: "", extractor: "test" };
    const says = [{ fact: ["person:tom-abar", "met", "person:ida-olm"], quote: "Abar met Olm" }] as const;
    const paper = { source: "a.txt", title: "A meeting", date: "2020-02-03", text: "Abar met Olm.", says };
    const built = buildGraph(knowledgeOf(things, [paper]), options);
    await writeFile(crowded, [...graphToJson(built)].join(""));
  });

  test("is taken for the one that is far ahead, and the command says so", async () => {
    const { code, out, err } = await parley("show", ["Abar"], crowded);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Tom Abar \(person\)/)]);
    expect(err).toMatch(
      /^Abar is taken for Tom Abar \(person:tom-abar\); others: .*Rita Abar \(person:rita-abar\).*\n$/,
    );
    expect((await parley("show", ["Rita Abar"], crowded)).err).toBe("");
    expect((await parley("path", ["abar", "Ida Olm", "--json"], crowded)).err).toMatch(/^abar is taken for Tom Abar/);
  });

  test("is refused with the candidates where nobody is", async () => {
    const { code, out, err } = await parley("show", ["Olm"], crowded);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/"Olm" may be\n {2}Ida Olm \(person, person:ida-olm\)\n {2}Uwe Olm/);
  });

  test("a source is called by its title and date, and its file is named once", async () => {
    const { out } = await parley("show", ["Tom Abar"], crowded);
    expect(out).toMatch(/“Abar met Olm”\n +A meeting, 2020-02-03\n/);
    expect(out.match(/a\.txt/g)).toHaveLength(1);
    expect(out).toMatch(/^Sources\n {2}A meeting, 2020-02-03: a\.txt$/m);
  });
});

test("between shows the way through others where two have nothing in common", async () => {
  const { code, out, err } = await parley("between", ["Mira Ilić", "Border Council"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^No fact joins Mira Ilić and Border Council directly, nor have they .*; through 2 others:$/m);
  expect(out).toMatch(/^1\. Mira Ilić – Dragan Ilić – Plesk talks – Border Council$/m);
  const { paths }: { paths?: unknown[] } = JSON.parse(
    (await parley("between", ["Mira Ilić", "Border Council", "--json"])).out,
  );
  expect(paths).toHaveLength(1);
});

test("timeline lists what has no date of its own as reported, and leaves it out with --dated", async () => {
  const { out } = await parley("timeline", []);
  expect(out).toMatch(/^reported 2021-05-03 +Ruritania orders raid on the customs post \[contested\]$/m);
  expect(out).not.toMatch(/represents/);
  expect((await parley("timeline", ["--dated"])).out).not.toMatch(/reported/);
  const { code, err } = await parley("timeline", ["--dated", "--relation", "ordered"]);
  expect([code, err]).toEqual([2, expect.stringContaining("nothing that is asked for is dated")]);
  const found: unknown = JSON.parse((await parley("timeline", ["--relation", "ordered", "--json"])).out);
  expect(found).toMatchObject([{ first: "2021-05-03", last: "2021-05-03", reported: true }]);
});

describe("what bears no date of its own", () => {
  const period = ["--since", "2021-05-02", "--until", "2021-05"];

  test.each<[string, string[], RegExp]>([
    ["show", ["Ruritania"], /^ {2}raid on the customs post \[contested; reported 2021-05-03\]$/m],
    ["path", ["Ruritania", "raid"], /Ruritania orders raid on the customs post \[contested; reported 2021-05-03\]/],
    ["between", ["Ruritania", "raid"], /Ruritania orders raid on the customs post \[contested; reported 2021-05-03\]/],
    ["contested", [], /^Ruritania orders raid on the customs post \[contested; reported 2021-05-03\]$/m],
    ["timeline", [], /^reported 2021-05-03 +Ruritania orders raid/m],
  ])("%s %j counts it for the day on which it was reported, and says so", async (command, args, expected) => {
    expect((await parley(command, [...args, ...period])).out).toMatch(expected);
    expect((await parley(command, [...args, ...period, "--dated"])).out).not.toMatch(/orders raid|^ {2}raid/m);
    if (command !== "timeline") expect((await parley(command, args)).out).not.toMatch(/reported/);
  });

  test.each([["top"], ["communities"]])("%s says how many facts it counts so", async (command) => {
    const args = command === "top" ? [] : ["--min-size", "2"];
    const { code, err } = await parley(command, [...args, ...period]);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(
        /^\d+ facts? bears? no date and counts? for the days? on which documents told of \w+; --dated leaves/,
      ),
    ]);
    expect((await parley(command, [...args, "--dated"])).err).toBe("");
    expect((await parley(command, args)).err).toBe("");
  });

  test("is no step of a path in order, which says so where it finds none", async () => {
    const { code, err } = await parley("path", ["Ruritania", "raid", "--in-order", "--relation", "ordered"]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /in the way asked for; --in-order goes only over facts that bear a date of their own, \d+ of \d+$/m,
      ),
    ]);
  });
});

test("a sentence with not is not marked as not so, which would say the contrary; a list is", async () => {
  const asked = ["Border Council", "Plesk talks", "--polarity", "negated"];
  const negated = join(folder, "negated.json");
  const says = [
    {
      fact: ["org:border-council", "attended", "meeting:plesk-talks"],
      quote: "said no",
      polarity: "negated",
      date: "2021-04-28",
    },
  ] as const;
  const built = buildGraph(knowledgeOf(THINGS, [{ source: "a.txt", text: "It said no.", says }]), {
    title: "",
    extractor: "test",
  });
  await writeFile(negated, [...graphToJson(built)].join(""));
  for (const command of ["between", "path"]) {
    const { out } = await parley(command, asked, negated);
    expect(out).toMatch(/Border Council does not attend Plesk talks \[2021-04-28\]\n/);
    expect(out).not.toContain("not so");
  }
  expect((await parley("show", ["Border Council"], negated)).out).toMatch(
    /^attends\n {2}Plesk talks \[not so; 2021-04-28\]\n +“said no”\n +a\.txt$/m,
  );
  expect((await parley("timeline", [], negated)).out).toMatch(
    /Plesk talks \(meeting\)\n +is not attended by Border Council$/m,
  );
});

test("parts of an answer stand one line apart", async () => {
  const { out } = await parley("between", ["Ruritania", "Sylvania"]);
  expect(out).not.toMatch(/^\n|\n\n\n/);
  expect(out).toMatch(/\n\nMeetings, proposals, agreements and events of both \(1\)\n/);
});

test("a fact's verb says no more than the documents", async () => {
  const { out } = await parley("between", ["Ruritania", "Sylvania"]);
  expect(out).toMatch(/Sylvania may accept offer of a grain corridor \[possible; 2021-06\]/);
});

test.each([["path"], ["between"], ["timeline"], ["contested"], ["top"], ["communities"]])(
  "%s refuses a period that ends before it begins",
  async (command) => {
    const ends = command === "path" || command === "between" ? ["Ruritania", "Sylvania"] : [];
    const { code, out, err } = await parley(command, [...ends, "--since", "2020-11", "--until", "2020-01"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--since 2020-11 is later than --until 2020-01");
    const within = await parley(command, [...ends, "--since", "2021-04-20", "--until", "2021"]);
    expect(within.err).not.toContain("later than");
  },
);

describe("--json", () => {
  test.each<[string, string[], object]>([
    ["find", ["plesk", "--limit", "1"], [{ key: "place:plesk" }]],
    ["show", ["Plesk"], { key: "place:plesk" }],
    [
      "path",
      ["Ruritania", "Sylvania", "--max", "1"],
      { from: "state:RUR", fromLabel: "Ruritania", paths: [{ hops: [{ fromLabel: "Ruritania" }] }], gaveUp: false },
    ],
    ["between", ["Ruritania", "Sylvania"], { happenings: [{ key: "proposal:corridor" }] }],
    ["timeline", ["--limit", "1"], [{ what: "node", key: "event:raid" }]],
    [
      "contested",
      ["--relation", "ordered"],
      [{ sourceLabel: "Ruritania", targetLabel: "raid on the customs post", asserted: [{ published: "2021-05-03" }] }],
    ],
    ["top", ["--limit", "1"], { measure: "degree", rows: [{ key: "state:RUR" }] }],
    ["communities", ["--limit", "1"], [{ id: 0 }]],
  ])("%s %j", async (command, args, expected) => {
    const { code, out } = await parley(command, [...args, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  test("diff", async () => {
    const found: unknown = JSON.parse((await parley("diff", [later, "--json"])).out);
    expect(found).toMatchObject({ nodes: { added: [{ key: "state:USA" }], gone: [] } });
  });
});

describe("exit 2 and a word of why", () => {
  test.each<[string, string[], RegExp]>([
    [
      "path",
      ["Ilić", "Ruritania"],
      /"Ilić" may be\n {2}Dragan Ilić \(person, .*\)\n {2}Mira Ilić \(person, .*\)\nGive one/,
    ],
    ["path", ["Ruritania", "Rurtania"], /there is no "Rurtania".*did you mean\n {2}Ruritania/],
    ["path", ["Ruritania", "strelsau"], /are the same node/],
    [
      "path",
      ["Ruritania", "Guild of Bell-Founders"],
      /no path of at most 6 steps from "Ruritania" to "Guild of Bell-Founders": no fact joins "Guild of Bell-Founders" to anything$/m,
    ],
    ["path", ["Ruritania", "Sylvania", "--avoid", "Sylvania"], /cannot avoid the node/],
    [
      "path",
      ["Ruritania", "Sylvania", "--relation", "met,loved"],
      /--relation: there is no relation "loved"; there are proposed/,
    ],
    ["path", ["Ruritania", "Sylvania", "--kind", "people,gods"], /--kind: there is no kind "gods"; there are person/],
    ["path", ["Ruritania", "Sylvania", "--polarity", "maybe"], /--polarity: "maybe" is neither/],
    ["path", ["Ruritania", "Sylvania", "--max-hops", "21"], /--max-hops: "21" is no whole number from 1 to 20/],
    ["path", ["Ruritania"], /missing required argument 'to'/],
    ["between", ["Ruritania", "Guild of Bell-Founders"], /nothing joins .* not even through others/],
    ["between", ["Ruritania", "Ruritania"], /one node/],
    ["timeline", ["--since", "1999-13"], /--since: the calendar has no "1999-13"/],
    ["timeline", ["--since", "2050"], /nothing that is asked for is dated/],
    ["top", ["--min-confidence", "1.2"], /--min-confidence: "1.2" is no number from 0 to 1/],
    ["top", ["--modality", "real"], /--modality: there is no modality "real"; there are actual, planned/],
    ["top", ["--by", "fame"], /--by: "fame" is none of degree, betweenness, pagerank/],
    ["top", ["--relation", "tested"], /nobody has facts/],
    ["communities", ["--min-size", "50"], /there is no community of 50 nodes or more/],
    ["find", ["xyzzy"], /nothing here is called "xyzzy"/],
    ["find", [" "], /an empty name/],
    ["show", ["x".repeat(3000)], /^parley: there is no "x{80}…" in the graph$/m],
    ["show", ["Sylvania", "--since", "3/4/2021"], /--since: "3\/4\/2021" is no date such as 2019, 2019-10, 2019-10-07/],
    [
      "show",
      ["Sylvania", "--relation", "knows"],
      /there is no relation "knows"; .*; for one of another program's file: other:knows/,
    ],
    ["find", ["Dragn Ilic", "--kind", "state"], /nothing here is called "Dragn Ilic"/],
    ["diff", ["/no/such/file.json"], /there is no graph at "\/no\/such\/file\.json"/],
  ])("%s %j", async (command, args, why) => {
    const { code, out, err } = await parley(command, args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(why);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test.each([["path"], ["between"], ["timeline"], ["contested"], ["top"], ["communities"], ["diff"], ["find"], ["show"]])(
  "%s --help has an example and explains each option",
  async (command) => {
    const { code, out } = await parley(command, ["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}parley /);
    expect(out).not.toMatch(/^ {2}--[\w-]+(?: <\w+>)?$/m);
  },
);

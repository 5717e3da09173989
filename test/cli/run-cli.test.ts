import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { parley } from "./parley.ts";

let folder: string;
let graph: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-cli-"));
  graph = join(folder, "sample.json");
  expect((await parley("build", "data/sample", "-o", graph)).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

describe("parley build", () => {
  test("says what it found and where it wrote it", async () => {
    const { code, err } = await parley("build", "data/sample", "-o", join(folder, "again.json"));
    expect(code).toBe(0);
    expect(err).toMatch(/8 documents/);
    expect(err).toMatch(/\d+ people/);
    expect(err).toContain(join(folder, "again.json"));
    expect(err).toContain(join(folder, "again.docs.json"));
    expect(err).toContain(join(folder, "again.why.jsonl"));
    expect(err).toMatch(/^Read 8 documents \([\d,]+ words\) in /m);
  });

  test("says how many documents carry no date, and how to give one", async () => {
    const text = join(folder, "undated.txt");
    await writeFile(text, "Ona Bright, the foreign minister of Ruritania, met Bo Dark in Sylvania.\n");
    const args = ["build", text, "-o", join(folder, "undated.json")];
    expect((await parley(...args)).err).toMatch(
      /^1 document carries no date \(.*undated\.txt\): --date YYYY-MM-DD gives it one/m,
    );
    expect(JSON.parse((await parley(...args, "--json")).out)).toMatchObject({ documents: 1, undated: 1 });
    expect((await parley(...args, "--date", "2021-05-03")).err).not.toContain("no date");
  });

  test("gives the same bytes again, and with the files in another order", async () => {
    const files = (await readdir("data/sample")).map((name) => `data/sample/${name}`);
    const other = join(folder, "other.json");
    await parley("build", ...files.reverse(), "-o", other, "--title", "sample");
    expect(await readFile(other, "utf8")).toBe(await readFile(graph, "utf8"));
    expect(await readFile(join(folder, "other.docs.json"), "utf8")).toBe(
      await readFile(join(folder, "sample.docs.json"), "utf8"),
    );
  });

  test("leaves a broken document out, names it, builds the rest, and exits 1", async () => {
    const bad = join(folder, "bad");
    await mkdir(bad);
    await writeFile(
      join(bad, "picture.txt"),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    );
    await writeFile(join(bad, "empty.md"), "");
    await writeFile(
      join(bad, "good.txt"),
      "France accused Italy of breaking the treaty. Italy rejected the accusation.",
    );
    const output = join(folder, "rest.json");
    const { code, err } = await parley("build", bad, "-o", output);
    expect(code).toBe(1);
    expect(err).toMatch(/left out: .*picture\.txt/);
    expect(err).toMatch(/left out: .*empty\.md/);
    expect(JSON.parse(await readFile(output, "utf8")).attributes.documents).toHaveLength(1);
  });

  test("exits 2 and writes nothing where no document could be read", async () => {
    const nothing = join(folder, "nothing.txt");
    await writeFile(nothing, "   \n");
    const output = join(folder, "nothing.json");
    expect((await parley("build", nothing, "-o", output)).code).toBe(2);
    await expect(readFile(output)).rejects.toThrow();
  });

  test.each([
    ["a path that is not there", ["build", "no-such-folder"]],
    ["an impossible day", ["build", "data/sample", "--date", "2019-02-30"]],
    ["an extractor that there is not", ["build", "data/sample", "--extractor", "oracle"]],
    ["a graph that is to be another format", ["build", "data/sample", "-o", "graph.gexf"]],
    ["a graph below a file", ["build", "data/sample", "-o", "package.json/graph.json"]],
    ["no inputs", ["build"]],
    ["an unknown option", ["build", "data/sample", "--colour"]],
    ["an unknown command", ["bulid"]],
  ])("exits 2 for %s", async (_, args) => {
    const { code, err } = await parley(...args);
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(0);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("does not take its own graph for an article when it builds in the same folder again", async () => {
    const home = join(folder, "home");
    await mkdir(home);
    await writeFile(join(home, "a.txt"), "France accused Italy of breaking the treaty.");
    const output = join(home, "graph.json");
    expect((await parley("build", home, "-o", output)).code).toBe(0);
    const first = await readFile(output, "utf8");
    const { code, err } = await parley("build", home, "-o", output);
    expect(code).toBe(0);
    expect(err).toMatch(/Reading 1 file/);
    expect(await readFile(output, "utf8")).toBe(first);
  });

  test("leaves out what is in another language and says in which", async () => {
    const foreign = join(folder, "foreign");
    await mkdir(foreign);
    await writeFile(
      join(foreign, "article.txt"),
      "Le ministre a dit que la France et l'Italie ont signé un accord dans la ville. Il a proposé un plan pour la paix, " +
        "mais le président de la Suisse a rejeté ce plan, et les deux pays ne se sont pas mis d'accord sur la suite.",
    );
    const { code, err } = await parley("build", foreign, "-o", join(folder, "foreign.json"));
    expect(code).toBe(2);
    expect(err).toMatch(/article\.txt: It is in French/);
  });

  test("shows names of files without what a terminal would obey", async () => {
    const odd = join(folder, "odd\u001b[31m.txt");
    await writeFile(odd, "");
    const { err } = await parley("build", odd, "-o", join(folder, "odd.json"));
    expect(err).toContain("odd [31m.txt");
    expect(err).not.toContain("\u001b");
  });

  test("reads and writes graphs a line at a time as well", async () => {
    const lines = join(folder, "sample.jsonl");
    await parley("build", "data/sample", "-o", lines);
    const found = await parley("find", lines, "Sweden", "--json");
    expect(found.out).toBe((await parley("find", graph, "Sweden", "--json")).out);
  });
});

describe("questions", () => {
  test("find ranks the exact name first", async () => {
    const { code, out } = await parley("find", graph, "sweden");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/Sweden/);
  });

  test("find exits 2 where nothing is found", async () => {
    expect((await parley("find", graph, "xyzzyplugh")).code).toBe(2);
  });

  test("show lists facts with their quotes and documents", async () => {
    const { code, out } = await parley("show", graph, "United States");
    expect(code).toBe(0);
    expect(out).toContain("United States");
    expect(out).toMatch(/“.+”/);
    expect(out).toMatch(/0\d-[a-z-]+\.(txt|md|html)/);
  });

  test("path joins two actors by sentences", async () => {
    const { code, out } = await parley("path", graph, "Sweden", "Kim Jong-un");
    expect(code).toBe(0);
    expect(out).toMatch(/Sweden/);
    expect(out).toMatch(/“.+”/);
  });

  test.each([
    ["show", ["show", "Unitd States"]],
    ["path", ["path", "Sweden", "Kim Jong-unn"]],
  ])("%s says what may have been meant", async (_, [command = "", ...names]) => {
    const { code, err } = await parley(command, graph, ...names);
    expect(code).toBe(2);
    expect(err).toMatch(/did you mean/i);
  });

  test.each([
    ["a month that there is not", ["path", "Sweden", "Kim Jong-un", "--since", "2019-13"], "2019-13"],
    ["a number out of range", ["find", "kim", "--limit", "0"], '"0" is no whole number from 1'],
    ["a number that is none", ["path", "Sweden", "Kim Jong-un", "--max", "many"], '"many" is no whole number from 1'],
  ])("refuse %s", async (_, [command = "", ...rest], why) => {
    const { code, err } = await parley(command, graph, ...rest);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  test("find takes a name of several words as it is typed", async () => {
    const { code, out } = await parley("find", graph, "kim", "jong", "un", "--limit", "1");
    expect([code, out]).toEqual([0, expect.stringMatching(/^Kim Jong[- ]un \(/i)]);
  });

  test("an option that may be a file's name is said to be one", async () => {
    const { code, err } = await parley("build", "-dash.txt");
    expect([code, err]).toEqual([2, expect.stringContaining("for a file of that name: ./-dash.txt, or -- before it")]);
  });

  test("show keeps to the terminal's width", async () => {
    let out = "";
    const io = { out: (text: string) => void (out += text), err: () => undefined, interactive: true, width: 60 };
    await runCli(["show", graph, "United States"], { ...io, now: () => 0, stopped: () => Promise.resolve() });
    const quotes = out.split("\n").filter((line) => line.startsWith("      "));
    expect(quotes.length).toBeGreaterThan(10);
    expect(Math.max(...quotes.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("export writes GEXF", async () => {
    const output = join(folder, "sample.gexf");
    expect((await parley("export", graph, "--format", "gexf", "-o", output)).code).toBe(0);
    expect(await readFile(output, "utf8")).toMatch(/<gexf xmlns="http:\/\/gexf.net\/1.3"/);
  });

  test("a byte order mark before a graph does no harm", async () => {
    const marked = join(folder, "marked.json");
    await writeFile(marked, `\uFEFF${await readFile(graph, "utf8")}`);
    expect((await parley("find", marked, "sweden")).code).toBe(0);
  });

  test("the file of the texts is not taken for the graph", async () => {
    const { code, err } = await parley("find", join(folder, "sample.docs.json"), "x");
    expect(code).toBe(2);
    expect(err).toMatch(/their graph is ".*sample\.json"/);
  });

  test("a file that is no graph is refused by name", async () => {
    const broken = join(folder, "broken.json");
    await writeFile(broken, '{"nodes": 3}');
    const { code, err } = await parley("find", broken, "x");
    expect(code).toBe(2);
    expect(err).toContain("broken.json");
  });
});

test("--help lists every command", async () => {
  const { code, out } = await parley("--help");
  expect(code).toBe(0);
  for (const name of ["build", "view", "find", "show", "path", "export", "score", "explain"])
    expect(out).toContain(name);
});

describe("parley export", () => {
  test("writes tables that belong together, a part of the graph, and reads GEXF and GraphML back", async () => {
    const tables = await parley("export", graph, "--format", "csv", "-o", join(folder, "talks.csv"));
    expect(tables.code).toBe(0);
    for (const name of ["nodes", "edges", "evidence"]) {
      expect((await readFile(join(folder, `talks.${name}.csv`), "utf8")).split("\r\n").length).toBeGreaterThan(5);
    }
    const count = async (path: string): Promise<number> => {
      const { out } = await parley("export", path, "--format", "csv-edges", "-o", "-");
      return out.trimEnd().split("\r\n").length;
    };
    for (const format of ["gexf", "graphml"]) {
      await parley("export", graph, "--format", format);
      expect(await count(join(folder, `sample.${format}`))).toBe(await count(graph));
      expect((await parley("find", join(folder, `sample.${format}`), "kim")).code).toBe(0);
    }
    await parley("export", graph, "--relation", "met", "--kind", "person,state", "-o", join(folder, "met.gexf"));
    expect(await count(join(folder, "met.gexf"))).toBeLessThan(await count(graph));
    const met = await readFile(join(folder, "met.gexf"), "utf8");
    // By the word that answers show; and a period under the name that it has in questions.
    const again = await parley(
      "export",
      graph,
      "--relation",
      "meets",
      "--kind",
      "person,state",
      "-o",
      join(folder, "again.gexf"),
    );
    expect(await readFile(join(folder, "again.gexf"), "utf8")).toBe(met);
    expect(again.err).toMatch(/^Left by what was asked for: \d+ of \d+ nodes, \d+ of \d+ facts\.$/m);
    const csv = async (option: string) =>
      (await parley("export", graph, "--format", "events", option, "2019-10", "-o", "-")).out;
    expect(await csv("--since")).toBe(await csv("--from"));
  });

  test.each([
    ["an unknown format", ["--format", "xls"], /there is no "xls"; there is gexf/],
    ["several files to standard output", ["--format", "csv", "-o", "-"], /csv-nodes or csv-edges or csv-evidence/],
    ["an unknown kind", ["--kind", "deity"], /--kind: there is no kind "deity"; there are person/],
    ["a date that is none", ["--from", "May"], /--from/],
    ["an unknown relation", ["--relation", "met,loved"], /--relation: there is no relation "loved"/],
    [
      "a document that is none",
      ["--document", "nobody.txt"],
      /--document: no document has the file, .* "nobody\.txt"$/m,
    ],
    ["a document half named", ["--document", "harbor"], /"harbor"; did you mean\n {2}\S/],
    [
      "an option of other formats",
      ["--format", "cypher", "--claims"],
      /--claims .* to cypher; it is for gexf, graphml$/m,
    ],
    ["both ends of one option", ["--from", "2020", "--since", "2019"], /cannot be used with option/],
    ["a part with nothing in it", ["--from", "2090"], /nothing of the graph is left .* no file was written/],
    ["a period that ends before it begins", ["--from", "2020", "--to", "2019-12"], /--from 2020 is later than --to/],
  ])("says what is wrong: %s", async (_, options, message) => {
    const { code, err } = await parley("export", graph, ...options);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

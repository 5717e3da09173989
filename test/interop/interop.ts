// npm run interop: our exports are read by programs that nobody here wrote and that take longer to come by than a test
// may: Gephi (the toolkit, by Maven), neo4j and neo4j-admin (its test harness, by Maven), DuckDB and igraph (by pip). What is not there is
// named and left out; with --strict that is a failure. Downloads are kept in ~/.cache/parley-interop.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { buildGraph, confidenceOf, EXPORTERS, KINDS, modalityOf, type ParleyGraph } from "../../src/index.ts";
import { hostileGraph } from "../export/hostile-graph.ts";
import { knowledge } from "../graph/knowledge.ts";

const GEPHI = "org.gephi:gephi-toolkit:0.10.1:jar:all";
const NEO4J = { groupId: "org.neo4j.test", artifactId: "neo4j-harness", version: "5.26.0" };
const JAVA_SOURCES = resolve("test/interop/java");

const cache = join(homedir(), ".cache", "parley-interop");
const folder = mkdtempSync(join(tmpdir(), "parley-interop-"));
mkdirSync(cache, { recursive: true });
const strict = process.argv.includes("--strict");
const GRAPHS: Readonly<Record<string, ParleyGraph>> = {
  plain: buildGraph(knowledge(), { title: "Talks", extractor: "interop" }),
  hostile: hostileGraph(),
};
let bad = 0;

for (const [name, graph] of Object.entries(GRAPHS)) {
  for (const exporter of EXPORTERS) {
    if (exporter.needs === undefined) {
      writeFileSync(fileOf(name, exporter.extension), [...exporter.write(graph)].join(""));
    }
  }
}
function fileOf(name: string, extension: string): string {
  return join(folder, `${name}.${extension}`);
}

/** Throws where something is wrong; gives what is missing where it cannot run. */
type Check = () => string | undefined;

async function check(what: string, run: Check): Promise<void> {
  try {
    const missing = run();
    if (missing !== undefined && strict) bad += 1;
    console.log(missing === undefined ? `ok       ${what}` : `left out ${what}: ${missing}`);
  } catch (error) {
    bad += 1;
    console.log(`FAILED   ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function gephi(): string | undefined {
  const jars = join(cache, "gephi");
  if (!existsSync(jars)) {
    if (!succeeds("mvn", ["-q", "-B", "dependency:copy", `-Dartifact=${GEPHI}`, `-DoutputDirectory=${jars}`])) {
      return "it needs Java 17, mvn and its repository (80 MB)";
    }
  }
  for (const [name, graph] of Object.entries(GRAPHS)) {
    const rows = java("ReadGexf", jars, fileOf(name, "gexf"));
    const [nodes, edges] = [rowsOf(rows, "node"), rowsOf(rows, "edge")];
    same(
      `${name}: issues`,
      rowsOf(rows, "issue").filter(([, level]) => level !== "INFO"),
      [],
    );
    same(`${name}: nodes`, nodes.length, graph.order);
    same(`${name}: edges`, edges.length, graph.size);
    if (name !== "plain") continue;
    for (const [, id = "", label, kind, color] of nodes) {
      const own = graph.getNodeAttributes(id);
      same(id, [label, kind, color], [own.label, own.kind, KINDS.find((one) => one.id === own.kind)?.color]);
    }
    for (const [, id = "", source, target, kind, label, weight, times, directed, confidence, modality] of edges) {
      const own = graph.getEdgeAttributes(id);
      const { first, last } = own;
      const dated = first === undefined ? [""] : [`${first}/${last}`];
      same(
        id,
        [source, target, kind, label, Number(weight), directed],
        [graph.source(id), graph.target(id), own.relation, own.label, own.weight, "true"],
      );
      if (first === undefined || first.length === 10) same(`${id}: times`, [times], dated);
      same(`${id}: manner`, [Number(confidence || NaN), modality], [confidenceOf(own), modalityOf(own)]);
    }
  }
  return undefined;
}

function neo4j(): string | undefined {
  const jars = neo4jJars();
  if (jars === undefined) return NEEDS_NEO4J;
  for (const [name, graph] of Object.entries(GRAPHS)) {
    const rows = java("RunCypher", jars, fileOf(name, "cypher"));
    const [nodes, edges] = [rowsOf(rows, "node"), rowsOf(rows, "edge")];
    same(`${name}: nodes`, nodes.length, graph.order);
    same(`${name}: relationships`, edges.length, graph.size);
    if (name !== "plain") continue;
    for (const [, key = "", , label] of nodes) same(key, label, graph.getNodeAttribute(key, "label"));
    for (const [, key = "", source, target, type, weight, , quotes] of edges) {
      const { relation, weight: own, evidence } = graph.getEdgeAttributes(key);
      const expected = [graph.source(key), graph.target(key), relation.toUpperCase().replaceAll("-", "_")];
      same(key, [source, target, type, weight, quotes], [...expected, String(own), String(evidence.length)]);
    }
  }
  return undefined;
}

/** neo4j-admin itself, whose program is among the jars of the test harness. */
function neo4jAdmin(): string | undefined {
  const jars = neo4jJars();
  if (jars === undefined) return NEEDS_NEO4J;
  for (const [name, graph] of Object.entries(GRAPHS)) {
    const home = join(folder, `neo4j-${name}`);
    mkdirSync(join(home, "conf"), { recursive: true });
    writeFileSync(join(home, "conf", "neo4j.conf"), "");
    const files = [`--nodes=${fileOf(name, "neo4j-nodes.csv")}`, `--relationships=${fileOf(name, "neo4j-edges.csv")}`];
    const report = `--report-file=${join(home, "import.report")}`;
    const options = ["--array-delimiter=U+001F", "--multiline-fields=true", report];
    const tool = ["-cp", `${jars}/*`, "org.neo4j.cli.AdminTool", "database", "import", "full"];
    const text = output("java", [...tool, ...files, ...options, "neo4j"], {
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, "conf"),
    });
    const counts = /(\d+) nodes\s+(\d+) relationships\s+\d+ properties/.exec(text)?.slice(1);
    same(`${name}: nodes and relationships`, counts, [graph.order, graph.size].map(String));
  }
  return undefined;
}

const NEEDS_NEO4J = "it needs Java 17, mvn and its repository (150 MB)";

function neo4jJars(): string | undefined {
  const jars = join(cache, "neo4j");
  if (!existsSync(jars)) {
    const pom = join(folder, "pom.xml");
    const dependency = Object.entries(NEO4J).map(([tag, text]) => `<${tag}>${text}</${tag}>`);
    writeFileSync(
      pom,
      `<project><modelVersion>4.0.0</modelVersion><groupId>parley</groupId><artifactId>interop</artifactId><version>1</version>` +
        `<dependencies><dependency>${dependency.join("")}</dependency></dependencies></project>`,
    );
    if (!succeeds("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${jars}`])) {
      return undefined;
    }
  }
  return jars;
}

const DUCKDB = `
import duckdb, json, sys
def count(path):
    return len(duckdb.sql(f"select * from read_csv('{path}', header=true, all_varchar=true, strict_mode=true)").fetchall())
def types(table):
    rows = duckdb.sql(f"describe select * from read_csv('{sys.argv[1]}/plain.{table}.csv', header=true)").fetchall()
    return {name: type for name, type, *_ in rows}
def check(table, **expected):
    found = types(table)
    wrong = {name: found.get(name) for name, type in expected.items() if found.get(name) != type}
    if wrong: sys.exit(f"{table}: {wrong} instead of {expected}")
check("nodes", id="VARCHAR", mentions="BIGINT", x="DOUBLE")
check("edges", id="VARCHAR", weight="BIGINT", modality="VARCHAR", confidence="DOUBLE", contested="BOOLEAN")
check("evidence", edge="VARCHAR", modality="VARCHAR", confidence="DOUBLE", start="BIGINT")
# Months and years are among these dates.
check("events", confidence="DOUBLE", modality="VARCHAR", date_or_published="VARCHAR", symmetric="BOOLEAN")
print(json.dumps([[count(f"{sys.argv[1]}/{name}.{table}.csv") for table in ("nodes", "edges", "evidence")] for name in sys.argv[2:]]))
count(f"{sys.argv[1]}/plain.events.csv")
`;
const IGRAPH = `
import igraph, json, sys
graphs = [igraph.Graph.Read_GraphML(f"{sys.argv[1]}/{name}.graphml") for name in sys.argv[2:]]
print(json.dumps([[g.vcount(), g.ecount(), len([e for e in g.es if e["relation"]])] for g in graphs]))
`;

/** Runs a Python program that prints three counts a graph: nodes, edges, and claims or edges again. */
function python(packageName: string, program: string): string | undefined {
  const home = join(cache, "python");
  const own = join(home, "bin", "python");
  if (!existsSync(own) && !succeeds("/usr/bin/python3", ["-m", "venv", home])) return "it needs python3-venv";
  if (!succeeds(own, ["-c", `import ${packageName}`]) && !succeeds(own, ["-m", "pip", "install", "-q", packageName])) {
    return `it needs pip install ${packageName}`;
  }
  const names = Object.keys(GRAPHS);
  const counts: unknown = JSON.parse(output(own, ["-c", program, folder, ...names]));
  const expected = Object.values(GRAPHS).map((graph) => [
    graph.order,
    graph.size,
    packageName === "igraph" ? graph.size : graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0),
  ]);
  same("counts", counts, expected);
  return undefined;
}

/** Compiles and runs one of our Java programs. */
function java(name: string, jars: string, file: string): string[][] {
  const path = `${jars}/*${delimiter}${folder}`;
  output("javac", ["-cp", path, "-d", folder, join(JAVA_SOURCES, `${name}.java`)]);
  const text = output("java", [
    "-Djava.awt.headless=true",
    "-Duser.timezone=UTC",
    "-Dfile.encoding=UTF-8",
    "-cp",
    path,
    name,
    file,
  ]);
  return text.split("\n").map((line) => line.split("\t"));
}

const rowsOf = (rows: readonly string[][], of: string): string[][] => rows.filter(([first]) => first === of);

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

function output(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const env = { ...process.env, ...more };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, env });
  if (status !== 0) throw new Error(`${command} failed: ${stderr?.slice(-600)}`);
  return stdout;
}

function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what.slice(0, 60)}: ${a} instead of ${b}`);
}

await check("Gephi reads GEXF: nodes, kinds, colours, edges, times", gephi);
await check("neo4j runs Cypher, twice, and has every node and relationship once", neo4j);
await check("neo4j-admin imports the tables: every node and relationship", neo4jAdmin);
await check("DuckDB reads the tables and the event data", () => python("duckdb", DUCKDB));
await check("igraph reads GraphML", () => python("igraph", IGRAPH));
rmSync(folder, { recursive: true });
process.exitCode = bad > 0 ? 1 : 0;

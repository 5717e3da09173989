// npm run bench:files [--write-only] [nodes edges]…: writing and reading graphs, with graphology-gexf and networkx on the same
// graph in the same run. With --write-only only GEXF is written, by all three: minutes less at 100000 300000. Each step runs in a process of its own, so that its memory is its own. Rates are per second of processor time,
// all threads counted, so that what else the machine does counts little; medians of RUNS. Files differ in length: what
// compares programs is the time for one graph. The graph is invented straight into a file, and whoever writes it has read it:
// so a million nodes need no more memory than they do in use.
// What is compared is not quite alike, and to the others' advantage: graphology-gexf writes a string, not a file, and no
// dates; networkx writes what it has read of our file without the nodes' colours, sizes and places.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import { EXPORTERS, graphToJson, graphToJsonl, type ParleyGraph } from "../../src/index.ts";
import { loadGraph, writeFile } from "../../src/node/index.ts";
import { powerLawLines } from "./power-law.ts";
import { median } from "./timing.ts";

const RUNS = 5;
const SIZES = ["10000", "30000", "100000", "300000", "1000000", "3000000"];
/** Above this many edges the others take too long, or more memory than there is. */
const MOST_FOR_OTHERS = 300_000;

async function bench(sizes: readonly string[], writeOnly: boolean): Promise<void> {
  for (let at = 0; at + 1 < sizes.length; at += 2) {
    const [nodes = "", edges = ""] = sizes.slice(at, at + 2);
    const folder = await mkdtemp(join(tmpdir(), "parley-files-"));
    console.log(`\n${nodes} nodes, ${edges} edges:`);
    try {
      inItsOwnProcess(["--invent", nodes, edges, folder]);
      inItsOwnProcess(["--write", folder, ...(writeOnly ? ["gexf"] : [])]);
      if (writeOnly) {
        if (Number(edges) <= MOST_FOR_OTHERS) networkx(join(folder, "graph.gexf"));
        continue;
      }
      for (const file of ["graph.gexf", "graph.json", "graph.jsonl"]) inItsOwnProcess(["--read", join(folder, file)]);
      if (Number(edges) <= MOST_FOR_OTHERS) {
        inItsOwnProcess(["--read", join(folder, "graph.gexf"), "graphology-gexf"], "--max-old-space-size=12288");
        networkx(join(folder, "graph.gexf"));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** With the heap that Node takes by itself, and for others with what they need: at 300,000 edges more than Node gives. */
function inItsOwnProcess(args: readonly string[], ...flags: readonly string[]): void {
  const script = process.argv[1] ?? "";
  const { status } = spawnSync(process.execPath, ["--expose-gc", ...flags, script, ...args], { stdio: "inherit" });
  if (status !== 0) console.log(`  FAILED: ${args.join(" ")}`);
}

async function invent([nodes, edges, folder = ""]: readonly string[]): Promise<void> {
  const start = process.cpuUsage();
  await writeFile(join(folder, INVENTED), withLineEnds(powerLawLines(Number(nodes), Number(edges))));
  const { user, system } = process.cpuUsage(start);
  console.log(`  invented in ${((user + system) / 1e6).toFixed(1)} s`);
}

const INVENTED = "invented.jsonl";

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

async function writeAll([folder = "", only = ""]: readonly string[]): Promise<void> {
  const graph = await loadGraph(join(folder, INVENTED));
  const hub = graph.reduceNodes((most, node) => Math.max(most, graph.degree(node)), 0);
  console.log(`  greatest hub ${hub} edges`);
  const gexf = EXPORTERS.find(({ id }) => id === "gexf");
  const forms: [string, (graph: ParleyGraph) => Iterable<string>][] = [
    ["graph.gexf", (given) => gexf?.write(given) ?? []],
    ["graph.json", graphToJson],
    ["graph.jsonl", graphToJsonl],
  ];
  for (const [name, chunks] of forms.filter(([name]) => name.endsWith(only))) {
    const path = join(folder, name);
    await measure(`write ${name}`, graph.size, async () => writeFile(path, chunks(graph)));
  }
  console.log(`    ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at the most, with the graph`);
  if (graph.size > MOST_FOR_OTHERS) return;
  const library = createRequire(import.meta.url)("graphology-gexf");
  await measure("write with graphology-gexf", graph.size, async () => String(library.write(graph)).length);
}

async function read([path = "", library]: readonly string[]): Promise<void> {
  const { size } = await stat(path);
  let graph = new MultiDirectedGraph();
  // What takes minutes is measured once.
  const edges = size > (library === undefined ? 500e6 : 100e6) ? Infinity : 0;
  await measure(`read ${path.replace(/^.*[\\/]/, "")}${library ? ` with ${library}` : ""}`, edges, async () => {
    if (library === undefined) graph = await loadGraph(path);
    else graph = createRequire(import.meta.url)(library).parse(MultiDirectedGraph, await readFile(path, "utf8"));
    return size;
  });
  console.log(
    `    ${graph.order} nodes, ${graph.size} edges; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at the most`,
  );
}

/** Runs a step that gives the number of bytes; a large one once only. */
async function measure(what: string, edges: number, run: () => Promise<number>): Promise<void> {
  const rates: number[] = [];
  const times: number[] = [];
  const memory: number[] = [];
  for (let count = 0; count < (edges > MOST_FOR_OTHERS ? 1 : RUNS); count += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
    const start = process.cpuUsage();
    const bytes = await run();
    const { user, system } = process.cpuUsage(start);
    clearInterval(watch);
    rates.push(bytes / (user + system));
    times.push((user + system) / 1e6);
    memory.push((most - before) / 2 ** 20);
  }
  const [rate, time] = [median(rates).toFixed(1), median(times).toFixed(2)];
  console.log(`  ${what}: ${rate} MB/s, ${time} s, ${Math.round(Math.max(...memory))} MB more memory`);
}

const NETWORKX = `
import os, sys, time
import networkx
from networkx.readwrite.gexf import GEXF, GEXFReader, GEXFWriter
GEXF.versions.setdefault("1.3", {"NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz",
  "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance", "SCHEMALOCATION": "", "VERSION": "1.3"})
size = os.path.getsize(sys.argv[1]) / 1e6
start = time.process_time()
graph = GEXFReader(version="1.3")(sys.argv[1])
took = time.process_time() - start
print(f"  read graph.gexf with networkx: {size / took:.1f} MB/s, {took:.2f} s")
for _, data in graph.nodes(data=True):
    data.pop("viz", None)
start = time.process_time()
networkx.write_gexf(graph, sys.argv[1] + ".nx")
took = time.process_time() - start
print(f"  write with networkx: {os.path.getsize(sys.argv[1] + '.nx') / 1e6 / took:.1f} MB/s, {took:.2f} s")
`;

function networkx(path: string): void {
  const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  try {
    process.stdout.write(
      execFileSync(python, ["-c", NETWORKX, path], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    );
  } catch (error) {
    console.log(`  networkx is left out: ${error instanceof Error ? error.message.slice(-300) : String(error)}`);
  }
}

const [step, ...given] = process.argv.slice(2);
if (step === "--invent") await invent(given);
else if (step === "--write") await writeAll(given);
else if (step === "--read") await read(given);
else {
  const sizes = process.argv.slice(2).filter((size) => size !== "--write-only");
  await bench(sizes.length === 0 ? SIZES : sizes, step === "--write-only");
}

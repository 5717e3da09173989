// npm run bench:merge [mentions …]: time and memory of merging invented documents, each size in a process of its own, and
// of the worst case, thousands of names that sound alike.
import { spawnSync } from "node:child_process";
import { merge } from "../../src/index.ts";
import { alikeNames, inventedNews } from "./invented-news.ts";

const SIZES = [10_000, 30_000, 100_000, 300_000];
/** Names of one sound: what blocking cannot keep apart. */
const ALIKE = 14_000;

const [first, ...rest] = process.argv.slice(2);
if (first === "--one") oneMerge(rest[0] ?? "", Number(rest[1]));
else {
  const sizes = process.argv.slice(2).map(Number);
  for (const size of sizes.length > 0 ? sizes : SIZES) report("corpus", size, `${size.toLocaleString("en")} mentions`);
  report("alike", ALIKE, `${ALIKE.toLocaleString("en")} names that sound alike`);
}

function report(what: string, size: number, label: string): void {
  const child = spawnSync(process.execPath, [process.argv[1] ?? "", "--one", what, String(size)], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  console.log(`${label}: ${child.stdout.trim()}`);
}

function oneMerge(what: string, size: number): void {
  const { docs, extractions } = what === "alike" ? alikeNames(size) : inventedNews(size);
  const start = performance.now();
  const before = process.cpuUsage();
  const { entities, facts } = merge({ docs, extractions });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const time = `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)`;
  console.log(`${entities.length} entities, ${facts.length} facts in ${time}, peak ${megabytes} MB`);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import { serve } from "../../src/node/index.ts";
import { findChromium } from "../e2e/chromium.ts";
import { crowdFixture } from "../fixtures/viewer/fixture.ts";

// How the viewer bears crowds, in a headless Chromium that draws with SwiftShader: only ratios and the lengths of single
// tasks mean anything, and those only on a machine that does nothing else. Medians of RUNS.
const RUNS = 5;
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  // As with a graphics card: pictures are put together where they are drawn, not read back by the page.
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--enable-gpu",
];

interface Load {
  /** Milliseconds from the request to the first picture. */
  readonly drawn: number;
  /** The longest task of the page until then and half a second after. */
  readonly longest: number;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error("No Chromium found (set CHROME_PATH).");
    process.exitCode = 1;
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const viewer = join(folder, "viewer");
    const bare = join(folder, "bare");
    const quiet = { configFile: "vite.config.ts", mode: "web", logLevel: "error" } as const;
    await build({ ...quiet, build: { outDir: viewer } });
    await build({
      ...quiet,
      root: "test/bench",
      build: { outDir: bare, rolldownOptions: { input: "test/bench/bare-sigma.html" } },
    });
    await measure(browser, viewer, bare);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** All of a crowd, of which the viewer shows only the core by itself: what is measured is to draw all of it. */
const WHOLE = "#/home?whole=1";

async function measure(browser: Browser, viewer: string, bare: string): Promise<void> {
  const report = (name: string, value: string, budget: string): void =>
    console.log(`${name.padEnd(58)} ${value.padStart(12)}   ${budget}`);

  const small = await graphServer(viewer, 1000, 2500);
  const alone = await graphServer(bare, 1000, 2500);
  const ours: number[] = [];
  const theirs: number[] = [];
  // In turns, so that both see the same machine.
  for (let run = 0; run < RUNS; run += 1) {
    theirs.push((await load(browser, `${alone.url}bare-sigma.html`, "[data-drawn]")).drawn);
    ours.push((await load(browser, small.url + WHOLE, ".stage[data-names]")).drawn);
  }
  report("1k / 2.5k: first picture, against Sigma alone", `${(median(ours) / median(theirs)).toFixed(2)} ×`, "≤ 1.5 ×");
  report("  in milliseconds", `${median(ours).toFixed(0)} / ${median(theirs).toFixed(0)}`, "");
  await Promise.all([small.close(), alone.close()]);

  const large = await graphServer(viewer, 10_000, 25_000);
  const loads: Load[] = [];
  const searches: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    loads.push(
      await load(browser, large.url + WHOLE, ".stage[data-names]", async (page) => {
        searches.push(...(await search(page)));
      }),
    );
  }
  report(
    "10k / 25k: longest task while it loads",
    `${median(loads.map(({ longest }) => longest)).toFixed(0)} ms`,
    "≤ 200 ms",
  );
  report("10k / 25k: first picture", `${median(loads.map(({ drawn }) => drawn)).toFixed(0)} ms`, "");
  report("10k / 25k: an answer of the search, median", `${median(searches).toFixed(0)} ms`, "≤ 50 ms");
  report("10k / 25k: an answer of the search, slowest", `${Math.max(...searches).toFixed(0)} ms`, "");

  const crowd = await graphServer(bare, 10_000, 25_000);
  const paces: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const frames: number[] = [];
    for (const [url, sign] of [
      [`${crowd.url}bare-sigma.html`, "[data-drawn]"],
      [large.url + WHOLE, ".stage[data-names]"],
    ] as const) {
      await load(browser, url, sign, async (page) => void frames.push(await dragged(page)));
    }
    const [theirs = Number.NaN, ours = Number.NaN] = frames;
    paces.push(ours / theirs);
  }
  report("10k / 25k: frames while dragged, against Sigma alone", `${median(paces).toFixed(1)} ×`, "≥ 1 ×");
  await Promise.all([large.close(), crowd.close()]);

  const huge = await graphServer(viewer, 50_000, 125_000);
  const { drawn } = await load(browser, huge.url + WHOLE, ".stage[data-names]");
  report("50k / 125k: first picture", `${drawn.toFixed(0)} ms`, "opens");
  await huge.close();
}

function graphServer(viewer: string, order: number, size: number) {
  const text = JSON.stringify(crowdFixture(order, size).graph);
  return serve({
    viewer,
    data: { "graph.json": () => [text], "graph.docs.json": () => ['{"version":1,"documents":{}}'] },
  });
}

async function load(browser: Browser, url: string, sign: string, then?: (page: Page) => Promise<void>): Promise<Load> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Reflect.set(globalThis, "longTasks", tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask", buffered: true });
      // The moment itself, not when somebody next asks.
      const seen = new MutationObserver(() => {
        const drawn = document.querySelector("[data-drawn], .stage[data-names]");
        if (drawn && Reflect.get(globalThis, "drawnAt") === undefined)
          Reflect.set(globalThis, "drawnAt", performance.now());
      });
      seen.observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(url);
    await page.locator(sign).waitFor({ timeout: 180_000, state: "attached" });
    await page.waitForTimeout(500);
    const [drawn, longest] = await page.evaluate(() => {
      const tasks: unknown = Reflect.get(globalThis, "longTasks");
      return [
        Number(Reflect.get(globalThis, "drawnAt")),
        Array.isArray(tasks) ? tasks.reduce((most: number, task) => Math.max(most, Number(task)), 0) : 0,
      ];
    });
    await then?.(page);
    return { drawn: drawn ?? 0, longest: longest ?? 0 };
  } finally {
    await page.close();
  }
}

/** Drags the picture to and fro by its edge, where no node is, and counts the frames of a second. */
async function dragged(page: Page): Promise<number> {
  const [left, middle] = [12, 400];
  await page.mouse.move(left, middle);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames = { count: 0, from: performance.now() };
    Reflect.set(globalThis, "frames", frames);
    const next = (): void => {
      frames.count += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(left + 200 * Math.abs(Math.sin(step / 10)), middle + 100 * Math.sin(step / 7));
  }
  const pace = await page.evaluate(() => {
    const frames: unknown = Reflect.get(globalThis, "frames");
    const [count, from] =
      typeof frames === "object" && frames !== null ? [Reflect.get(frames, "count"), Reflect.get(frames, "from")] : [];
    return (1000 * Number(count)) / (performance.now() - Number(from));
  });
  await page.mouse.up();
  return pace;
}

/** Types into the search, and times each letter until its answers stand there. */
async function search(page: Page): Promise<number[]> {
  await page.locator("#search-field").focus();
  // The first letter also folds the names.
  await page.keyboard.type("p");
  await page.waitForTimeout(300);
  const times: number[] = [];
  for (const letter of "erson 42") {
    times.push(
      await page.evaluate(async (key) => {
        const field = document.querySelector("#search-field");
        if (!(field instanceof HTMLInputElement)) return Number.NaN;
        const from = performance.now();
        field.value += key;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        // Preact draws in a microtask; what the browser makes of it is the next frame's.
        await new Promise((done) => setTimeout(done, 0));
        return performance.now() - from;
      }, letter),
    );
  }
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await main();

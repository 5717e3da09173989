import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import { english, MODEL } from "../english.ts";
import { findChromium, openBrowser } from "./chromium.ts";

const chromium = findChromium();
if (chromium === undefined)
  process.stderr.write("Reading in a browser left out: no Chromium found (set CHROME_PATH).\n");

const HOST = "http://parley.test/";

/** The worker and all that it imports, as one module for a browser. */
async function bundleWorker(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "test/e2e/english-worker.ts", formats: ["es"] } },
  });
  for (const output of Array.isArray(outputs) ? outputs : []) {
    for (const part of output.output) if (part.type === "chunk") return part.code;
  }
  throw new Error("The worker was not bundled.");
}

describe.skipIf(chromium === undefined)("English in a browser's worker", () => {
  let browser: Awaited<ReturnType<typeof openBrowser>> | undefined;

  beforeAll(async () => {
    const worker = await bundleWorker();
    browser = await openBrowser(chromium ?? "");
    await browser.context.route(`${HOST}**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === "/english.bin") return route.fulfill({ contentType: "application/octet-stream", body: MODEL });
      if (path === "/worker.js") return route.fulfill({ contentType: "text/javascript", body: worker });
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>English</title>" });
    });
  });

  afterAll(() => browser?.close());

  test("gives the trees that Node gives", async () => {
    const golden = await readFile(new URL("../language/model/golden/sentences.txt", import.meta.url), "utf8");
    const texts = [...golden.trim().split("\n"), "“Nø—\u200b1/2 …” 😀 \ud800", "", "No"];
    const page = await browser?.context.newPage();
    await page?.goto(HOST);
    const read = await page?.evaluate(
      (given) =>
        new Promise((done) => {
          const worker = new Worker("/worker.js", { type: "module" });
          worker.onerror = ({ message }) => done({ fault: message });
          worker.onmessage = ({ data }) => done(data);
          worker.postMessage({ model: "/english.bin", texts: given });
        }),
      texts,
    );
    const sentences = texts.map((text) =>
      english.parse(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }]),
    );
    expect(read).toEqual({ sentences });
  });
});

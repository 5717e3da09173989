import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { buildGraph, docsToJson, parseDocs } from "../../src/graph/index.ts";
import { knowledge } from "../graph/knowledge.ts";
import { buildViewer } from "./built-viewer.ts";
import { findChromium, openBrowser } from "./chromium.ts";
import { visit } from "./page.ts";

const browserPath = findChromium();
if (browserPath === undefined) process.stderr.write("the exported page is not opened: there is no Chromium\n");

describe.skipIf(browserPath === undefined)("the exported web page", () => {
  let folder = "";
  let close: () => Promise<void> = async () => undefined;
  let context: Awaited<ReturnType<typeof openBrowser>>["context"];
  const file = (): string => join(folder, "page.html");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parley-html-"));
    const built = await buildViewer();
    const assets = await readdir(join(built.folder, "assets"));
    const paths = [
      "page.html",
      ...assets.filter((name) => /\.(js|css|svg)$/.test(name)).map((name) => `assets/${name}`),
    ];
    const viewer = new Map(
      await Promise.all(paths.map(async (path) => [path, await readFile(join(built.folder, path), "utf8")] as const)),
    );
    await built.remove();
    const known = knowledge();
    const title = "</script><script>alert(1)</script> talks";
    const graph = buildGraph(known, { title, extractor: "test" });
    const texts = parseDocs(JSON.parse([...docsToJson(known.docs)].join("")), "docs");
    const html = EXPORTERS.find(({ id }) => id === "html");
    await writeFile(file(), [...(html?.write(graph, { viewer, texts }) ?? [])].join(""));
    ({ context, close } = await openBrowser(browserPath ?? ""));
  }, 120_000);
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  test("opens from a disk, shows the graph and a quote in its document, and asks for nothing", async () => {
    const address = pathToFileURL(file()).href;
    const { page, faults } = await visit(context, `${address}#/node/state%3ASYL`);
    expect(await page.locator("[data-state]").first().getAttribute("data-state")).toBe("ready");
    expect(await page.title()).toContain("</script><script>alert(1)</script> talks");
    await page.locator(".fact-row", { hasText: "contested" }).locator(".fact-quote").first().click();
    await page.getByText("Read it in the document").first().click();
    await page.getByText("Foreign minister Dragan Ilić met Mira Ilić at the talks in Plesk").waitFor();
    expect(faults).toEqual([]);
  });

  test("allows its own script and styles only", async () => {
    const page = await readFile(file(), "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; /);
    expect(policy).not.toMatch(/self|unsafe|http|\*/);
  });
});

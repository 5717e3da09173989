import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { attribute, describeViewer, heading } from "./house.ts";

const NEWS = [
  {
    name: "one.txt",
    text: "Talks in Geneva\n\nGENEVA, 4 May 2024 — France and Brazil met in Geneva on Friday. France rejected a Brazilian proposal to cut tariffs, a spokesman said.\n",
  },
  {
    name: "two.md",
    text: "# Brazil blames France\n\n6 May 2024\n\nBrazil blamed France for the collapse of the talks in Geneva. Paris denied the charge.\n",
  },
  {
    name: "three.html",
    text: "<html><head><title>Kenya offers to mediate</title></head><body><article><h1>Kenya offers to mediate</h1><p>Kenya offered on 7 May 2024 to mediate between France and Brazil. <script>globalThis.pwned = 1</script></p></article></body></html>",
  },
] as const;

const files = NEWS.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) }));

async function openFiles(page: Page, chosen: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.locator("input[data-open]").first().setInputFiles(chosen);
}

async function takeBytes(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole("button", { name: "Take away" });
  await button.and(page.locator("[aria-expanded=false]")).click();
  const line = page.locator(`[data-item=${item}]`);
  await line.waitFor();
  const waiting = page.waitForEvent("download");
  await line.click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const missing = (fault: string): boolean => fault.includes("404");
const byName = (page: Page, name: string) => page.locator(".table-view tbody tr", { hasText: name });

describeViewer("making and taking away", ({ kelmar, open, forgive }) => {
  test("documents dropped on the page become a graph there, and nothing leaves the browser", async () => {
    const page = await open();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const transfer = await page.evaluateHandle((news) => {
      const data = new DataTransfer();
      for (const { name, text } of news) data.items.add(new File([text], name, { type: "text/plain" }));
      return data;
    }, NEWS);
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await page.getByText("go nowhere").first().waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await expect.poll(() => heading(page).textContent(), { timeout: 60_000 }).toBe("3 documents");
    expect(await page.locator(".document-link").count()).toBe(3);
    expect(Number(await attribute(page, "data-facts"))).toBeGreaterThan(2);
    // Only parley's own parts were fetched.
    expect(requests.every((request) => request.startsWith("GET /assets/"))).toBe(true);
    expect(requests.some((request) => request.endsWith(".bin"))).toBe(true);
    expect(await page.evaluate(() => Reflect.get(globalThis, "pwned") ?? "safe")).toBe("safe");
    await page.locator(".document-link", { hasText: "Brazil blames France" }).click();
    expect(await page.locator(".reader-text").textContent()).toContain("Paris denied the charge.");
  }, 90_000);

  test("files that are left out are named, and why, beside the graph of the others", async () => {
    const page = await open();
    await openFiles(page, [
      ...NEWS.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
      { name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 not text") },
      { name: "leer.txt", mimeType: "text/plain", buffer: Buffer.from("") },
    ]);
    await expect.poll(() => heading(page).textContent(), { timeout: 60_000 }).toBe("3 documents");
    const said = (await page.locator("[data-left-out]").textContent()) ?? "";
    expect(said).toContain("2 files were left out");
    for (const name of ["paper.pdf", "leer.txt"]) expect(said).toContain(name);
  }, 90_000);

  test("making can be cancelled, and what cannot be read is said", async () => {
    const page = await open();
    const long = Array.from({ length: 400 }, (_, index) => ({
      name: `${index}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`France and Brazil met in Geneva on day ${index} of the talks. `.repeat(40)),
    }));
    await openFiles(page, long);
    await page.locator("[data-opening=making]").waitFor();
    await page.getByText(/of 400 read/).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.locator(".opening").count()).toBe(0);
    expect(await attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length));
    await openFiles(page, [{ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("   ") }]);
    await page.locator("[data-opening=failed]").waitFor({ timeout: 30_000 });
    expect(await page.locator(".opening [role=alert]").textContent()).toContain("empty.txt");
    await page.getByRole("button", { name: "Back to the graph" }).click();
    expect(await heading(page).textContent()).toBe("The Kelmar Strait, spring 2031");
  }, 90_000);

  test("a graph.json is opened with its texts, also where the page came without a graph", async () => {
    const page = await open({ data: {} });
    await page.locator(".gate input[data-open]").setInputFiles([
      { name: "graph.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(kelmar.graph)) },
      { name: "graph.docs.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(kelmar.docs)) },
    ]);
    await expect.poll(() => heading(page).textContent()).toBe("The Kelmar Strait, spring 2031");
    await page.locator(".document-link").first().click();
    await page.locator(".reader-text").waitFor();
    await openFiles(page, [{ name: "graph.json", mimeType: "application/json", buffer: Buffer.from('{"nodes":[1]}') }]);
    await page.locator("[data-opening=failed]").waitFor();
    expect(await page.locator(".opening [role=alert]").textContent()).toContain("graph.json");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".opening").count()).toBe(0);
    expect(await page.locator(".reader-text").isVisible()).toBe(true);
    forgive(missing);
  });

  test("the former graph is kept, with its place; to a graph made on the page documents can be added", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const nodes = await attribute(page, "data-nodes");
    await openFiles(page, files.slice(0, 1));
    await expect.poll(() => heading(page).textContent(), { timeout: 60_000 }).not.toBe("Velmark");
    const made = await heading(page).textContent();
    await page.getByRole("button", { name: "Back to the former graph: The Kelmar Strait" }).click();
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
    expect(await attribute(page, "data-nodes")).toBe(nodes);
    // The graph that was made is now the former one.
    await page.keyboard.press("Escape");
    await page.locator("[data-former]").click();
    await expect.poll(() => heading(page).textContent()).toBe(made);
    await openFiles(page, files.slice(1));
    await page.locator("[data-opening=asking]").getByText("made from 1 document on this page").waitFor();
    await page.getByRole("button", { name: "Add to this graph" }).click();
    await expect.poll(() => page.locator(".document-link").count(), { timeout: 60_000 }).toBe(3);
    await openFiles(page, files.slice(1));
    await page.getByRole("button", { name: "Open instead" }).click();
    await expect.poll(() => page.locator(".document-link").count(), { timeout: 60_000 }).toBe(2);
    await page.locator("[data-former]").click();
    await expect.poll(() => page.locator(".document-link").count()).toBe(3);
    // Undo leads there, too, where there is nothing else to take back.
    await page.getByRole("button", { name: "Undo: back to" }).click();
    await expect.poll(() => page.locator(".document-link").count()).toBe(2);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".document-link").count()).toBe(3);
  }, 120_000);

  test("things of different kinds are joined only by those who say so twice", async () => {
    const page = await open({ hash: "#/node/person%3Athane?table=nodes" });
    const all = String(kelmar.graph.nodes.length);
    await page.getByRole("button", { name: "Same as…" }).click();
    await page.getByRole("combobox", { name: "Another name or node" }).fill("Velmark");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "The same", exact: true }).click();
    const question = await page.locator("[data-unlike] p").first().textContent();
    for (const word of ["Oskar Thane", "Person", "Velmark", "State"]) expect(question).toContain(word);
    await page.getByRole("button", { name: "No, leave them" }).click();
    expect(await page.locator("[data-unlike]").count()).toBe(0);
    expect(await attribute(page, "data-nodes")).toBe(all);
    await page.getByRole("button", { name: "The same", exact: true }).click();
    await page.getByRole("button", { name: "Yes, join them" }).click();
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length - 1));
  });

  test("nodes are joined, kept apart and renamed; the decisions can be withdrawn and taken away", async () => {
    const page = await open({ hash: "#/node/person%3Athane?table=nodes" });
    await page.getByRole("button", { name: "Same as…" }).click();
    await page.getByRole("combobox", { name: "Another name or node" }).fill("Mirel Astor");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "The same", exact: true }).click();
    await expect.poll(() => attribute(page, "data-view")).toBe("decisions");
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length - 1));
    expect(await page.locator("[data-verdict=same]").textContent()).toContain("Oskar Thane is the same as Mirel Astor");
    await page.locator("#search-field").fill("Kingdom of Velmark");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
    await page.getByRole("button", { name: "Same as…" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Kingdom of the Mark");
    await page.getByRole("button", { name: "Rename" }).click();
    await page.locator("[data-verdict=rename]").waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Take the decisions away" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("the-kelmar-strait-spring-2031.identity.jsonl");
    const chunks: string[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(String(chunk));
    const lines = chunks
      .join("")
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { left: "person:thane", right: "person:astor", verdict: "same" },
      { right: "Kingdom of the Mark", verdict: "rename" },
    ]);
    await page.getByRole("button", { name: /Withdraw.*Thane/ }).click();
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length));
    await openFiles(page, [
      {
        name: "x.identity.jsonl",
        mimeType: "application/x-ndjson",
        buffer: Buffer.from(
          '{"left":"person:veld","right":"person:kvarn","verdict":"same","by":"me","reason":"seen"}\n',
        ),
      },
    ]);
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length - 1));
  });

  test("with documents read on the page, a decision is followed by reading them anew", async () => {
    const page = await open();
    await openFiles(page, files);
    await expect.poll(() => heading(page).textContent(), { timeout: 60_000 }).toBe("3 documents");
    const before = Number(await attribute(page, "data-nodes"));
    await page.keyboard.press("t");
    await byName(page, "Kenya").first().click();
    await page.getByRole("button", { name: "Same as…" }).click();
    await page.getByRole("combobox", { name: "Another name or node" }).fill("Brazil");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "The same", exact: true }).click();
    await expect.poll(() => attribute(page, "data-nodes"), { timeout: 30_000 }).toBe(String(before - 1));
    expect(await page.getByText("are read anew").isVisible()).toBe(true);
  }, 90_000);

  test("the picture is taken away as it stands, as SVG and PNG, and what is selected as a graph", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    await page.locator(".stage[data-names]").waitFor();
    const svg = await takeBytes(page, "svg");
    expect(svg.name).toBe("the-kelmar-strait-spring-2031.svg");
    const parsed = await page.evaluate((text) => {
      const tree = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        broken: tree.querySelector("parsererror") !== null,
        shapes: tree.querySelectorAll("path").length,
        names: [...tree.querySelectorAll("text")].map((one) => one.textContent),
      };
    }, svg.bytes.toString("utf8"));
    expect(parsed.broken).toBe(false);
    expect(parsed.shapes).toBeGreaterThan(kelmar.graph.nodes.length);
    expect(parsed.names).toContain("Velmark");
    // It can stand alone in a paper: its title, and what shapes and lines mean.
    for (const name of ["The Kelmar Strait, spring 2031", "People", "cooperation"])
      expect(parsed.names).toContain(name);
    const png = await takeBytes(page, "png");
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.bytes.length).toBeGreaterThan(20_000);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.locator("[data-item=extent-selected]").click();
    await page.keyboard.press("Escape");
    const part: unknown = JSON.parse((await takeBytes(page, "json")).bytes.toString("utf8"));
    const nodes: unknown = typeof part === "object" && part !== null ? Reflect.get(part, "nodes") : undefined;
    expect(Array.isArray(nodes) ? nodes.length : 0).toBe(Number(await attribute(page, "data-focus-nodes")));
  });

  test("every exporter writes, GEXF can be opened again, and the web page is one file that opens on the same view", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark?since=2031-03&time=1" });
    await page.getByRole("button", { name: "Take away" }).click();
    const items = page.locator("[role=group][aria-label=Graph] [data-item]");
    const ids = await items.evaluateAll((all) => all.map((item) => item.getAttribute("data-item") ?? ""));
    await page.keyboard.press("Escape");
    expect(ids).toContain("html");
    const taken = new Map<string, Buffer>();
    for (const id of ids) taken.set(id, (await takeBytes(page, id)).bytes);
    for (const [id, bytes] of taken) expect(bytes.length, id).toBeGreaterThan(100);
    const html = taken.get("html")?.toString("utf8") ?? "";
    expect(html).toContain('id="parley-graph"');
    expect(html).not.toMatch(/<script[^>]*\ssrc=/);
    expect(html).toContain('data-start="#/node/state%3Avelmark?since=2031-03&amp;time=1"');
    await openFiles(page, [
      { name: "again.gexf", mimeType: "application/xml", buffer: taken.get("gexf") ?? Buffer.alloc(0) },
    ]);
    await expect.poll(() => page.url()).not.toContain("#");
    await expect.poll(() => attribute(page, "data-facts")).toBe(String(kelmar.graph.edges.length));
  }, 60_000);

  test("files that are asked for faster than a browser takes them all arrive", async () => {
    const page = await open();
    const names: string[] = [];
    page.on("download", (one) => names.push(one.suggestedFilename()));
    await page.getByRole("button", { name: "Take away" }).click();
    const kinds = ["json", "gexf", "svg"];
    await page.evaluate((items) => {
      for (let taken = 0; taken < 15; taken += 1) {
        const line = document.querySelector(`[data-item=${items[taken % items.length] ?? ""}]`);
        if (line instanceof HTMLElement) line.click();
      }
    }, kinds);
    await expect.poll(() => names.length).toBe(15);
    for (const kind of kinds) expect(names.filter((name) => name.endsWith(`.${kind}`))).toHaveLength(5);
  });

  test("a page that holds its graph shows it without asking anybody", async () => {
    const page = await open({ data: {}, hash: "" });
    const start = "#/node/state%3Avelmark";
    await page.route("**/", async (route) => {
      const response = await route.fetch();
      const graph = JSON.stringify(kelmar.graph).replaceAll("<", "\\u003c");
      const body = (await response.text()).replace(
        '<div id="app">',
        `<script type="application/json" id="parley-graph">${graph}</script><div id="app" data-start="${start}">`,
      );
      await route.fulfill({ response, body });
    });
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
    forgive(missing);
  });
});

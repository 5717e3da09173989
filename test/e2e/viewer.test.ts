import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { crowdFixture, type Fixture } from "../fixtures/viewer/fixture.ts";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";
import { nodePosition } from "./page.ts";

describeViewer("the viewer in a browser", ({ kelmar, open, faults, forgive }) => {
  test("opens on the whole graph, with names written and an overview", async () => {
    const page = await open();
    expect(await attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length));
    expect(await attribute(page, "data-facts")).toBe(String(kelmar.graph.edges.length));
    expect(await heading(page).textContent()).toBe("The Kelmar Strait, spring 2031");
    await expect.poll(async () => Number(await page.locator(".stage").getAttribute("data-names"))).toBeGreaterThan(20);
  });

  test("opens a crowd on its most connected nodes, says so, and shows all at a click that can be undone", async () => {
    const page = await open({ data: { "graph.json": crowdFixture(400, 700).graph, "graph.docs.json": NO_TEXTS } });
    const extent = page.locator("[data-extent]");
    expect(await attribute(page, "data-nodes")).toBe("120");
    expect(await extent.textContent()).toMatch(/^The 120 most connected of \d+/);
    const people = page.locator(".legend .toggle", { hasText: "People" }).locator(".count");
    const few = Number(await people.textContent());
    expect(few).toBeLessThan(50);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(async () => Number(await attribute(page, "data-nodes"))).toBeGreaterThan(300);
    expect(new URL(page.url()).hash).toBe("#/home?whole=1");
    expect(Number(await people.textContent())).toBeGreaterThan(few);
    await page.keyboard.press("Control+z");
    await expect.poll(() => attribute(page, "data-nodes")).toBe("120");
    // What belongs to the selection is there, though it is not of the most connected.
    await page.goto(page.url().replace(/#.*|$/, "#/node/person%3A0"));
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
    expect(Number(await attribute(page, "data-focus-nodes"))).toBeGreaterThan(10);
    expect(Number(await people.textContent())).toBeGreaterThan(few);
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await expect.poll(async () => Number(await attribute(page, "data-nodes"))).toBeGreaterThan(300);
    expect(await extent.count()).toBe(0);
  });

  test("the overview tells the most connected, the most told, what is contested, and the documents", async () => {
    const page = await open();
    const names = await page
      .locator("[data-story]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-story")));
    expect(names).toEqual(["central", "told", "contested", "documents"]);
    const counts = await page.locator("[data-story=told] .count").allTextContents();
    const weights = counts.slice(1).map((text) => Number.parseInt(text, 10));
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const neighbours = await page.locator("[data-story=central] li .count").allTextContents();
    expect(neighbours.map(Number)).toEqual(neighbours.map(Number).toSorted((a, b) => b - a));
    await page.locator("[data-story=central] .node-link").first().click();
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
  });

  test("finds by an alias with the keyboard alone, and shows the node and its facts by relation", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("okonjo");
    await page.locator("[role=option]").first().waitFor();
    expect(await page.locator("[role=group][aria-label=People] [role=option]").count()).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).textContent()).toBe("Yara Okonjo-Feld");
    expect(await attribute(page, "data-view")).toBe("node");
    const sections = await page.locator(".panel section h2").allTextContents();
    expect(sections.length).toBeGreaterThan(3);
    expect(Number(await attribute(page, "data-focus-facts"))).toBeGreaterThan(4);
  });

  test("a click on a node in the picture selects it", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const at = await nodePosition(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => attribute(page, "data-view")).toBe("home");
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
  });

  test("a click on nothing in the picture lets go", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    await nodePosition(page);
    await page.mouse.click(20, 400);
    await expect.poll(() => attribute(page, "data-view")).toBe("home");
  });

  test("from a contested fact to a quote in its document and back", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    await page.locator(".fact-row", { hasText: "contested" }).locator(".fact-quote").first().click();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    expect(await page.locator(".contested-note").isVisible()).toBe(true);
    expect(await page.locator(".quote-card").count()).toBe(2);
    expect(await page.locator(".quote-card.negated").count()).toBe(1);
    const quote = await page.locator(".quote-card.negated blockquote").textContent();
    await page.locator(".quote-card.negated .quote-source").click();
    await expect.poll(() => attribute(page, "data-view")).toBe("doc");
    const mark = page.locator("mark.current");
    expect(await mark.textContent()).toBe(quote);
    await expect
      .poll(() =>
        mark.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return box.top > 48 && box.bottom < innerHeight;
        }),
      )
      .toBe(true);
    expect(await page.locator(".other-quote").count()).toBeGreaterThan(2);
    expect(await page.locator(".here").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Back" }).click();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    await page.goBack();
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
  });

  test("the address is a permalink of view and filters", async () => {
    const page = await open({ hash: "#/fact/state%3Avelmark%7Cattacked%7Cstate%3Aardania?hide=place" });
    expect(await attribute(page, "data-view")).toBe("fact");
    expect(await page.locator(".chip").allTextContents()).toEqual(["without places"]);
    await page.reload();
    await page.locator("[data-state=ready]").waitFor();
    expect(await attribute(page, "data-view")).toBe("fact");
  });

  test("finds how two are connected, with a quote a step, and lights the chain up", async () => {
    const page = await open({ hash: "#/node/person%3Abrandvik" });
    await page.locator(".connect").click();
    expect(await page.getByRole("combobox", { name: "From" }).inputValue()).toBe("Lene Brandvik");
    await page.getByRole("combobox", { name: "To" }).fill("Mirel");
    await page.keyboard.press("Enter");
    await page.locator(".path-card.chosen").waitFor();
    expect(await page.locator(".path-card").count()).toBeGreaterThan(1);
    const hops = await page.locator(".path-card.chosen .hop").count();
    expect(hops).toBe(3);
    expect(await page.locator(".path-card.chosen .hop q").count()).toBe(hops);
    expect(await attribute(page, "data-focus-nodes")).toBe(String(hops + 1));
    expect(await attribute(page, "data-focus-facts")).toBe(String(hops));
    await page.locator(".path-name").nth(1).click();
    await expect.poll(() => page.locator(".path-card").nth(1).getAttribute("class")).toContain("chosen");
  });

  test("the legend filters, chips take filters away, and they compose", async () => {
    const page = await open();
    const nodes = kelmar.graph.nodes.length;
    await page.locator(".legend .toggle", { hasText: "Places" }).click();
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(nodes - 5));
    await page.locator(".legend .toggle", { hasText: "conflict" }).click();
    await expect.poll(() => page.locator(".chip").count()).toBe(3);
    const composed = Number(await attribute(page, "data-facts"));
    await page.getByRole("button", { name: /without places/ }).click();
    await expect.poll(async () => Number(await attribute(page, "data-facts"))).toBeGreaterThan(composed);
    await page.getByRole("button", { name: /without conflict/ }).click();
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(nodes));
  });

  test("a document alone can be shown in the graph", async () => {
    const page = await open({ hash: "#/doc/d800000000000000" });
    await page.getByRole("button", { name: "Show only this document" }).click();
    await expect.poll(async () => Number(await attribute(page, "data-facts"))).toBeLessThan(20);
    expect(await page.locator(".chip").textContent()).toContain("08-interview.txt");
  });

  test("GEXF and graph.json can be taken away", async () => {
    const page = await open();
    const gexf = await take(page, "gexf");
    expect(gexf.name).toBe("the-kelmar-strait-spring-2031.gexf");
    expect(gexf.text.match(/<node /g)).toHaveLength(kelmar.graph.nodes.length);
    expect(gexf.text.match(/<edge /g)).toHaveLength(kelmar.graph.edges.length);
    expect(gexf.text).toContain("Harbour Workers");
    const graph = await take(page, "json");
    expect(positions(graph.text)).toHaveLength(kelmar.graph.nodes.length);
  });

  test("further layout runs in a worker, moves the nodes, and stops", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const before = await nodePosition(page);
    await page.getByRole("button", { name: "Arrange further" }).click();
    await expect.poll(() => attribute(page, "data-arranging")).toBe("true");
    await expect
      .poll(async () => (await page.locator(".stage").getAttribute("data-at")) !== `${before.x},${before.y}`)
      .toBe(true);
    await page.getByRole("button", { name: "Stop arranging" }).click();
    await expect.poll(() => attribute(page, "data-arranging")).toBe("false");
    const moved = positions((await take(page, "json")).text);
    expect(moved).not.toEqual(positions(JSON.stringify(kelmar.graph)));
    const still = await nodePosition(page);
    expect(await nodePosition(page)).toEqual(still);
  });

  test("light and dark, by the system's wish and by hand", async () => {
    const page = await open();
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset["theme"]);
    expect(await theme()).toBe("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(theme).toBe("dark");
    await page.getByRole("button", { name: "Light colours" }).click();
    expect(await theme()).toBe("light");
    await page.reload();
    await page.locator("[data-state=ready]").waitFor();
    expect(await theme()).toBe("light");
    await page.evaluate(() => localStorage.clear());
  });

  test("hostile labels and documents are text", async () => {
    const page = await open({ data: hostile(kelmar) });
    expect(await heading(page).textContent()).toBe(EVIL);
    await page.locator("#search-field").fill("<img");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).textContent()).toBe(EVIL);
    await page.locator(".fact-quote").first().click();
    await page.locator(".quote-source").first().click();
    await page.locator("mark.current").waitFor();
    expect(await page.locator(".reader-text").textContent()).toContain("<script>");
    expect(await page.locator(".panel img, .panel script, .panel a[href^=javascript]").count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, "pwned") ?? "safe")).toBe("safe");
  });

  test("without the documents' texts the reader says so and shows the quotes", async () => {
    const page = await open({ data: { "graph.json": kelmar.graph }, hash: "#/doc/d100000000000000" });
    await page.getByText("is not beside the graph").waitFor();
    expect(await page.locator(".reader .fact-row").count()).toBeGreaterThan(5);
    const missing = (fault: string): boolean => fault.includes("404");
    expect(faults().filter(missing)).toHaveLength(1);
    forgive(missing);
  });

  test.each([
    ["is no JSON", "{", "not valid JSON"],
    ["breaks the contract", { ...kelmar.graph, nodes: [{ key: "a", attributes: { label: 3 } }] }, "nodes[0]"],
    ["is of another version", { ...kelmar.graph, attributes: { ...kelmar.graph.attributes, version: 9 } }, "version"],
  ])("a graph.json that %s is refused with the reason", async (_, graph, reason) => {
    const page = await open({ data: { "graph.json": graph } });
    expect(await page.locator(".gate-message").textContent()).toContain(reason);
    expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
  });

  test("an empty graph says that it is empty", async () => {
    const page = await open({
      data: { "graph.json": { ...kelmar.graph, nodes: [], edges: [] }, "graph.docs.json": kelmar.docs },
    });
    await page.getByText("Nothing in this graph").waitFor();
  });

  test("on a phone the panel is a sheet, and the legend behind a button", async () => {
    const phone = await openBrowser(findChromium() ?? "", { width: 390, height: 844, touch: true });
    try {
      const page = await open({ context: phone.context, hash: "#/node/state%3Aardania" });
      const sheet = await page.locator(".panel").boundingBox();
      expect(sheet?.width).toBe(390);
      expect(sheet?.y).toBeGreaterThan(300);
      expect(await page.locator(".legend").isVisible()).toBe(false);
      await page.locator(".legend-switch").tap();
      expect(await page.locator(".legend").isVisible()).toBe(true);
      await page.locator(".sheet-size").tap();
      await expect.poll(async () => (await page.locator(".panel").boundingBox())?.y).toBeLessThan(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(faults()).toEqual([]);
    } finally {
      await phone.close();
    }
  });
});

async function take(page: Page, id: string): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: "Take away" }).click();
  const waiting: Promise<Download> = page.waitForEvent("download");
  await page.locator(`[data-item=${id}]`).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The places of the nodes in a graph.json, rounded. */
function positions(text: string): string[] {
  return [...text.matchAll(/"x":\s*(-?[\d.e+-]+),\s*"y":\s*(-?[\d.e+-]+)/g)].map(
    ([, x, y]) => `${Number(x).toFixed(2)},${Number(y).toFixed(2)}`,
  );
}

const NO_TEXTS = { version: 1, documents: {} };

const EVIL = `<img src=x onerror="pwned=1">&amp;<b>bold</b>`;

/** The fixture with every label, quote and text as bad as can be, all offsets kept. */
function hostile(fixture: Fixture): Readonly<Record<string, unknown>> {
  const label = JSON.stringify(EVIL).slice(1, -1);
  const graph = JSON.stringify(fixture.graph)
    .replace(/"label":"Velmark"/g, `"label":"${label}"`)
    .replace(/"title":"The Kelmar Strait, spring 2031"/, `"title":"${label}"`)
    .replace(/"url":"[^"]*"/g, `"url":"javascript:pwned=1"`);
  const docs = JSON.stringify(fixture.docs).replaceAll("Ardania ", "<script>");
  return { "graph.json": graph, "graph.docs.json": docs };
}

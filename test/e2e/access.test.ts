import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core finds wrong on the page as it stands: rule and element. */
async function violations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + " " + target.join(" ") + " " + failureSummary.split("\\n").slice(1).join(" "))))`);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });

/** Presses a key until `done`; a tour by keyboard must not need many. */
async function pressUntil(page: Page, key: string, done: () => Promise<boolean>, most = 40): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    if (await done()) return;
    await page.keyboard.press(key);
  }
  expect(await done(), `${most} times ${key}`).toBe(true);
}

const STATES = [
  ["the overview", ""],
  ["a node", "#/node/state%3Avelmark"],
  ["a fact", "#/fact/state%3Avelmark%7Cattacked%7Cstate%3Aardania"],
  ["a document", "#/doc/d100000000000000?at=0-40"],
  ["chains", "#/path/person%3Abrandvik/person%3Aastor"],
  ["a comparison", "#/compare/d100000000000000/d200000000000000"],
  ["a comparison in which both tell of something", "#/compare/d200000000000000/d500000000000000"],
  ["filters with chips", "#/filters?hide=place&contested=1&color=community"],
  ["the table of nodes", "#/home?table=nodes"],
  ["the table of facts and the strip of time", "#/home?table=facts&time=1&since=2031-03&until=2031-04"],
  ["decisions", "#/decisions?time=1"],
] as const;

describeViewer("for everyone", ({ kelmar, open }) => {
  test.each([
    ["light", false],
    ["dark", true],
  ])(
    "axe-core finds nothing wrong in any state, %s",
    async (_, dark) => {
      const browser = await openBrowser(findChromium() ?? "", { dark });
      try {
        const page = await open({ context: browser.context });
        await page.evaluate(await readFile(AXE, "utf8"));
        for (const [name, hash] of STATES) {
          await page.evaluate((to) => {
            history.pushState({}, "", to === "" ? location.pathname : to);
            dispatchEvent(new PopStateEvent("popstate"));
          }, hash);
          await page.waitForTimeout(400);
          expect(await violations(page), name).toEqual([]);
        }
        await page.getByRole("button", { name: "View", exact: true }).click();
        expect(await violations(page), "an open menu").toEqual([]);
        await page.keyboard.press("Escape");
        await page.keyboard.press("/");
        await page.keyboard.type("vel");
        await page.locator("[role=option]").first().waitFor();
        expect(await violations(page), "search").toEqual([]);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );

  test("the whole tour by keyboard alone", async () => {
    const page = await open();
    await page.locator(".stage[data-names]").waitFor();
    // Into the picture, from neighbour to neighbour, and what is said there.
    await pressUntil(page, "Tab", async () => (await focused(page)).startsWith("Graph of"));
    const cursor = (): Promise<string | null> => page.locator(".stage").getAttribute("data-cursor");
    await page.keyboard.press("ArrowDown");
    const first = await cursor();
    expect(first).not.toBeNull();
    const said = page.locator("[data-said]");
    await expect.poll(() => said.textContent()).toMatch(/facts, \d+ neighbours/);
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
      await page.keyboard.press(key);
      if ((await cursor()) !== first) break;
    }
    const second = await cursor();
    expect(second).not.toBe(first);
    await expect.poll(() => said.textContent()).toMatch(/ (blames|meets|denies|represents|part|demands|[a-z ]+) /);
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
    // Through the panel to a fact, its document, and back.
    await page.keyboard.press("Tab");
    await pressUntil(page, "Tab", () =>
      page.evaluate(() => document.activeElement?.classList.contains("fact-quote") === true),
    );
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    await pressUntil(page, "Tab", () =>
      page.evaluate(() => document.activeElement?.classList.contains("quote-source") === true),
    );
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("doc");
    await page.keyboard.press("Control+z");
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    // How two are connected.
    await pressUntil(page, "Shift+Tab", async () => (await focused(page)) === "Connection");
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("path");
    await pressUntil(page, "Tab", async () => (await focused(page)) === "From");
    await page.keyboard.type("Brandvik");
    await page.keyboard.press("Enter");
    await pressUntil(page, "Tab", async () => (await focused(page)) === "To");
    await page.keyboard.type("Mirel");
    await page.keyboard.press("Enter");
    await page.locator(".path-card.chosen").waitFor();
    // Filter, by the legend; take the filter away.
    await page.keyboard.press("Escape");
    await pressUntil(page, "Shift+Tab", async () => /^Places/.test(await focused(page)), 60);
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".chip").count()).toBe(1);
    await pressUntil(page, "Shift+Tab", async () => (await focused(page)).startsWith("Remove the filter"), 60);
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(kelmar.graph.nodes.length));
    // The table in place of the picture.
    await page.keyboard.press("t");
    await pressUntil(page, "Shift+Tab", () => page.evaluate(() => document.activeElement?.tagName === "TR"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    const last = await page.evaluate(() => document.activeElement?.getAttribute("data-key"));
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
    expect(await page.locator(`tr[data-key="${last}"]`).getAttribute("aria-current")).toBe("true");
    // A menu: out of it again, and colours by community.
    await pressUntil(page, "Shift+Tab", async () => (await focused(page)) === "View", 60);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("color=community");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("View");
  }, 60_000);

  test("the table holds all rows of the picture, sorts by any column, and stays small", async () => {
    const page = await open({ hash: "#/home?table=facts" });
    const table = page.locator(".table-view table");
    expect(await table.getAttribute("aria-rowcount")).toBe(String(kelmar.graph.edges.length + 1));
    expect(await page.locator("tbody tr[data-row]").count()).toBeLessThan(kelmar.graph.edges.length);
    const weights = await page.locator("tbody tr[data-row] td:nth-of-type(3)").allTextContents();
    expect(weights.map(Number)).toEqual(weights.map(Number).sort((a, b) => b - a));
    await page.getByRole("button", { name: "Nodes", exact: true }).click();
    await page.locator(".legend .toggle", { hasText: "Places" }).click();
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(kelmar.graph.nodes.length - 5 + 1));
  });

  test("what is focused is seen to be, and what is done is said", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { activeElement } = document;
      const box = activeElement?.closest(".picker") ?? activeElement;
      return box ? getComputedStyle(box).outlineStyle : "";
    });
    expect(outline).toBe("solid");
    await page.locator(".legend .toggle", { hasText: "Places" }).click();
    await expect.poll(() => page.locator("[data-said]").textContent()).toMatch(/nodes and \d+ facts shown/);
  });

  test("what is closed or taken away leaves the focus where one can go on", async () => {
    const page = await open({ hash: "#/home?since=2031-03" });
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ""));
    await page.getByRole("button", { name: "Close the panel" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Open the panel");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("panel");
    await page.locator(".chip").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("panel");
  });

  test("by touch: a tap selects, the sheet grows, menus fit the screen", async () => {
    const phone = await openBrowser(findChromium() ?? "", { width: 390, height: 844, touch: true });
    try {
      const page = await open({ context: phone.context });
      await page.getByRole("button", { name: "View", exact: true }).tap();
      const menu = await page.locator(".menu-items:not([hidden])").boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
      await page.locator("[data-item=table]").tap();
      await page.keyboard.press("Escape");
      await page.locator("tbody tr[data-row]").nth(2).tap();
      await expect.poll(() => attribute(page, "data-view")).toBe("node");
      expect((await heading(page).textContent())?.length).toBeGreaterThan(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    } finally {
      await phone.close();
    }
  });
});

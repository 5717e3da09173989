import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";
import { nodePosition } from "./page.ts";

const NODE = "#/node/state%3Avelmark";

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The part of the picture that bars and panel leave free. */
async function free(page: Page): Promise<{ width: number; height: number }> {
  const [stage, top, foot] = await Promise.all([
    boxOf(page.locator(".stage")),
    boxOf(page.locator(".top")),
    boxOf(page.locator(".foot")),
  ]);
  return { width: stage.width, height: foot.y - top.y - top.height };
}

/** What is wider than the panel, which would have to be scrolled sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const wide = document.documentElement.scrollWidth > clientWidth ? ["page"] : [];
    const body = document.querySelector(".panel-body");
    return body && body.scrollWidth > body.clientWidth ? [...wide, "panel"] : wide;
  });

describeViewer("little room", ({ open }) => {
  test.each([
    ["a laptop at 200 %", 720, 450, false],
    ["a phone held across", 844, 390, true],
    ["a small one", 640, 360, true],
  ])(
    "%s: picture and panel stand side by side, both of use; the panel grows and gives way",
    async (_, width, height, touch) => {
      const browser = await openBrowser(findChromium() ?? "", { width, height, touch });
      try {
        const page = await open({ context: browser.context, hash: NODE });
        const panel = page.locator(".panel");
        const room = await free(page);
        expect(room.width).toBeGreaterThanOrEqual(width * 0.52);
        expect(room.height).toBeGreaterThanOrEqual(height * 0.55);
        const beside = await boxOf(panel);
        expect(beside.width).toBeGreaterThanOrEqual(260);
        expect(beside.height).toBe(height);
        // The node is where it can be seen.
        const at = await nodePosition(page);
        expect(at.x).toBeLessThan(beside.x);
        expect(at.y).toBeGreaterThan(40);
        expect(at.y).toBeLessThan(height - 40);
        await page.getByRole("button", { name: "Larger panel" }).click();
        await expect.poll(async () => (await boxOf(panel)).width).toBe(width);
        await page.getByRole("button", { name: "Smaller panel" }).click();
        await expect.poll(async () => (await boxOf(panel)).width).toBe(beside.width);
        // A strip is left of it beside the timeline.
        await page.getByRole("button", { name: "Timeline" }).click();
        await expect.poll(async () => (await boxOf(panel)).width).toBeLessThan(60);
        expect((await boxOf(page.locator(".time-bars"))).width).toBeGreaterThan(width * 0.5);
        await page.getByRole("button", { name: "Larger panel" }).click();
        await expect.poll(async () => (await boxOf(panel)).width).toBe(beside.width);
        await page.getByRole("button", { name: "Timeline" }).click();
        // The legend comes and goes, and the menus fit.
        expect(await page.locator(".legend").isVisible()).toBe(false);
        await page.locator(".legend-switch").click();
        const legend = await boxOf(page.locator(".legend"));
        expect(legend.y).toBeGreaterThan(40);
        expect(legend.x + legend.width).toBeLessThanOrEqual(beside.x);
        await page.locator(".legend-switch").click();
        await page.getByRole("button", { name: "View", exact: true }).click();
        const menu = await boxOf(page.locator(".menu-items:not([hidden])"));
        expect(menu.x).toBeGreaterThanOrEqual(0);
        expect(menu.y + menu.height).toBeLessThanOrEqual(height);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Close the panel" }).click();
        await expect.poll(async () => (await free(page)).width).toBe(width);
        await page.getByRole("button", { name: "Open the panel" }).click();
        expect(await overflowing(page)).toEqual([]);
        if (!touch) return;
        for (const name of ["Filters", "View", "Timeline", "Close the panel"]) {
          const { width, height } = await boxOf(page.getByRole("button", { name, exact: true }).first());
          expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
        }
      } finally {
        await browser.close();
      }
    },
    60_000,
  );

  test.each([
    ["a narrow phone", 320, 568],
    ["a laptop at 400 %", 320, 256],
  ])(
    "%s: everything is reached, and nothing has to be scrolled sideways",
    async (_, width, height) => {
      const browser = await openBrowser(findChromium() ?? "", { width, height });
      try {
        const page = await open({ context: browser.context, hash: NODE });
        for (const hash of [
          "#/home",
          NODE,
          "#/fact/state%3Avelmark%7Cattacked%7Cstate%3Aardania",
          "#/doc/d100000000000000?at=0-40",
          "#/path/person%3Abrandvik/person%3Aastor",
          "#/compare/d100000000000000/d200000000000000",
          "#/filters?hide=place&contested=1",
          "#/decisions",
          "#/home?table=facts&time=1",
        ]) {
          await page.goto(page.url().replace(/#.*|$/, hash));
          await page.waitForTimeout(250);
          expect(await overflowing(page), hash).toEqual([]);
        }
        await page.goto(page.url().replace(/#.*|$/, NODE));
        await expect.poll(() => heading(page).textContent()).toBe("Velmark");
        // Nothing lies over the panel's own buttons, nor over those of the picture once it is closed.
        await page.getByRole("button", { name: "Larger panel" }).click();
        await page.getByRole("button", { name: "Smaller panel" }).click();
        await page.getByRole("button", { name: "Close the panel" }).click();
        await expect.poll(() => attribute(page, "data-panel")).toBe("closed");
        const room = await free(page);
        expect(room.height).toBeGreaterThan(70);
        for (const name of ["View", "Take away"]) {
          await page.getByRole("button", { name, exact: true }).click();
          const menu = await boxOf(page.locator(".menu-items:not([hidden])"));
          expect(menu.x, name).toBeGreaterThanOrEqual(0);
          expect(menu.y + menu.height, name).toBeLessThanOrEqual(height);
          await page.keyboard.press("Escape");
        }
        await page.getByRole("button", { name: "Connection", exact: true }).click();
        await expect.poll(() => attribute(page, "data-view")).toBe("path");
        await page.getByRole("button", { name: "Close the panel" }).click();
        await page.getByRole("button", { name: "Show all" }).click();
        await page.getByRole("button", { name: "Timeline" }).click();
        await expect.poll(() => attribute(page, "data-time")).toBe("open");
        expect(await overflowing(page)).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { formatDecision, parseLedger } from "../../src/merge/index.ts";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";

const facts = async (page: Page): Promise<number> => Number(await attribute(page, "data-facts"));
const rows = (page: Page) => page.locator(".panel .fact-row");
const focusedFact = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-reject") ?? null);

async function takeText(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent("download");
  await press();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

const FACT = "state:velmark|attacked|state:ardania";
const FACT_HASH = `#/fact/${encodeURIComponent(FACT)}`;

describeViewer("saying that a fact is wrong", ({ kelmar, open }) => {
  const all = kelmar.graph.edges.length;

  test("beside its quotes: it is left out everywhere at once, and the same button takes it back in", async () => {
    const page = await open({ hash: FACT_HASH });
    await page.getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(() => facts(page)).toBe(all - 1);
    expect(await page.locator("[data-said]").textContent()).toContain("Left out: Velmark attacks Ardania.");
    expect(await page.locator("[data-said]").textContent()).toContain(`${all - 1} facts shown`);
    expect(await page.locator(".quote-card").count()).toBeGreaterThan(0);
    expect(await page.locator(".contested-note").textContent()).toContain("You said that this is wrong");
    // The keyboard is still where it was.
    expect(await focusedFact(page)).toBe(FACT);
    await page.keyboard.press("Enter");
    await expect.poll(() => facts(page)).toBe(all);
    expect(await page.getByRole("button", { name: "This is wrong" }).isVisible()).toBe(true);
  });

  test("it is gone from the table, chains, the strip of time, search and what is taken away", async () => {
    const page = await open({ hash: `#/path/state%3Avelmark/state%3Aardania?time=1` });
    const told = page.locator(".path-card.chosen .hop").first();
    await told.waitFor();
    const chains = await page.locator(".path-card").allTextContents();
    for (;;) {
      const hop = page.locator(".path-card.chosen .hop .row-link").first();
      const steps = await page.locator(".path-card.chosen .hop").count();
      if (steps !== 1) break;
      const before = await facts(page);
      await hop.click();
      await page.getByRole("button", { name: "This is wrong" }).click();
      await expect.poll(() => facts(page)).toBe(before - 1);
      await page.getByRole("button", { name: "Back", exact: true }).click();
      await page.locator(".path-card.chosen, .notice").first().waitFor();
      // To go back takes no decision back.
      expect(await facts(page)).toBe(before - 1);
    }
    const left = await facts(page);
    expect(left).toBeLessThan(all);
    expect(await page.locator(".path-card").allTextContents()).not.toEqual(chains);
    await page.getByRole("button", { name: "Take away" }).click();
    const json: unknown = JSON.parse(await takeText(page, () => page.locator("[data-item=json]").click()));
    const edges: unknown = typeof json === "object" && json !== null ? Reflect.get(json, "edges") : undefined;
    expect(Array.isArray(edges) ? edges.length : 0).toBe(left);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("velmark attacks ardania");
    await page.getByText("Nothing is called").or(page.locator("[role=option]").first()).first().waitFor();
    expect(await page.locator(`[role=option][id*="${FACT}"]`).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.goto(page.url().replace(/#.*/, "#/home?table=facts"));
    await expect.poll(() => page.locator("table").getAttribute("aria-rowcount")).toBe(String(left + 1));
  });

  test("three rows of a node by mouse in three clicks; undo and redo one after the other, between other steps", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const before = await rows(page).count();
    for (let row = 0; row < 3; row += 1)
      await rows(page).first().getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(() => rows(page).count()).toBe(before - 3);
    expect(await facts(page)).toBe(all - 3);
    await page.keyboard.press("Control+z");
    await expect.poll(() => facts(page)).toBe(all - 2);
    await page.locator(".fact-quote").first().click();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    await page.getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(() => facts(page)).toBe(all - 3);
    const steps = ["fact", "node", "node", "node"] as const;
    const left = [all - 2, all - 2, all - 1, all];
    for (const [step, view] of steps.entries()) {
      await page.getByRole("button", { name: /^Undo/ }).click();
      await expect.poll(() => attribute(page, "data-view")).toBe(view);
      await expect.poll(() => facts(page)).toBe(left[step]);
    }
    for (const count of [all - 1, all - 2, all - 2, all - 3]) {
      await page.getByRole("button", { name: /^Redo/ }).click();
      await expect.poll(() => facts(page)).toBe(count);
    }
    expect(await attribute(page, "data-view")).toBe("fact");
    expect(await page.getByRole("button", { name: /^Redo/ }).isDisabled()).toBe(true);
  });

  test("by keyboard: Delete in a row, in the table and in the panel of a fact, and one goes on at the next", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const first = await rows(page).nth(0).getAttribute("data-fact");
    const next = await rows(page).nth(1).getAttribute("data-fact");
    await rows(page).nth(0).locator(".fact-quote").focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => facts(page)).toBe(all - 1);
    expect(await page.locator(`[data-fact="${first}"]`).count()).toBe(0);
    expect(await focusedFact(page)).toBe(next);
    await page.keyboard.press("Enter");
    await expect.poll(() => facts(page)).toBe(all - 2);
    await page.goto(page.url().replace(/#.*/, "#/home?table=facts"));
    await page.locator("tbody tr[tabindex='0']").focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => facts(page)).toBe(all - 3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("0");
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    await page.keyboard.press("Delete");
    await expect.poll(() => facts(page)).toBe(all - 4);
  });

  test("by touch: what a finger hits is large enough, and one tap does it", async () => {
    const phone = await openBrowser(findChromium() ?? "", { width: 390, height: 844, touch: true });
    try {
      const page = await open({ context: phone.context, hash: "#/node/state%3Avelmark" });
      const button = rows(page).first().getByRole("button", { name: "This is wrong" });
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      for (let row = 1; row <= 3; row += 1) {
        await button.tap();
        await expect.poll(() => facts(page)).toBe(all - row);
      }
      await page.getByRole("button", { name: /^Undo/ }).tap();
      await expect.poll(() => facts(page)).toBe(all - 2);
    } finally {
      await phone.close();
    }
  });

  test("the picture stays where it is, without the line", async () => {
    const page = await open({ hash: FACT_HASH });
    await page.locator(".stage[data-at]").waitFor();
    await page.waitForTimeout(300);
    const lines = async (): Promise<number> => Number(await page.locator(".stage").getAttribute("data-lines"));
    const [at, before] = [await page.locator(".stage").getAttribute("data-at"), await lines()];
    await page.evaluate(() => document.querySelector(".stage canvas")?.setAttribute("data-same", "yes"));
    await page.getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(lines).toBeLessThan(before);
    expect(await page.locator(".stage canvas[data-same]").count()).toBe(1);
    await page.getByRole("button", { name: "It is right after all" }).click();
    await expect.poll(lines).toBe(before);
    await expect.poll(() => page.locator(".stage").getAttribute("data-at")).toBe(at);
  });

  test("the decisions panel lists it; the file is as the command line writes it; withdrawn there it is back", async () => {
    const page = await open({ hash: FACT_HASH });
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "View", exact: true }).click();
    await page.locator("[data-item=decisions]").click();
    expect(await page.locator("[data-verdict=reject]").textContent()).toContain("Velmark attacks Ardania wrong");
    const text = await takeText(page, () => page.getByRole("button", { name: "Take the decisions away" }).click());
    const { decisions, diagnostics } = parseLedger(text, "ledger");
    expect(diagnostics).toEqual([]);
    expect(text).toBe(`${decisions.map(formatDecision).join("\n")}\n`);
    expect(decisions).toMatchObject([
      { left: "state:velmark", relation: "attacked", right: "state:ardania", verdict: "reject" },
    ]);
    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await expect.poll(() => facts(page)).toBe(all);
    await page.keyboard.press("Control+z");
    await expect.poll(() => facts(page)).toBe(all - 1);
  });

  test("a ledger that is opened is followed, also where it means one document only", async () => {
    const page = await open({ hash: FACT_HASH });
    const quotes = await page.locator(".quote-card").count();
    expect(quotes).toBeGreaterThan(1);
    const doc = await page.locator(".quote-source").first().getAttribute("href");
    const id = /doc\/([^?]+)/.exec(doc ?? "")?.[1] ?? "";
    const line = { left: "Velmark", right: "Ardania", verdict: "reject", relation: "attacked", document: id };
    await page
      .locator("input[data-open]")
      .first()
      .setInputFiles([
        {
          name: "a.identity.jsonl",
          mimeType: "application/x-ndjson",
          buffer: Buffer.from(`${JSON.stringify(line)}\n`),
        },
      ]);
    await expect.poll(() => page.locator(".quote-card").count()).toBe(quotes - 1);
    expect(await facts(page)).toBe(all);
    expect(await heading(page).textContent()).toContain("Velmark");
  });

  test("in one document only: under its quotes, with the way back beside the others", async () => {
    const page = await open({ hash: FACT_HASH });
    const quotes = await page.locator(".quote-card").count();
    const buttons = page.getByRole("button", { name: "Wrong in this document" });
    const documents = await buttons.count();
    expect(documents).toBeGreaterThan(1);
    const doc = await buttons.first().getAttribute("data-reject-in");
    await buttons.first().click();
    await expect.poll(() => page.locator(".quote-card").count()).toBeLessThan(quotes);
    expect(await page.locator(`.quote-source[href*="${doc}"]`).count()).toBe(0);
    expect(await page.locator("[data-said]").textContent()).toContain("Velmark attacks Ardania.");
    // The fact is there still, and may be wrong altogether.
    expect(await facts(page)).toBe(all);
    expect(await page.getByRole("button", { name: "This is wrong" }).count()).toBe(1);
    await page.getByRole("button", { name: /^It is right after all in / }).click();
    await expect.poll(() => page.locator(".quote-card").count()).toBe(quotes);
    expect(await buttons.count()).toBe(documents);
  });

  test("what only one document says has no such button", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const one = rows(page)
      .filter({ hasNotText: /documents/ })
      .first();
    await one.locator(".fact-quote").click();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    expect(await page.getByText(/, 1 document$/).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Wrong in this document" }).count()).toBe(0);
  });

  test("decisions outlast the page, in this browser and for this graph, until they are taken back", async () => {
    const page = await open({ hash: FACT_HASH });
    await page.getByRole("button", { name: "Wrong in this document" }).first().click();
    await page.goto(page.url().replace(/#.*/, "#/node/state%3Avelmark"));
    await rows(page).first().getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(() => facts(page)).toBe(all - 1);
    const kept = await page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    expect(kept).toContain("attacked");
    await page.reload();
    await expect.poll(() => facts(page)).toBe(all - 1);
    await page.goto(page.url().replace(/#.*/, "#/home"));
    await page.getByRole("link", { name: "2 decisions of yours" }).click();
    expect(await page.locator("[data-verdict=reject]").count()).toBe(2);
    expect(await page.locator("[data-kept=true]").textContent()).toContain("kept in this browser");
    await page.getByRole("button", { name: "Take all of them back" }).click();
    await expect.poll(() => facts(page)).toBe(all);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("decisions")))).toEqual([]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => facts(page)).toBe(all - 1);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => facts(page)).toBe(all);
    await page.reload();
    await expect.poll(() => facts(page)).toBe(all);
  });

  test("where nothing can be kept, decisions last as long as the page, which says so", async () => {
    const page = await open({ hash: "#/home" });
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto(page.url().replace(/#.*/, FACT_HASH));
    await page.getByRole("button", { name: "This is wrong" }).click();
    await expect.poll(() => facts(page)).toBe(all - 1);
    await page.goto(page.url().replace(/#.*/, "#/decisions"));
    await expect.poll(() => page.locator("[data-kept=false]").textContent()).toContain("as long as this page");
  });
});

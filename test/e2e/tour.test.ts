import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";

/** How somebody works who has no mouse. */
interface Hand {
  /** Opens, presses or follows what is there. */
  use(page: Page, target: Locator): Promise<void>;
  /** Into a field, then Enter. */
  write(page: Page, field: Locator, text: string): Promise<void>;
  choose(page: Page, select: Locator, value: string): Promise<void>;
}

/** More presses of Tab than that is no way. */
const MOST = 150;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  expect(await isFocused(target), `${MOST} times Tab`).toBe(true);
}

const KEYS: Hand = {
  use: async (page, target) => {
    await reach(page, target);
    await page.keyboard.press("Enter");
  },
  write: async (page, field, text) => {
    await reach(page, field);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  },
  choose: async (page, select, value) => {
    await reach(page, select);
    const labels = await select.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const chosen = (): Promise<string> => select.evaluate((one) => (one instanceof HTMLSelectElement ? one.value : ""));
    for (let presses = 0; presses < labels.length && (await chosen()) !== value; presses += 1) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await chosen()).toBe(value);
  },
};

const TOUCH: Hand = {
  use: (_page, target) => target.tap(),
  write: async (page, field, text) => {
    await field.tap();
    await field.fill(text);
    await page.keyboard.press("Enter");
  },
  choose: async (_page, select, value) => {
    await select.tap();
    await select.selectOption(value);
  },
};

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const facts = async (page: Page): Promise<number> => Number(await attribute(page, "data-facts"));

async function menu(hand: Hand, page: Page, name: string, item: string): Promise<void> {
  await hand.use(page, button(page, name));
  const line = page.locator(`[data-item=${item}]`);
  if (hand === TOUCH) return line.tap();
  // Within a menu it is the arrows.
  for (let presses = 0; presses < 40 && !(await isFocused(line)); presses += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

interface Task {
  readonly name: string;
  readonly hash: string;
  work(hand: Hand, page: Page): Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: "find somebody by another name",
    hash: "",
    work: async (hand, page) => {
      await hand.write(page, page.locator("#search-field"), "okonjo");
      await expect.poll(() => heading(page).textContent()).toBe("Yara Okonjo-Feld");
    },
  },
  {
    name: "from a node to a fact to the sentence in its document, and back",
    hash: "#/node/state%3Avelmark",
    work: async (hand, page) => {
      await hand.use(page, page.locator(".fact-quote").first());
      await expect.poll(() => attribute(page, "data-view")).toBe("fact");
      await hand.use(page, page.locator(".quote-source").first());
      await page.locator("mark.current").waitFor();
      await hand.use(page, button(page, "Back"));
      await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    },
  },
  {
    name: "how two are connected, and another chain",
    hash: "",
    work: async (hand, page) => {
      await hand.use(page, button(page, "Connection"));
      await hand.write(page, page.getByRole("combobox", { name: "From" }), "Brandvik");
      await hand.write(page, page.getByRole("combobox", { name: "To" }), "Mirel");
      await page.locator(".path-card.chosen").waitFor();
      await hand.use(page, page.locator(".path-name").nth(1));
      await expect.poll(() => page.locator(".path-card").nth(1).getAttribute("class")).toContain("chosen");
    },
  },
  {
    name: "filter, and take the filter away",
    hash: "#/filters",
    work: async (hand, page) => {
      const all = await facts(page);
      const box = page.locator("[data-filter=relations] input").first();
      if (hand === TOUCH) await box.tap();
      else {
        await reach(page, box);
        await page.keyboard.press("Space");
      }
      await expect.poll(() => facts(page)).toBeLessThan(all);
      await hand.use(page, page.locator(".chip").first());
      await expect.poll(() => facts(page)).toBe(all);
    },
  },
  {
    name: "a stretch of time",
    hash: "",
    work: async (hand, page) => {
      const all = await facts(page);
      await hand.use(page, button(page, "Timeline"));
      await page.locator(".time-strip").waitFor();
      await hand.use(page, button(page, "Choose a stretch of time"));
      const edge = page.locator(".time-strip [role=slider]").last();
      await edge.waitFor();
      if (hand === TOUCH) {
        const box = await page.locator(".time-bars").boundingBox();
        await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20);
      } else {
        await reach(page, edge);
        for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowLeft");
      }
      await expect.poll(() => facts(page)).toBeLessThan(all);
    },
  },
  {
    name: "the table of facts, sorted, and a row of it opened",
    hash: "#/home?table=nodes",
    work: async (hand, page) => {
      await hand.use(page, button(page, "Facts"));
      await page.locator("[data-table-of=facts]").waitFor();
      await hand.use(page, page.locator("thead button", { hasText: "Does what" }));
      await expect.poll(() => page.locator("th[aria-sort=ascending]").textContent()).toContain("Does what");
      await hand.use(page, page.locator("tbody tr[tabindex='0']"));
      await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    },
  },
  {
    name: "what one source says and another does not",
    hash: "#/doc/d200000000000000",
    work: async (hand, page) => {
      await hand.use(page, page.getByRole("link", { name: "Compare" }));
      await hand.choose(page, page.locator(".side-field select").nth(1), "d500000000000000");
      await page.locator("[data-side=against] .fact-row").first().waitFor();
      await expect.poll(async () => Number(await attribute(page, "data-focus-facts"))).toBeGreaterThan(5);
    },
  },
  {
    name: "only what is around a node, and all again",
    hash: "#/node/person%3Abrandvik",
    work: async (hand, page) => {
      const all = await facts(page);
      await hand.use(page, button(page, "Around it"));
      await expect.poll(() => facts(page)).toBeLessThan(all);
      if (hand === TOUCH) await page.getByRole("button", { name: /^Undo/ }).tap();
      else await page.keyboard.press("Control+z");
      await expect.poll(() => facts(page)).toBe(all);
    },
  },
  {
    name: "a fact that is wrong, and one that is somebody else: decided, and withdrawn",
    hash: "#/node/person%3Athane",
    work: async (hand, page) => {
      const [all, nodes] = [await facts(page), Number(await attribute(page, "data-nodes"))];
      await hand.use(page, page.locator(".reject-row").first());
      await expect.poll(() => facts(page)).toBe(all - 1);
      await hand.use(page, button(page, "Same as…"));
      await hand.write(page, page.getByRole("combobox", { name: "Another name or node" }), "Mirel Astor");
      await hand.use(page, button(page, "The same"));
      await expect.poll(() => attribute(page, "data-nodes")).toBe(String(nodes - 1));
      await hand.use(page, page.locator("[data-verdict=same] button"));
      await hand.use(page, page.locator("[data-verdict=reject] button"));
      await expect.poll(() => facts(page)).toBe(all);
    },
  },
  {
    name: "colours by country, and the picture taken away",
    hash: "",
    work: async (hand, page) => {
      await menu(hand, page, "View", "color-country");
      await expect.poll(() => page.url()).toContain("color=country");
      await page.keyboard.press("Escape");
      const waiting = page.waitForEvent("download");
      await menu(hand, page, "Take away", "svg");
      expect((await waiting).suggestedFilename()).toMatch(/\.svg$/);
    },
  },
];

describeViewer("ten tasks without a mouse", ({ open }) => {
  test.each(TASKS)("by keyboard alone: $name", async ({ hash, work }) => {
    const page = await open({ hash });
    await work(KEYS, page);
  });

  test.each(TASKS)("by touch, on a phone: $name", async ({ hash, work }) => {
    const phone = await openBrowser(findChromium() ?? "", { width: 390, height: 844, touch: true });
    try {
      const page = await open({ context: phone.context, hash });
      await work(TOUCH, page);
    } finally {
      await phone.close();
    }
  });
});

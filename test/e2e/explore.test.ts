import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseDocs, parseGraph } from "../../src/graph/index.ts";
import { crowdFixture } from "../fixtures/viewer/fixture.ts";
import { findChromium, openBrowser } from "./chromium.ts";
import { attribute, describeViewer, heading } from "./house.ts";
import { nodePosition } from "./page.ts";

const chips = (page: Page): Promise<string[]> => page.locator(".chip:not(.all)").allTextContents();
const number = async (page: Page, name: string): Promise<number> => Number(await attribute(page, name));
const stageNames = (page: Page): Promise<number> =>
  page
    .locator(".stage")
    .getAttribute("data-names")
    .then((names) => Number(names));

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.locator(`[data-item=${item}]`).click();
  await page.keyboard.press("Escape");
}

describeViewer("exploring a graph", ({ kelmar, open }) => {
  test("colour and size stand for what the menu says, and the legend for the colours", async () => {
    const page = await open();
    expect(await page.locator("[data-groups]").count()).toBe(0);
    await choose(page, "View", "color-country");
    await page.locator("[data-groups] .toggle", { hasText: "Ardania" }).waitFor();
    await choose(page, "View", "size-rank");
    expect(new URL(page.url()).hash).toBe("#/home?color=country&size=rank");
    const before = await number(page, "data-nodes");
    await page.locator("[data-groups] .toggle", { hasText: "Ardania" }).click();
    await expect.poll(() => number(page, "data-nodes")).toBeLessThan(before);
    expect(await chips(page)).toEqual(["without Ardania"]);
    await choose(page, "View", "color-community");
    expect(await page.locator("[data-groups] .toggle").count()).toBeGreaterThan(0);
  });

  test("a node can be dragged: it stays there, pinned, through a reload, and undo takes it back", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const from = await nodePosition(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 50, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => chips(page)).toEqual(["Velmark pinned"]);
    expect(await heading(page).textContent()).toBe("Velmark");
    const url = page.url();
    expect(url).toMatch(/pin=/);
    await page.reload();
    await page.locator("[data-state=ready]").waitFor();
    const [, x = "", y = ""] = /pin=(-?[\d.]+)%2C(-?[\d.]+)/.exec(url) ?? [];
    const graph = JSON.parse(await take(page, "json"));
    expect(positionOf(graph, "state:velmark")).toEqual([Number(x), Number(y)]);
    await page.getByRole("button", { name: /Velmark pinned/ }).click();
    await expect.poll(() => chips(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => chips(page)).toEqual(["Velmark pinned"]);
  });

  test("a picture that is dragged along waits for no answer of the graphics card, and one that rests is asked", async () => {
    const page = await open();
    await page.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      Reflect.set(globalThis, "asked", 0);
      const ask = prototype.readPixels.bind.bind(prototype.readPixels);
      prototype.readPixels = function (...values: unknown[]): void {
        Reflect.set(globalThis, "asked", Number(Reflect.get(globalThis, "asked")) + 1);
        Reflect.apply(ask(this), undefined, values);
      };
    });
    const asked = (): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, "asked")));
    await page.mouse.move(120, 300);
    await expect.poll(asked).toBeGreaterThan(0);
    await page.mouse.down();
    const before = await asked();
    await page.mouse.move(180, 340, { steps: 6 });
    await page.mouse.up();
    expect(await asked()).toBe(before);
    await page.mouse.move(190, 345);
    await expect.poll(asked).toBeGreaterThan(before);
  });

  test("a crowd comes from the worker whole, and has fewer lines only while it moves", async () => {
    const crowd = crowdFixture(2000, 6000);
    const page = await open({
      data: { "graph.json": crowd.graph, "graph.docs.json": crowd.docs },
      hash: "#/home?whole=1",
    });
    expect(await number(page, "data-facts")).toBe(6000);
    const ends = parseGraph(crowd.graph, "crowd").mapEdges((_key, _fact, from, to) => [from, to].sort().join(" "));
    const pairs = new Set(ends).size;
    const lines = async (): Promise<number> => Number(await page.locator(".stage").getAttribute("data-lines"));
    await expect.poll(lines).toBe(pairs);
    await page.evaluate(() => {
      const [stage, seen] = [document.querySelector<HTMLElement>(".stage"), new Set<number>()];
      Reflect.set(globalThis, "seenLines", seen);
      if (stage)
        new MutationObserver(() => seen.add(Number(stage.dataset["lines"]))).observe(stage, { attributes: true });
    });
    await page.mouse.move(400, 400);
    await page.mouse.down();
    await page.mouse.move(460, 430, { steps: 3 });
    const seen = (): Promise<number[]> =>
      page.evaluate(() => {
        const lines: unknown = Reflect.get(globalThis, "seenLines");
        return lines instanceof Set ? [...lines].map(Number) : [];
      });
    await expect.poll(seen).toContain(4000);
    await page.mouse.up();
    await expect.poll(lines).toBe(pairs);
    expect((await seen()).sort((a, b) => a - b)).toEqual([4000, pairs]);
  }, 120_000);

  test("a self-loop is drawn and can be picked", async () => {
    const [edge] = kelmar.graph.edges;
    const loop = { ...edge, key: "loop", source: "state:velmark", target: "state:velmark" };
    const page = await open({
      data: { "graph.json": { ...kelmar.graph, edges: [...kelmar.graph.edges, loop] }, "graph.docs.json": kelmar.docs },
      hash: "#/home?around=state%3Avelmark&hide=person,organization,place,meeting,proposal,agreement,event",
    });
    await page.locator(".stage[data-names]").waitFor();
    await page.goto(page.url().replace("#/home", "#/node/state%3Avelmark"));
    const at = await nodePosition(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => attribute(page, "data-view")).toBe("home");
    // Up and right of the node is the ring: from outside it is met first, before the node.
    let over = false;
    for (let away = 44; away > 10 && !over; away -= 1) {
      await page.mouse.move(at.x + away, at.y - away);
      // The pointer comes with a frame, and what lies under it is known a frame later.
      over = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return document.querySelector(".stage")?.classList.contains("over-item") === true;
      });
    }
    expect(over).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    expect(await page.locator(".fact-title .node-link").allTextContents()).toEqual(["Velmark", "Velmark"]);
  });

  test("search finds facts by who did what to whom, and documents by their titles", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("ardania blames velmark");
    const facts = page.locator("[role=group][aria-label=Facts] [role=option]");
    await facts.first().waitFor();
    expect(await facts.first().textContent()).toContain("Ardania blames Velmark");
    await page.keyboard.press("Enter");
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
    await page.keyboard.press("/");
    await page.keyboard.type("envoy shuttles");
    await page.locator("[role=group][aria-label=Documents] [role=option]").first().click();
    await expect.poll(() => heading(page).textContent()).toBe("Envoy shuttles between capitals");
  });

  test("the facts of a node by relation, what it does before what is done to it, or in time", async () => {
    const page = await open({ hash: "#/node/state%3Avelmark" });
    const directions = await page
      .locator("[data-relation]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-direction")));
    expect(directions.indexOf("in")).toBeGreaterThan(directions.indexOf("out"));
    const facts = await page.locator(".fact-row").count();
    await page.getByRole("button", { name: "In time" }).click();
    await page.locator("[data-month='2031-03']").waitFor();
    const months = await page
      .locator("[data-month]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-month")));
    expect(months).toEqual(months.toSorted());
    expect(await page.locator(".fact-row").count()).toBe(facts);
    expect(page.url()).toContain("facts=time");
  });

  test("a fact that is only planned, and how sure it is, says so wherever it stands", async () => {
    const page = await open({ hash: "#/home?table=facts&manner=planned" });
    await page.locator("tr[data-key] .badge.modal", { hasText: "planned" }).first().waitFor();
    expect(await page.locator("tr[data-key]:not(:has(.badge.modal))").count()).toBe(0);
    await page.locator("tr[data-key]").first().click();
    await page.locator(".panel .badge.modal", { hasText: "planned" }).first().waitFor();
    const sure = Number(await page.locator("[data-confidence]").getAttribute("data-confidence"));
    expect(sure).toBeGreaterThan(0.3);
    expect(await page.locator("[data-confidence]").textContent()).toContain(`${Math.round(100 * sure)} %`);
  });

  test("filters that leave nothing say so, and one button takes them away", async () => {
    const page = await open({ hash: "#/home?since=2094" });
    await page.locator(".nothing-left").waitFor();
    await page.locator(".nothing-left button").click();
    await expect.poll(() => number(page, "data-facts")).toBe(kelmar.graph.edges.length);
  });

  test("search finds what was said, too, and leads to the sentence", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("warning shots");
    const said = page.locator("[role=group][aria-label='Said in the documents'] [role=option]");
    await said.first().waitFor();
    expect(await page.locator("[role=group][aria-label=Events] [role=option]").count()).toBe(1);
    await said.first().click();
    await expect.poll(() => attribute(page, "data-view")).toBe("doc");
    expect((await page.locator("mark.current").textContent())?.toLowerCase()).toContain("warning shots");
  });

  test("filters by relation, outlet, document, period, manner and weight compose as chips", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.locator("[data-filter=relations] label", { hasText: "blames" }).click();
    await page.locator("[data-filter=relations] label", { hasText: "attacks" }).click();
    await expect.poll(() => chips(page)).toEqual(["only “blames”", "only “attacks”"]);
    const relations = await number(page, "data-facts");
    await page.getByLabel("said not to be so").check();
    await expect.poll(() => number(page, "data-facts")).toBeLessThan(relations);
    await page.getByLabel("From", { exact: true }).fill("2031-03");
    await page.keyboard.press("Enter");
    await expect.poll(() => chips(page)).toContain("since March 2031");
    await page.getByLabel("To", { exact: true }).fill("next week");
    await page.getByText("A day, month or year").waitFor();
    expect(await page.locator(".chip.all").isVisible()).toBe(true);
    await page.locator(".chip.all").click();
    await expect.poll(() => number(page, "data-facts")).toBe(kelmar.graph.edges.length);
    await page.locator("[data-filter=publishers] label").first().click();
    await page.locator("[data-filter=docs] label").first().click();
    await expect.poll(async () => (await chips(page)).length).toBe(2);
    await page.locator("select.field").selectOption("2");
    await expect.poll(() => chips(page)).toContain("in 2 documents or more");
    await page.locator(".chip.all").click();
    await page.locator("[data-filter=manners] label", { hasText: "planned" }).click();
    await expect.poll(() => chips(page)).toEqual(["told as planned"]);
    await expect.poll(() => number(page, "data-facts")).toBeLessThan(12);
    await page.getByLabel("without what is read unsurely").check();
    await expect.poll(() => chips(page)).toContain("without what is read unsurely");
  });

  test("around a node in one to three steps, expand, hide; undo and redo each of them", async () => {
    const page = await open({ hash: "#/node/person%3Abrandvik" });
    await page.getByRole("button", { name: "Around it" }).click();
    const one = await number(page, "data-nodes");
    expect(one).toBeLessThan(8);
    await page.getByRole("button", { name: "2 steps" }).click();
    await expect.poll(() => number(page, "data-nodes")).toBeGreaterThan(one);
    await page.getByRole("button", { name: "1 step", exact: true }).click();
    await page.locator(".panel .fact-row .node-link").first().click();
    await page.getByRole("button", { name: "Expand" }).click();
    await expect.poll(async () => (await chips(page)).length).toBe(2);
    const expanded = await number(page, "data-nodes");
    expect(expanded).toBeGreaterThan(one);
    await page.getByRole("button", { name: "Hide" }).click();
    await expect.poll(async () => (await chips(page)).length).toBe(3);
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(60);
    }
    await expect.poll(() => number(page, "data-nodes")).toBe(one);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => number(page, "data-nodes")).toBe(kelmar.graph.nodes.length);
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press("Control+Shift+z");
      await page.waitForTimeout(60);
    }
    await expect.poll(() => number(page, "data-nodes")).toBe(expanded);
    await page.getByRole("button", { name: /^Redo/ }).click();
    await expect.poll(async () => (await chips(page)).length).toBe(3);
    expect(await page.getByRole("button", { name: /^Redo/ }).isDisabled()).toBe(true);
  });

  test("hovering lights up neighbours and writes what ties them", async () => {
    const page = await open({ hash: "#/node/state%3Atresia" });
    await page.getByRole("button", { name: "Show all" }).click();
    const at = await nodePosition(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => stageNames(page)).toBeGreaterThan(20);
    await page.mouse.move(at.x, at.y);
    await page.locator(".stage.over-item").waitFor();
    await expect.poll(() => stageNames(page)).toBeLessThan(12);
  });

  test("chains can be narrowed by relation, time and direction", async () => {
    const page = await open({ hash: "#/path/person%3Abrandvik/person%3Aastor" });
    await page.locator(".path-card").first().waitFor();
    const all = await page.locator(".path-card").count();
    expect(all).toBeGreaterThan(1);
    await page.getByText("By relation, time and direction").click();
    await page.getByLabel("only from the first to the second").check();
    await expect.poll(() => page.url()).toContain("directed=1");
    await expect.poll(() => page.locator(".path-card").count()).toBeLessThan(all);
    await page.getByLabel("only from the first to the second").uncheck();
    await page.locator("select[aria-label=Relation]").selectOption("blamed");
    await page.getByText("No chain of facts leads from").waitFor();
  });

  test("a date long ago stands at the end of the strip of time, and a click shows the whole", async () => {
    const [edge] = kelmar.graph.edges;
    const known: unknown = Reflect.get(edge ?? {}, "attributes");
    const attributes: object = Object.assign({}, known, { first: "1911", last: "1911" });
    const old = { ...edge, key: "old", attributes };
    const page = await open({
      data: { "graph.json": { ...kelmar.graph, edges: [...kelmar.graph.edges, old] }, "graph.docs.json": kelmar.docs },
      hash: "#/home?time=1",
    });
    const strip = page.locator(".time-strip");
    expect(await strip.getAttribute("data-unit")).toBe("day");
    expect(await page.locator("[data-tick]").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "1 earlier, from 1911" }).click();
    await expect.poll(() => strip.getAttribute("data-unit")).toBe("year");
    await page.getByRole("button", { name: "Show only where most is" }).click();
    await expect.poll(() => strip.getAttribute("data-unit")).toBe("day");
  });

  test("the strip of time filters by a stretch that is drawn, moved by keys, and played", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Timeline" }).click();
    const strip = page.locator(".time-bars");
    const box = await strip.boundingBox();
    if (!box) throw new Error("no strip");
    const all = await number(page, "data-facts");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => number(page, "data-facts")).toBeLessThan(all);
    expect(await chips(page)).toHaveLength(1);
    const end = page.getByRole("slider", { name: "To" });
    const before = await end.getAttribute("aria-valuetext");
    await end.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => end.getAttribute("aria-valuetext")).not.toBe(before);
    // The drawing was one step, the key another.
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => number(page, "data-facts")).toBe(all);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const first = (await chips(page))[0];
    await expect.poll(async () => (await chips(page))[0], { timeout: 10_000 }).not.toBe(first);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await page.getByRole("button", { name: "All times" }).click();
    await expect.poll(() => chips(page)).toEqual([]);
  });

  test("two sources side by side: what only the one says, and where they contradict each other", async () => {
    const page = await open({ hash: "#/doc/d200000000000000" });
    await page.getByRole("link", { name: "Compare" }).click();
    // What tells of much the same is offered, too.
    expect(await page.locator("[data-kindred] a").count()).toBeGreaterThan(2);
    await page.getByLabel("Second").selectOption("d500000000000000");
    await page.locator("[data-side=left] .fact-row").first().waitFor();
    const counts = await page.locator("[data-side] h2 .count").allTextContents();
    expect(counts).toHaveLength(4);
    expect(Number(counts[1])).toBeGreaterThan(0);
    expect(Number(counts[2])).toBeGreaterThan(0);
    const [against, left, right, both] = counts.map(Number);
    expect(await number(page, "data-focus-facts")).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
    // The lines say who tells it, the legend what they mean, and so does the picture that is taken away.
    const note = (side: string) => page.locator(`[data-side-note=${side}]`);
    expect(await note("left").textContent()).toContain("only “No shot was fired”");
    const noted = await Promise.all(
      ["left", "right", "both", "against"].map((side) => note(side).locator(".count").textContent()),
    );
    expect(noted.map(Number)).toEqual([left, right, both, against]);
    expect(Math.min(...noted.map(Number))).toBeGreaterThan(0);
    expect(await page.locator(".legend-hint").textContent()).toContain("Two sources are compared");
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "Take away" }).click();
    const waiting = page.waitForEvent("download");
    await page.locator("[data-item=svg]").click();
    const svg = await readFile(await (await waiting).path(), "utf8");
    expect(svg).toContain("only “No shot was fired”");
    for (const dash of ["14 6", "2.5 3.5"])
      expect(svg).toMatch(new RegExp(`<path d="M[^>]*stroke-dasharray="${dash}"`));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => note("left").count()).toBe(0);
  });

  test("what is dimmed lies under the lines, and can be picked all the same", async () => {
    const page = await open({ hash: "#/doc/d500000000000000" });
    await page.goto(page.url().replace(/#.*/, "#/node/organization%3Aonw"));
    await expect.poll(() => heading(page).textContent()).toBe("Organisation for Northern Waters");
    const at = await nodePosition(page);
    await page.goBack();
    await expect.poll(() => attribute(page, "data-view")).toBe("doc");
    await page.waitForTimeout(300);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => heading(page).textContent()).toBe("Organisation for Northern Waters");
    await page.waitForTimeout(300);
    await page.getByRole("button", { name: "Take away" }).click();
    const waiting = page.waitForEvent("download");
    await page.locator("[data-item=svg]").click();
    const svg = await readFile(await (await waiting).path(), "utf8");
    const rows = svg.split("\n");
    const line = rows.findIndex((row) => row.startsWith('<path d="M'));
    const last = rows.findLastIndex((row) => row.startsWith('<path d="M'));
    const node = (row: string): boolean => row.startsWith("<path transform=");
    expect(rows.slice(0, line).filter(node).length).toBeGreaterThan(5);
    expect(rows.slice(line, last).filter(node)).toEqual([]);
    expect(rows.slice(last).filter(node).length).toBe(Number(await attribute(page, "data-focus-nodes")));
  });

  test("a panel that opens or grows over what is selected moves it into sight, from where it is seen", async () => {
    const phone = await openBrowser(findChromium() ?? "", { width: 390, height: 844 });
    try {
      const page = await open({ context: phone.context, hash: "#/node/place%3Aissel?time=1" });
      expect(await attribute(page, "data-height")).toBe("low");
      await page.locator(".stage").focus();
      const before = await nodePosition(page);
      // One after the other: each goes on from where the picture has come to rest.
      for (let step = 0; step < 8 && (await nodePosition(page)).y < before.y + 150; step += 1) {
        await page.keyboard.press("Shift+ArrowUp");
        await page.waitForTimeout(100);
      }
      expect((await nodePosition(page)).y).toBeGreaterThan(before.y + 100);
      const seen = async (): Promise<boolean> => {
        const at = await nodePosition(page);
        const foot = (await page.locator(".picture-tools").boundingBox())?.y ?? 0;
        const top = (await page.locator(".top").boundingBox())?.height ?? 0;
        return at.y > top && at.y < foot && at.x > 0 && at.x < 390;
      };
      await page.getByRole("button", { name: "Larger panel" }).click();
      await expect.poll(() => attribute(page, "data-height")).toBe("half");
      await expect.poll(seen, { timeout: 10_000 }).toBe(true);
    } finally {
      await phone.close();
    }
  }, 60_000);

  test("a chain in a period goes over what was told then, though it bears no date, unless only what is dated counts", async () => {
    const edges = kelmar.graph.edges.map((edge) => {
      const attributes: unknown = Reflect.get(edge, "attributes");
      const undated: Record<string, unknown> = Object.assign({}, attributes);
      delete undated["first"];
      delete undated["last"];
      return { ...edge, attributes: undated };
    });
    const page = await open({
      data: { "graph.json": { ...kelmar.graph, edges }, "graph.docs.json": kelmar.docs },
      hash: "#/path/person%3Abrandvik/person%3Aastor?after=2031-03&before=2031",
    });
    await page.locator(".path-card.chosen .hop").first().waitFor();
    await page.goto(page.url().replace("after=2031-03&before=2031", "after=2033"));
    await page.getByText("No chain of facts leads from").waitFor();
    await page.goto(page.url().replace("after=2033", "after=2031-03&dated=1"));
    await expect.poll(() => page.url()).toContain("dated=1");
    await page.getByText("No chain of facts leads from").waitFor();
  });

  test("the reader marks every name of a node as a link to it", async () => {
    const page = await open({ hash: "#/doc/d100000000000000" });
    const names = await page.locator(".reader-text .mention").allTextContents();
    expect(names).toContain("Velmark");
    expect(new Set(names).size).toBeGreaterThan(4);
    await page.locator(".reader-text .mention[title=Velmark]").first().click();
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
    await page.goBack();
    await expect.poll(() => attribute(page, "data-view")).toBe("doc");
  });

  test("where the texts say where nodes are named, the reader marks exactly that", async () => {
    const id = "d100000000000000";
    const docs = parseDocs(kelmar.docs, "fixture");
    const text = docs.get(id);
    const start = text?.text.indexOf("The") ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const mentions = { "state:velmark": [start, start + 3] };
    const page = await open({
      data: {
        "graph.json": kelmar.graph,
        "graph.docs.json": { version: 1, documents: { ...Object.fromEntries(docs), [id]: { ...text, mentions } } },
      },
      hash: `#/doc/${id}`,
    });
    await expect.poll(() => page.locator(".reader-text .mention").allTextContents()).toEqual(["The"]);
    await page.locator(".reader-text .mention").click();
    await expect.poll(() => heading(page).textContent()).toBe("Velmark");
  });

  test("a contested fact says who denies it, in which words", async () => {
    const edges = kelmar.graph.edges.map((edge, index) =>
      index > 0
        ? edge
        : {
            ...edge,
            attributes: {
              ...Reflect.get(edge, "attributes"),
              contested: true,
              denials: [
                {
                  by: "Velmark",
                  byId: "state:velmark",
                  doc: "d100000000000000",
                  quote: "That is untrue.",
                  start: 3,
                  end: 18,
                  edge: String(Reflect.get(kelmar.graph.edges[1] ?? {}, "key")),
                },
              ],
            },
          },
    );
    const key = encodeURIComponent(String(Reflect.get(edges[0] ?? {}, "key")));
    const page = await open({
      data: { "graph.json": { ...kelmar.graph, edges }, "graph.docs.json": kelmar.docs },
      hash: `#/fact/${key}`,
    });
    const denials = page.locator("[data-denials]");
    expect(await denials.locator("blockquote").textContent()).toBe("That is untrue.");
    expect(await denials.locator(".speaker .node-link").textContent()).toBe("Velmark");
    await denials.getByRole("link", { name: "The denial" }).click();
    await expect.poll(() => attribute(page, "data-view")).toBe("fact");
  });

  async function take(page: Page, item: string): Promise<string> {
    await page.getByRole("button", { name: "Take away" }).click();
    const waiting = page.waitForEvent("download");
    await page.locator(`[data-item=${item}]`).click();
    const stream = await (await waiting).createReadStream();
    let text = "";
    for await (const chunk of stream) text += String(chunk);
    return text;
  }

  test("texts of many documents are checked in a worker, and stand in the reader", async () => {
    const [id = "", first] = Object.entries(kelmar.docs.documents)[0] ?? [];
    const more = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`more-${index}`, { text: "So it was. ".repeat(1000), blocks: [] }]),
    );
    const docs = { version: 1, documents: { ...more, [id]: first } };
    const page = await open({ data: { "graph.json": kelmar.graph, "graph.docs.json": docs }, hash: `#/doc/${id}` });
    await expect.poll(() => page.locator(".reader-text p").count()).toBeGreaterThan(1);
    expect(await page.locator(".reader-text").innerText()).toContain(first?.text.slice(-40).trim());
  });

  test("who has many neighbours is shown with those most told of, and around it all stand in rings", async () => {
    const graph = crowdFixture(400, 900).graph;
    const page = await open({ data: { "graph.json": graph, "graph.docs.json": { version: 1, documents: {} } } });
    await page.locator("[data-story=central] .node-link").first().click();
    await expect.poll(() => attribute(page, "data-view")).toBe("node");
    const note = await page.locator(".panel-head").innerText();
    const more = Number(/shows (\d+) more neighbour/.exec(note)?.[1]);
    expect(more).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Around it" }).click();
    const near = Number(await attribute(page, "data-focus-nodes"));
    await expect.poll(() => attribute(page, "data-nodes")).toBe(String(near));
    expect(await page.locator(".panel-head").innerText()).not.toContain("more neighbour");
    // In the middle of the picture, with room for more names than in a flower.
    const { x } = await nodePosition(page);
    const { width = 0 } = (await page.locator(".stage").boundingBox()) ?? {};
    expect(Math.abs(x - width / 2)).toBeLessThan(width / 8);
    expect(await stageNames(page)).toBeGreaterThan(40);
  });
});

function positionOf(graph: unknown, key: string): unknown[] {
  const nodes: unknown = typeof graph === "object" && graph !== null ? Reflect.get(graph, "nodes") : [];
  for (const node of Array.isArray(nodes) ? nodes : []) {
    if (node.key === key) return [node.attributes.x, node.attributes.y];
  }
  return [];
}

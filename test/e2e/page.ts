import type { BrowserContext, Page } from "playwright-core";

/** A page of the viewer and everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, breaches of the content security policy, requests to other hosts. */
  readonly faults: readonly string[];
}

/** Opens `url` in a new page and waits until the viewer has a graph, or has said why it has none. */
export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(url);
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const to = new URL(request.url());
    if (!["data:", "blob:"].includes(to.protocol) && to.host !== host) faults.push(`request: ${request.url()}`);
  });
  await page.exposeFunction("reportBreach", (breach: string) => void faults.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(globalThis, "reportBreach");
      if (typeof report === "function") report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url);
  await page.locator("[data-state=ready], [data-state=failed]").waitFor();
  return { page, faults };
}

/** Where the first selected node stands in the window, as the stage says it (`data-at`), once it has come to rest. */
export async function nodePosition(page: Page): Promise<{ x: number; y: number }> {
  const stage = page.locator(".stage");
  let last = "";
  for (let tries = 0; tries < 50; tries += 1) {
    const at = (await stage.getAttribute("data-at")) ?? "";
    if (at !== "" && at === last) break;
    last = at;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  const [x = 0, y = 0] = last.split(",").map(Number);
  const box = await stage.boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

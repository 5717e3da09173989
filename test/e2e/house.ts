import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { serve, type Serving } from "../../src/node/server.ts";
import { kelmarFixture, type Fixture } from "../fixtures/viewer/fixture.ts";
import { buildViewer } from "./built-viewer.ts";
import { findChromium, openBrowser } from "./chromium.ts";
import { visit, type Visit } from "./page.ts";

const chromium = findChromium();

/** What tests in a browser work with. */
export interface House {
  readonly kelmar: Fixture;
  /** Opens the viewer, by default on the fixture's graph; what goes wrong on the page fails the test. */
  open(options?: OpenOptions): Promise<Page>;
  /** The faults of the page so far. */
  faults(): readonly string[];
  /** Takes a fault that was meant to happen out of account. */
  forgive(fault: (text: string) => boolean): void;
}

export interface OpenOptions {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly hash?: string;
  readonly context?: BrowserContext;
}

const json = (value: unknown) => (): Iterable<string> => [typeof value === "string" ? value : JSON.stringify(value)];

/** Tests of the built viewer in a Chromium; left out, with a line that says so, where there is none. */
export function describeViewer(name: string, tests: (house: House) => void): void {
  if (chromium === undefined) process.stderr.write("Browser tests left out: no Chromium found (set CHROME_PATH).\n");
  describe.skipIf(chromium === undefined)(name, () => {
    const kelmar = kelmarFixture();
    const servers: Serving[] = [];
    let built: Awaited<ReturnType<typeof buildViewer>>;
    let browser: Awaited<ReturnType<typeof openBrowser>>;
    let current: Visit | undefined;

    beforeAll(async () => {
      built = await buildViewer();
      browser = await openBrowser(chromium ?? "");
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all(servers.map((server) => server.close()));
      await built?.remove();
    });
    afterEach(async () => {
      const faults = current?.faults ?? [];
      await current?.page.close();
      current = undefined;
      expect(faults).toEqual([]);
    });

    tests({
      kelmar,
      open: async (options = {}) => {
        const data = options.data ?? { "graph.json": kelmar.graph, "graph.docs.json": kelmar.docs };
        const files = Object.fromEntries(Object.entries(data).map(([file, value]) => [file, json(value)]));
        const server = await serve({ viewer: built.folder, data: files });
        servers.push(server);
        current = await visit(options.context ?? browser.context, `${server.url}${options.hash ?? ""}`);
        return current.page;
      },
      faults: () => current?.faults ?? [],
      forgive: (meant) => {
        current = current && { ...current, faults: current.faults.filter((fault) => !meant(fault)) };
      },
    });
  });
}

/** A state of the page, as `.viewer` says it. */
export const attribute = (page: Page, name: string): Promise<string | null> =>
  page.locator(".viewer").getAttribute(name);

/** The heading of the panel. */
export const heading = (page: Page) => page.locator(".panel h1");

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Serving } from "../../src/node/index.ts";

let folder: string;
let serving: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-server-"));
  await mkdir(join(folder, "viewer/assets"), { recursive: true });
  await writeFile(join(folder, "viewer/index.html"), "<!doctype html><title>viewer</title>");
  await writeFile(join(folder, "viewer/assets/a.js"), "0;");
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "g.json"), "{}");
  serving = await serve({
    viewer: join(folder, "viewer"),
    data: { "graph.json": join(folder, "g.json"), "made.json": () => ["[", "1]"] },
  });
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

// fetch would normalise the paths that a hostile client sends as they are.
function ask(path: string, options: { method?: string; host?: string } = {}) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((done, fail) => {
    const { hostname, port } = new URL(serving.url);
    const headers = options.host ? { host: options.host } : {};
    const sent = request({ hostname, port, path, method: options.method ?? "GET", headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    sent.on("error", fail);
    sent.end();
  });
}

test("listens on this machine only", () => {
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test.each([
  ["the page", "/", "<!doctype html><title>viewer</title>", "text/html; charset=utf-8"],
  ["a script, its query aside", "/assets/a.js?v=1", "0;", "text/javascript; charset=utf-8"],
  ["a data file", "/data/graph.json", "{}", "application/json; charset=utf-8"],
  ["data made when asked", "/data/made.json", "[1]", "application/json; charset=utf-8"],
])("serves %s", async (_, path, body, type) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test.each([
  ["/../secret.txt"],
  ["/assets/../../secret.txt"],
  ["/%2e%2e/secret.txt"],
  ["/..%2fsecret.txt"],
  ["/..%5csecret.txt"],
  ["/data/../secret.txt"],
  ["/data/__proto__"],
  ["/data/other.json"],
  ["/%00"],
  ["/%zz"],
  ["/assets"],
])("gives nothing for %s", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret");
});

test("answers a HEAD without a body", async () => {
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("refuses to change anything", async () => {
  expect((await ask("/data/graph.json", { method: "PUT" })).status).toBe(405);
});

test("refuses a foreign name that points here", async () => {
  expect((await ask("/data/graph.json", { host: "rebound.example" })).status).toBe(403);
});

test("says so where the port is taken", async () => {
  const port = Number(new URL(serving.url).port);
  await expect(serve({ viewer: folder, data: {}, port })).rejects.toMatchObject({ code: "io" });
});

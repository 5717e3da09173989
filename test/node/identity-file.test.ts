import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, symlink, writeFile as write } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../../src/index.ts";
import { loadLedger, saveDecision, takeBackDecisions } from "../../src/node/index.ts";
import { withLock } from "../../src/node/with-lock.ts";

let folder: string;
let ledger: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-ledger-"));
  ledger = join(folder, "graph.identity.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

const decision = (name: string): Decision => ({
  left: `person:${name}`,
  right: "person:other",
  verdict: "same",
  by: "me",
  reason: "",
});
const names = async (): Promise<string[]> => (await loadLedger(ledger)).decisions.map(({ left }) => left);
/** No process has so high a number. */
const GONE = 999_999_999;

// What another process runs is what was built: left out where it is not.
const NODE = new URL("../../dist/node/node.js", import.meta.url);

describe.skipIf(!existsSync(NODE))("two processes at the same moment", () => {
  const run = promisify(execFile);

  test("lose none of their decisions, and leave nothing but the ledger", async () => {
    const script = `
      import { saveDecision, takeBackDecisions } from ${JSON.stringify(NODE.href)};
      const [ledger, name] = process.argv.slice(1);
      for (let count = 0; count < 40; count += 1) {
        const left = "person:" + name + "-" + count;
        await saveDecision(ledger, { left, right: "person:other", verdict: "same", by: name, reason: "" });
        if (count % 4 === 3) await takeBackDecisions(ledger, (each) => each.left === left);
      }`;
    const start = (name: string) => run(process.execPath, ["--input-type=module", "-e", script, ledger, name]);
    await Promise.all([start("a"), start("b"), start("c")]);
    const expected = ["a", "b", "c"].flatMap((name) =>
      Array.from({ length: 40 }, (_, count) => count)
        .filter((count) => count % 4 !== 3)
        .map((count) => `person:${name}-${count}`),
    );
    expect((await names()).toSorted()).toEqual(expected.toSorted());
    expect(await readdir(folder)).toEqual(["graph.identity.jsonl"]);
  });

  test("one that is killed at it does not keep the others from it", async () => {
    // The lock is made, and the process ends without a chance to remove it.
    const script = `
      import { saveDecision } from ${JSON.stringify(NODE.href)};
      import { existsSync } from "node:fs";
      const [ledger] = process.argv.slice(1);
      const decision = { left: "person:a", right: "person:b", by: "me", reason: "", get verdict() {
        if (existsSync(ledger + ".lock")) process.kill(process.pid, "SIGKILL");
        return "same";
      } };
      await saveDecision(ledger, decision);`;
    const killed = run(process.execPath, ["--input-type=module", "-e", script, ledger]);
    await expect(killed).rejects.toMatchObject({ signal: "SIGKILL" });
    expect(await readdir(folder)).toEqual(["graph.identity.jsonl.lock"]);
    const many = Array.from({ length: 8 }, (_, count) => `n${count}`);
    await Promise.all(many.map((name) => saveDecision(ledger, decision(name))));
    expect((await names()).toSorted()).toEqual(many.map((name) => `person:${name}`));
    expect(await readdir(folder)).toEqual(["graph.identity.jsonl"]);
  });
});

test("decisions that one process writes at the same moment are all kept", async () => {
  const many = Array.from({ length: 30 }, (_, count) => `n${String(count).padStart(2, "0")}`);
  await Promise.all(many.map((name) => saveDecision(ledger, decision(name))));
  expect((await names()).toSorted()).toEqual(many.map((name) => `person:${name}`));
  expect(await readdir(folder)).toEqual(["graph.identity.jsonl"]);
});

test("by a link as by its own name, a ledger is one", async () => {
  await write(ledger, "");
  const link = join(folder, "latest.jsonl");
  await symlink(ledger, link);
  const many = Array.from({ length: 10 }, (_, count) => `n${count}`);
  await Promise.all(many.map((name, place) => saveDecision(place % 2 === 0 ? ledger : link, decision(name))));
  expect(await names()).toHaveLength(10);
});

test.each([
  ["a process that runs", () => `${pid} on ${hostname()}\n`],
  ["a process of another machine, of which nothing is known", () => `${GONE} on elsewhere.example\n`],
  ["nobody knows whom", () => ""],
])("a lock of %s is waited for, and the message says what to do", async (_, owner) => {
  await write(`${ledger}.lock`, owner());
  await expect(withLock(ledger, () => Promise.resolve(), 2500)).rejects.toMatchObject({
    code: "io",
    message: expect.stringMatching(/has been at it for 2\.5 seconds; where there is none, remove ".*\.lock"$/),
  });
  expect(await readdir(folder)).toEqual(["graph.identity.jsonl.lock"]);
});

test("what is taken back is checked while nobody else writes, and nothing is made where there is no ledger", async () => {
  await saveDecision(ledger, decision("a"));
  const refuse = (): void => {
    throw new Error("no");
  };
  await expect(takeBackDecisions(ledger, () => true, refuse)).rejects.toThrow("no");
  expect(await names()).toEqual(["person:a"]);
  expect(await takeBackDecisions(ledger, () => true)).toHaveLength(1);
  expect(await takeBackDecisions(join(folder, "none/here.jsonl"), () => true)).toEqual([]);
  expect(await readdir(folder)).toEqual(["graph.identity.jsonl"]);
});

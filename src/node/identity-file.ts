import { stat } from "node:fs/promises";
import { ParleyError } from "../errors.ts";
import {
  addDecision,
  type Decision,
  type IdentityReason,
  parseLedger,
  parseReasons,
  type ReadLedger,
  reasonsToJsonl,
  withdrawDecisions,
} from "../index.ts";
import { readText } from "./graph-file.ts";
import { type Writing, writeFile } from "./write-file.ts";

const besideGraph = (path: string, ending: string): string =>
  `${path.replace(/\.(?:json|jsonl|ndjson)$/i, "")}${ending}`;

/** The identity ledger of the graph at `path`: `graph.json` has `graph.identity.jsonl` beside it. */
export const ledgerPath = (path: string): string => besideGraph(path, ".identity.jsonl");

/** The reasons of the graph at `path`: `graph.json` has `graph.why.jsonl` beside it. */
export const reasonsPath = (path: string): string => besideGraph(path, ".why.jsonl");

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;

/** The decisions in a ledger, with what cannot be read; none where there is no such file. Throws "io". */
export async function loadLedger(path: string): Promise<ReadLedger> {
  return (await isThere(path)) ? parseLedger(await readText(path), path) : { decisions: [], diagnostics: [] };
}

/** Adds a decision to a ledger, which is made where there is none; returns those that it overrules. Throws "io". */
export async function saveDecision(path: string, decision: Decision): Promise<readonly Decision[]> {
  const before = (await isThere(path)) ? await readText(path) : "";
  const { text, replaced } = addDecision(before, decision);
  await writeFile(path, [text]);
  return replaced;
}

/** Takes decisions out of a ledger; returns those that it held. Throws "io". */
export async function takeBackDecisions(
  path: string,
  isMeant: (decision: Decision) => boolean,
): Promise<readonly Decision[]> {
  const { text, withdrawn } = withdrawDecisions((await isThere(path)) ? await readText(path) : "", isMeant);
  if (withdrawn.length > 0) await writeFile(path, [text]);
  return withdrawn;
}

/** Why the things of the graph at `path` are one each. Throws "not-found" where no build has left reasons, "bad-file". */
export async function loadReasons(path: string): Promise<readonly IdentityReason[]> {
  const file = reasonsPath(path);
  if (!(await isThere(file))) {
    throw new ParleyError(
      "not-found",
      `there are no reasons at "${file}"; "parley build" writes them beside its graph`,
    );
  }
  return parseReasons(await readText(file), file);
}

/** The reasons as a file to be written together with the graph at `path`. */
export const reasonsFile = (path: string, reasons: readonly IdentityReason[]): Writing => ({
  path: reasonsPath(path),
  chunks: reasonsToJsonl(reasons),
});

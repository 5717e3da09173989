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
import { withLock } from "./with-lock.ts";
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

const readLedger = async (path: string): Promise<string> => ((await isThere(path)) ? readText(path) : "");

/**
 * Adds a decision to a ledger, which is made where there is none; returns those that it overrules. Of decisions that several
 * processes write at the same moment none is lost. Throws "io".
 */
export function saveDecision(path: string, decision: Decision): Promise<readonly Decision[]> {
  return withLock(path, async () => {
    const { text, replaced } = addDecision(await readLedger(path), decision);
    await writeFile(path, [text]);
    return replaced;
  });
}

/**
 * Takes decisions out of a ledger; returns those that it held. `check` is given them first, and may throw: then the ledger
 * stays as it is. Throws "io".
 */
export async function takeBackDecisions(
  path: string,
  isMeant: (decision: Decision) => boolean,
  check: (meant: readonly Decision[]) => void = () => undefined,
): Promise<readonly Decision[]> {
  if (!(await isThere(path))) {
    check([]);
    return [];
  }
  return withLock(path, async () => {
    const { text, withdrawn } = withdrawDecisions(await readLedger(path), isMeant);
    check(withdrawn);
    if (withdrawn.length > 0) await writeFile(path, [text]);
    return withdrawn;
  });
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

import { z } from "zod";
import { messageOf } from "../errors.ts";
import type { Decision, Diagnostic } from "../model/index.ts";
import { compareText } from "../text/index.ts";

const common = {
  left: z.string().trim().min(1),
  right: z.string().trim().min(1),
  by: z.string().default(""),
  reason: z.string().default(""),
};
const DecisionSchema = z.discriminatedUnion("verdict", [
  z.looseObject({ ...common, verdict: z.enum(["same", "different", "rename"]) }),
  z.looseObject({
    ...common,
    verdict: z.literal("reject"),
    relation: z.string().trim().min(1),
    document: z.exactOptional(z.string().trim().min(1)),
  }),
]);

/** What a ledger's text holds; lines that cannot be read are named in the diagnostics. */
export interface ReadLedger {
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an identity ledger: a JSON object a line, `{"left", "right", "verdict", "by", "reason"}`; blank lines and lines
 * that begin with `#` are for people. A "reject" also has a `"relation"` and perhaps a `"document"`. `file` is named in diagnostics and in each decision's `at`.
 */
export function parseLedger(text: string, file: string): ReadLedger {
  const decisions: Decision[] = [];
  const diagnostics: Diagnostic[] = [];
  linesOf(text).forEach((content, index) => {
    const line = index + 1;
    const read = readLine(content);
    if (read === undefined) return;
    if (typeof read !== "string") decisions.push({ ...read, at: { file, line } });
    else diagnostics.push({ code: "decision", severity: "error", source: file, line, message: read });
  });
  return { decisions, diagnostics };
}

/** A decision as a line of the ledger, without the line's end. */
export function formatDecision({ left, right, verdict, relation, document, by, reason }: Decision): string {
  return JSON.stringify({ left, right, verdict, relation, document, by, reason });
}

/**
 * A ledger's text with one more decision at its end. Older ones that it overrules go: on the same two sides, or the same
 * thing's other new name; everything else stays as it was written, also what cannot be read.
 */
export function addDecision(
  text: string,
  decision: Decision,
): { readonly text: string; readonly replaced: readonly Decision[] } {
  const replaced: Decision[] = [];
  const kept = linesOf(text).filter((content) => {
    const read = readLine(content);
    if (read === undefined || typeof read === "string" || !overrules(decision, read)) return true;
    replaced.push(read);
    return false;
  });
  while (kept.at(-1)?.trim() === "") kept.pop();
  return { text: `${[...kept, formatDecision(decision)].join("\n")}\n`, replaced };
}

/** A ledger's text without the decisions that are meant; everything else stays as it was written. */
export function withdrawDecisions(
  text: string,
  isMeant: (decision: Decision) => boolean,
): { readonly text: string; readonly withdrawn: readonly Decision[] } {
  const withdrawn: Decision[] = [];
  const kept = linesOf(text).filter((content) => {
    const read = readLine(content);
    if (read === undefined || typeof read === "string" || !isMeant(read)) return true;
    withdrawn.push(read);
    return false;
  });
  return { text: withdrawn.length === 0 ? text : kept.join("\n"), withdrawn };
}

function overrules(decision: Decision, older: Decision): boolean {
  if (decision.verdict === "reject" || older.verdict === "reject") {
    const fact = ({ verdict, left, right, relation, document }: Decision): string =>
      JSON.stringify([verdict, left, right, relation, document]);
    return fact(decision) === fact(older);
  }
  if (decision.verdict === "rename" || older.verdict === "rename") {
    return decision.verdict === older.verdict && decision.left === older.left;
  }
  const sides = (each: Decision): string => JSON.stringify([each.left, each.right].sort(compareText));
  return sides(decision) === sides(older);
}

/** Nothing for a line that is for people, a message for one that cannot be read. */
function readLine(content: string): Decision | string | undefined {
  const line = content.trim();
  if (line === "" || line.startsWith("#")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return `This line is not JSON, and the decision is not kept: ${messageOf(cause)}`;
  }
  const result = DecisionSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    return `This line is no decision, and is not kept: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "cannot be read"}`;
  }
  const { left, right, by, reason } = result.data;
  if (result.data.verdict !== "reject") return { left, right, verdict: result.data.verdict, by, reason };
  const { verdict, relation, document } = result.data;
  return { left, right, verdict, relation, ...(document === undefined ? {} : { document }), by, reason };
}

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, "").split(/\r?\n/);

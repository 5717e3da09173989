import { z } from "zod";
import { ParleyError } from "../errors.ts";
import type { IdentityReason } from "../model/index.ts";

const MentionSchema = z.object({ text: z.string(), doc: z.string(), start: z.int().min(0) });
const HeaderSchema = z.looseObject({ parley: z.literal("reasons"), version: z.literal(1), reasons: z.int().min(0) });
const ReasonSchema: z.ZodType<IdentityReason> = z.object({
  verdict: z.enum(["joined", "apart"]),
  entities: z.array(z.string()).min(1).max(2),
  left: MentionSchema,
  right: MentionSchema,
  score: z.exactOptional(z.number()),
  reasons: z.array(z.string()),
});

/** `graph.why.jsonl` in pieces: a header, then a reason a line. */
export function* reasonsToJsonl(reasons: readonly IdentityReason[]): Generator<string> {
  yield `{"parley":"reasons","version":1,"reasons":${reasons.length}}\n`;
  for (const { verdict, entities, left, right, score, reasons: why } of reasons) {
    yield `${JSON.stringify({ verdict, entities, left, right, score, reasons: why })}\n`;
  }
}

/**
 * The reasons in a `graph.why.jsonl`; `source` names the file. Throws "bad-file" that names the line; also where lines are
 * missing at the end.
 */
export function parseReasons(text: string, source: string): readonly IdentityReason[] {
  const [header = "", ...lines] = text.split("\n");
  const announced = read(HeaderSchema, header, `${source}:1`).reasons;
  const found = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : [read(ReasonSchema, line, `${source}:${at + 2}`)],
  );
  if (found.length === announced) return found;
  throw new ParleyError(
    "bad-file",
    `${source}: has ${found.length} of the ${announced} reasons that its header announces; "parley build" writes it anew`,
  );
}

function read<T>(schema: z.ZodType<T>, line: string, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new ParleyError("bad-file", `${place}: is not JSON; "parley build" writes it anew`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ParleyError("bad-file", `${place}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is broken"}`);
}

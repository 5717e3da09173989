import { z } from "zod";
import { ParleyError } from "../errors.ts";

/** A pattern longer than this is no pattern for a label. */
const LONGEST_PATTERN = 500;

const pattern = z
  .string()
  .max(LONGEST_PATTERN)
  .transform((source, context) => {
    try {
      return { source, test: new RegExp(source, "i") };
    } catch {
      context.addIssue({ code: "custom", message: `${JSON.stringify(source)} is no regular expression` });
      return z.NEVER;
    }
  });
const optional = z.boolean().default(false);

const EntitySchema = z.object({
  id: z.string(),
  kind: z.string(),
  names: z.array(z.string()).default([]),
  match: z.array(pattern).default([]),
  optional,
});
const RelationSchema = z.object({
  s: z.string(),
  o: z.string(),
  r: z.array(z.string()).min(1),
  doc: z.string(),
  quote: z.exactOptional(z.string()),
  at: z.exactOptional(z.string()),
  polarity: z.enum(["asserted", "negated"]).default("asserted"),
  modality: z.enum(["actual", "planned", "possible", "hypothetical"]).default("actual"),
  speaker: z.exactOptional(z.string()),
  optional,
});
const GoldSchema = z.object({
  annotated: z.array(z.string()).default(
    // Relations that a gold file does not annotate are not judged there, unless it names its own list.
    (
      "proposed demanded rejected accepted supported blamed denied threatened promised violated met attended mediated " +
      "visited contacted sanctioned aided attacked tested ordered detained represents part-of held-in located-in concerns"
    ).split(" "),
  ),
  entities: z.array(EntitySchema),
  relations: z.array(RelationSchema),
});

/** What an attentive analyst wants in the graph of a corpus; see the annotation guidelines. */
export type Gold = z.infer<typeof GoldSchema>;
export type GoldEntity = z.infer<typeof EntitySchema>;
export type GoldRelation = z.infer<typeof RelationSchema>;

const ListsSchema = z.object({ entities: z.array(z.unknown()), relations: z.array(z.unknown()) });

/** Another file than a slip in the right one: neither list is there. */
const looksLikeGold = (value: unknown): boolean =>
  [ListsSchema.pick({ entities: true }), ListsSchema.pick({ relations: true })].some(
    (schema) => schema.safeParse(value).success,
  );

/** A gold annotation from parsed JSON. Throws "bad-file" that names the place inside. */
export function parseGold(value: unknown): Gold {
  if (!looksLikeGold(value)) {
    throw new ParleyError(
      "bad-file",
      'this is no gold annotation, which is a JSON object with the lists "entities" and "relations" (first the annotation, then the graph)',
    );
  }
  const result = GoldSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ParleyError(
      "bad-file",
      `gold annotation: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is broken"}`,
    );
  }
  const ids = new Set(result.data.entities.map(({ id }) => id));
  result.data.relations.forEach(({ s, o }, index) => {
    const missing = [s, o].find((id) => !ids.has(id));
    if (missing !== undefined) {
      throw new ParleyError("bad-file", `gold annotation: relations.${index}: there is no entity "${missing}"`);
    }
  });
  return result.data;
}

import type { Command } from "commander";
import { z } from "zod";
import { isRelation } from "../graph/index.ts";
import { KINDS, MODALITIES, type Relation, RELATIONS } from "../index.ts";
import { isoDate, share, wholeNumber } from "./options.ts";
import { verb } from "./verb.ts";
import { wrapped } from "./wording.ts";

/** A list with commas of ids that there are: `met,blamed`; `idOf` is given a part as it was typed. */
const listOf = <T extends string>(
  noun: string,
  ids: readonly T[],
  idOf: (text: string) => T | undefined,
  others: (text: string) => string = () => "",
) =>
  z.string().transform((text, context): T[] =>
    text.split(",").flatMap((part) => {
      const id = idOf(part.trim());
      if (id === undefined) {
        const message = `there is no ${noun} "${part.trim()}"; there are ${ids.join(", ")}${others(part.trim())}`;
        context.addIssue({ code: "custom", message });
      }
      return id === undefined ? [] : [id];
    }),
  );

const RELATION_IDS: readonly string[] = RELATIONS.map(({ id }) => id);

/** A relation of the ontology, by its id or as it is shown ("blames"), or, as `other:knows`, of another program's file. */
function relationNamed(text: string): string | undefined {
  const wanted = text.toLowerCase();
  const isCalled = ({ label, doerLabel = label, actorLabel = label }: Relation): boolean =>
    [label, doerLabel, actorLabel].some(
      (one) => wanted === one || wanted === verb(one, { polarity: "asserted", plural: true }),
    );
  const found = RELATIONS.find(({ id }) => id === wanted) ?? RELATIONS.find(isCalled);
  return found?.id ?? (isRelation(text) ? text : undefined);
}

/** Relations: `met,blamed`. */
const relationList = listOf(
  "relation",
  RELATION_IDS,
  relationNamed,
  (text) => `; for one of another program's file: other:${text}`,
);

/** Kinds by their ids or in the plural: `person,states`. */
export const kindList = listOf(
  "kind",
  KINDS.map(({ id }) => id),
  (text) => KINDS.find(({ id, plural }) => [id, plural.toLowerCase()].includes(text.toLowerCase()))?.id,
);

/** Modalities by their names: `planned,possible`. */
export const modalityList = listOf("modality", MODALITIES, (text) =>
  MODALITIES.find((one) => one === text.toLowerCase()),
);

/** For help. */
export const MODALITY_HELP = `with commas: ${MODALITIES.join(", ")}`;
export const CONFIDENCE_HELP = "only what has at least this confidence, 0 to 1 (see the README on what it is worth)";

/** What {@link addFilterOptions} adds, for the schema of a command's options. */
export const filterShape = {
  relation: z.exactOptional(relationList),
  since: z.exactOptional(isoDate),
  until: z.exactOptional(isoDate),
  dated: z.exactOptional(z.boolean()),
  polarity: z.exactOptional(
    z.enum(["asserted", "negated"], {
      error: ({ input }) => `"${String(input)}" is neither asserted nor negated`,
    }),
  ),
  minWeight: z.exactOptional(wholeNumber(1, 1_000_000)),
  modality: z.exactOptional(modalityList),
  minConfidence: z.exactOptional(share),
};

/** The options by which facts are chosen, the same for every question. */
export const addFilterOptions = (command: Command): Command =>
  command
    .option("--relation <ids>", "only these relations, with commas, as they are listed below or shown")
    .option(
      "--since <date>",
      "only what is dated then or later, or undated and reported then: YYYY, YYYY-MM or YYYY-MM-DD",
    )
    .option("--until <date>", "likewise, then or earlier")
    .option("--dated", "only what bears a date of its own, and not what is only known to have been reported some day")
    .option("--polarity <polarity>", "only what is asserted, or only what is negated and by nobody asserted")
    .option("--min-weight <number>", "only what at least so many independent documents say")
    .option("--modality <names>", `only what is meant so, ${MODALITY_HELP}`)
    .option("--min-confidence <share>", CONFIDENCE_HELP);

/** Columns of help, where commander does not wrap. */
const HELP_WIDTH = 80;

/** For the end of a command's help. */
export const RELATION_HELP = `\n${wrapped(`Relations: ${RELATION_IDS.join(", ")}; and other:WORD for one of another program's file`, 0, HELP_WIDTH).trimEnd()}`;

/** The kinds that there are, for help. */
export const KIND_HELP = KINDS.map(({ id }) => id).join(", ");

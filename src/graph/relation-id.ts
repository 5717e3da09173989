import { RELATIONS } from "../ontology/index.ts";

/** Before the word of another program's file for a relation that the ontology does not have. */
const FOREIGN = "other:";

const known: ReadonlySet<string> = new Set(RELATIONS.map(({ id }) => id));

/** The id of a relation that only a file of another program knows, by its word there. */
export const foreignRelation = (word: string): string => (word.startsWith(FOREIGN) ? word : `${FOREIGN}${word}`);

/** Whether a graph may bear the relation: the ontology has it, or it says that it is another program's. */
export const isRelation = (id: string): boolean =>
  known.has(id) || (id.startsWith(FOREIGN) && id.length > FOREIGN.length);

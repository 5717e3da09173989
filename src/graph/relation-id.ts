import { findRelation } from "../ontology/index.ts";

/** Before the word of another program's file for a relation that the ontology does not have. */
const FOREIGN = "other:";

/** The id of a relation that only a file of another program knows, by its word there. */
export const foreignRelation = (word: string): string => (word.startsWith(FOREIGN) ? word : `${FOREIGN}${word}`);

/** Whether a graph may bear the relation: the ontology has it, or it says that it is another program's. */
export const isRelation = (id: string): boolean =>
  findRelation(id) !== undefined || (id.startsWith(FOREIGN) && id.length > FOREIGN.length);

/** A relation in words, read from its source and, `inverse`, from its target; another program's has its own word only. */
export function relationWords(id: string): { readonly label: string; readonly inverse: string } {
  const known = findRelation(id);
  if (known !== undefined) return { label: known.label, inverse: known.inverse };
  const label = id.startsWith(FOREIGN) ? id.slice(FOREIGN.length) : id;
  return { label, inverse: `← ${label}` };
}

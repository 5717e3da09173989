import { ParleyError } from "../errors.ts";
import type { Relation } from "./relation.ts";
import { RELATIONS } from "./relations/index.ts";

const byId: ReadonlyMap<string, Relation> = new Map(RELATIONS.map((relation) => [relation.id, relation]));

/** The relation with that id, if there is one: graphs of other programs have relations of their own. */
export const findRelation = (id: string): Relation | undefined => byId.get(id);

/** The relation with that id; throws ParleyError "not-found" if there is none. */
export function relationOf(id: string): Relation {
  const relation = findRelation(id);
  if (relation !== undefined) return relation;
  throw new ParleyError("not-found", `no relation "${id}"; there are: ${[...byId.keys()].join(", ")}`);
}

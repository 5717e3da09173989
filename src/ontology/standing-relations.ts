import { RELATIONS } from "./relations/index.ts";

/** Relations that hold rather than happen: who belongs where, and what lies where. */
export const STANDING_RELATIONS: ReadonlySet<string> = new Set(
  RELATIONS.filter(({ standing }) => standing).map(({ id }) => id),
);

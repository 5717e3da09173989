import type { Kind } from "../model/index.ts";

/** Whoever can act: the guidelines' "actor". */
export const ACTORS: readonly Kind[] = ["person", "state", "organization"];

import type { Kind } from "../model/index.ts";
import { KINDS } from "./kinds/index.ts";

/** Kinds that are dated themselves; actors and places only take part in what is dated. */
export const HAPPENINGS: ReadonlySet<Kind> = new Set(KINDS.filter(({ named }) => !named).map(({ id }) => id));

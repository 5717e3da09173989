import type { Clue } from "./clue.ts";
import { ORGANIZATION_CLUES } from "./organization-clues.ts";
import { PERSON_CLUES } from "./person-clues.ts";
import { PLACE_CLUES } from "./place-clues.ts";

/** Every clue, those for persons first. */
export const CLUES: readonly Clue[] = [...PERSON_CLUES, ...ORGANIZATION_CLUES, ...PLACE_CLUES];

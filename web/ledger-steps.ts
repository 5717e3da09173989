import type { Ruling } from "./identity.ts";

/** The decisions in force, and the way back and forth between them. */
export interface LedgerSteps {
  readonly rulings: readonly Ruling[];
  /** What was in force before each step, the latest last. */
  readonly done: readonly LedgerStep[];
  /** What undoing took out of force, the latest last. */
  readonly undone: readonly LedgerStep[];
}

interface LedgerStep {
  readonly rulings: readonly Ruling[];
  /** How many steps of the browser's history came before. */
  readonly depth: number;
}

/** Decisions that nobody has changed yet. */
export function firstSteps(rulings: readonly Ruling[]): LedgerSteps {
  return { rulings, done: [], undone: [] };
}

/** A step on, to other decisions: there is nothing to be redone any more. */
export function stepOn({ rulings: before, done }: LedgerSteps, rulings: readonly Ruling[], depth: number): LedgerSteps {
  return { rulings, done: [...done, { rulings: before, depth }], undone: [] };
}

/** The last step taken back; the same where there is none. */
export function stepBack(steps: LedgerSteps): LedgerSteps {
  const { rulings, done, undone } = steps;
  const step = done.at(-1);
  if (!step) return steps;
  return { rulings: step.rulings, done: done.slice(0, -1), undone: [...undone, { ...step, rulings }] };
}

/** The step that was taken back last, taken anew; the same where there is none. */
export function stepForth(steps: LedgerSteps): LedgerSteps {
  const { rulings, done, undone } = steps;
  const step = undone.at(-1);
  if (!step) return steps;
  return { rulings: step.rulings, done: [...done, { ...step, rulings }], undone: undone.slice(0, -1) };
}

/**
 * Whether undoing at a depth of the browser's history takes back a decision before it goes back a step there: whatever was
 * done last goes first.
 */
export function undoesDecision({ done }: LedgerSteps, depth: number): boolean {
  const step = done.at(-1);
  return step !== undefined && step.depth >= depth;
}

/** Likewise for redoing: a decision that was made further on waits until one is there, if one can get there. */
export function redoesDecision({ undone }: LedgerSteps, depth: number, canGoForth: boolean): boolean {
  const step = undone.at(-1);
  return step !== undefined && (step.depth <= depth || !canGoForth);
}

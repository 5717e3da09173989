import type { Command } from "commander";

/** 0 done, 1 done with documents left out, 2 wrong use or nothing to do. */
export type ExitCode = 0 | 1 | 2;

/** Where a command talks to people; tests hand in their own. */
export interface Io {
  /** Results: standard output. */
  readonly out: (text: string) => void;
  /** Progress, notes and errors: standard error. */
  readonly err: (text: string) => void;
  /** Whether a person watches standard error on a terminal. */
  readonly interactive: boolean;
  /** Columns of the terminal that results go to; absent where they go to a file or a pipe, and lines stay whole. */
  readonly width?: number;
  /** Milliseconds, for rates. */
  readonly now: () => number;
  /** Resolves when the user asks to stop. */
  readonly stopped: () => Promise<void>;
}

/** One command of `parley`; its file and a line in `commands/index.ts` are all there is to it. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments, options and examples to its commander command. */
  configure(command: Command): void;
  /** `args` and `options` as commander read them; each command checks its own. */
  run(args: readonly unknown[], options: unknown, io: Io): Promise<ExitCode>;
}

import type { CliCommand } from "../command.ts";
import { buildCommand } from "./build.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { findCommand } from "./find.ts";
import { pathCommand } from "./path.ts";
import { scoreCommand } from "./score.ts";
import { showCommand } from "./show.ts";
import { viewCommand } from "./view.ts";

/** Every command of `parley`, in the order of `--help`. */
export const COMMANDS: readonly CliCommand[] = [
  buildCommand,
  viewCommand,
  findCommand,
  showCommand,
  pathCommand,
  exportCommand,
  scoreCommand,
  explainCommand,
];

import type { CliCommand } from "../command.ts";
import { buildCommand } from "./build.ts";
import { differentCommand } from "./different.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { findCommand } from "./find.ts";
import { pathCommand } from "./path.ts";
import { renameCommand } from "./rename.ts";
import { sameCommand } from "./same.ts";
import { scoreCommand } from "./score.ts";
import { showCommand } from "./show.ts";
import { viewCommand } from "./view.ts";
import { whyCommand } from "./why.ts";

/** Every command of `parley`, in the order of `--help`. */
export const COMMANDS: readonly CliCommand[] = [
  buildCommand,
  viewCommand,
  findCommand,
  showCommand,
  pathCommand,
  exportCommand,
  whyCommand,
  sameCommand,
  differentCommand,
  renameCommand,
  scoreCommand,
  explainCommand,
];

import type { CliCommand } from "../command.ts";
import { betweenCommand } from "./between.ts";
import { buildCommand } from "./build.ts";
import { communitiesCommand } from "./communities.ts";
import { contestedCommand } from "./contested.ts";
import { diffCommand } from "./diff.ts";
import { differentCommand } from "./different.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { findCommand } from "./find.ts";
import { pathCommand } from "./path.ts";
import { rejectCommand } from "./reject.ts";
import { renameCommand } from "./rename.ts";
import { sameCommand } from "./same.ts";
import { scoreCommand } from "./score.ts";
import { showCommand } from "./show.ts";
import { timelineCommand } from "./timeline.ts";
import { topCommand } from "./top.ts";
import { viewCommand } from "./view.ts";
import { whyCommand } from "./why.ts";
import { withdrawCommand } from "./withdraw.ts";

/** Every command of `parley`, in the order of `--help`. */
export const COMMANDS: readonly CliCommand[] = [
  buildCommand,
  viewCommand,
  findCommand,
  showCommand,
  pathCommand,
  betweenCommand,
  timelineCommand,
  contestedCommand,
  topCommand,
  communitiesCommand,
  diffCommand,
  exportCommand,
  whyCommand,
  sameCommand,
  differentCommand,
  renameCommand,
  rejectCommand,
  withdrawCommand,
  scoreCommand,
  explainCommand,
];

import type { CliCommand } from "../command.ts";
import { verdictCommand } from "../decide.ts";

/** `parley same`: two names are one thing, whatever the merge made of them. */
export const sameCommand: CliCommand = verdictCommand(
  "same",
  "decide that two names are one thing, for every later build",
  'parley same graph.json "Ri Yong-ho" "Lee Yong Ho" --reason "the same foreign minister"',
  // Where they are one already, the decision sees to it that they stay one.
  () => undefined,
  (left, right) => (left === right ? `Keeps ${left} one.` : `Joins ${left} with ${right}.`),
);

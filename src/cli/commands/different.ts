import { ParleyError } from "../../errors.ts";
import type { CliCommand } from "../command.ts";
import { verdictCommand } from "../decide.ts";

/** `parley different`: two names, or one name in two documents, are two things. */
export const differentCommand: CliCommand = verdictCommand(
  "different",
  "decide that two names are two things, for every later build",
  'parley different graph.json "John Example" "John Example @ sports.txt" --reason "a namesake"',
  ({ left, right }, [first]) => {
    if (left !== right) return;
    throw new ParleyError(
      "usage",
      `both are "${left}"; the names by which they differ are needed, or "${first} @ FILE" for the one of a document`,
    );
  },
  (left, right) => (left === right ? `Divides ${left}.` : `Keeps ${left} and ${right} apart.`),
);

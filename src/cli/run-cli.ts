import { Command, CommanderError } from "commander";
import { ParleyError } from "../errors.ts";
import { COMMANDS } from "./commands/index.ts";
import type { ExitCode, Io } from "./command.ts";
import { plain } from "./wording.ts";

/** Runs `parley` with the arguments after its name and returns its exit code; never throws, never exits. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const output = {
    writeOut: io.out,
    writeErr: io.err,
    outputError: (text: string, write: (text: string) => void) =>
      write(explainDash(text.replace(/^error: /, "parley: "))),
  };
  const program = new Command("parley")
    .description("Turns news documents into a graph of who met, proposed, rejected and blamed whom.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("parley --help tells more")
    .configureOutput(output);

  for (const command of COMMANDS) {
    const sub = program.command(command.name).description(command.summary);
    command.configure(sub);
    sub.showHelpAfterError(`parley ${command.name} --help tells more`);
    sub.action(async (...given: unknown[]) => {
      code = await command.run(given.slice(0, -2), sub.opts(), io);
    });
  }

  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

/** A file whose name begins with a dash is taken for an option, which its ending tells from one. */
const explainDash = (text: string): string =>
  text.replace(
    /^parley: unknown option '(-[^'\n]*\.[^'\n]+)'/,
    (said, file: string) => `${said}; for a file of that name: ./${file}, or -- before it`,
  );

/** What package.json says; a build puts it here. */
declare const __PARLEY_VERSION__: string | undefined;
const VERSION = typeof __PARLEY_VERSION__ === "string" ? __PARLEY_VERSION__ : "0.0.0-source";

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ParleyError) {
    // Messages repeat names of files and things, which may hold what a terminal obeys.
    io.err(`parley: ${error.message.split("\n").map(plainLine).join("\n")}\n`);
    return 2;
  }
  // A defect of ours: the trace is what a report needs.
  io.err(`parley: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}

/** A line of a message, which may be indented. */
const plainLine = (line: string): string => `${/^ */.exec(line)?.[0] ?? ""}${plain(line)}`;

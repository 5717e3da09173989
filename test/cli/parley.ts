import { runCli } from "../../src/cli/run-cli.ts";

/** Runs the command line in this process and gathers what it prints. */
export async function parley(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    now: () => 0,
    stopped: () => Promise.resolve(),
  });
  return { code, out, err };
}

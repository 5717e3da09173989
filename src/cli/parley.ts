#!/usr/bin/env node
import { exit, argv, stderr, stdout } from "node:process";
import { runCli } from "./run-cli.ts";

// A reader that closes the pipe early (| head) is no failure of ours.
stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") exit(0);
  throw error;
});

const code = await runCli(argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  interactive: Boolean(stderr.isTTY),
  ...(stdout.isTTY ? { width: stdout.columns } : {}),
  now: () => performance.now(),
  stopped: () =>
    new Promise((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    }),
});
process.exitCode = code;

#!/usr/bin/env node
import { exit, argv, stderr, stdout } from "node:process";
import { reasonOf } from "../node/index.ts";
import { runCli } from "./run-cli.ts";

const isClosed = (error: Error): boolean => "code" in error && error.code === "EPIPE";

// A reader that closes the pipe early (| head) is no failure of ours.
stdout.on("error", (error) => {
  if (isClosed(error)) exit(0);
  stderr.write(`parley: cannot write to standard output: ${reasonOf(error)}\n`);
  exit(2);
});
// Progress that nobody reads any more (2>&1 | head) must not cost the graph.
stderr.on("error", (error) => {
  if (!isClosed(error)) exit(2);
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

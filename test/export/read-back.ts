import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { z } from "zod";

/** Debian's Python, which its packages such as python3-networkx belong to; another may come first on the PATH. */
export const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** Whether a program runs without complaint. */
export function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a Python with these packages. */
export const findPython = (packages: readonly string[]): boolean =>
  runs(PYTHON, ["-c", `import sys${packages.map((name) => `, ${name}`).join("")}`]);

/** What a Python program prints as JSON, given `input`. */
export function askPython(program: string, input: string, args: readonly string[] = []): unknown {
  const options = { input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, PYTHONUTF8: "1" } } as const;
  return JSON.parse(execFileSync(PYTHON, ["-c", program, ...args], options));
}

const READ_CSV = `
import csv, io, json, sys
csv.field_size_limit(1 << 30)
text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
rows = list(csv.DictReader(text, strict=True, restkey="TOO MANY", restval="TOO FEW"))
json.dump(rows, sys.stdout)
`;

/** The rows of a CSV file as Python's own reader has them, strictly, each by the names of the columns. */
export const csvRecords = (text: string): Record<string, string>[] =>
  z
    .array(
      z.record(
        z.string(),
        z.string().refine((cell) => cell !== "TOO FEW"),
      ),
    )
    .parse(askPython(READ_CSV, text));

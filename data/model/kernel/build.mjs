// Compiles kernel.ts with AssemblyScript and writes src/language/model/kernel-bytes.ts.
// npx --package=assemblyscript@0.28.20 -c "node data/model/kernel/build.mjs"   (asc must be on the PATH)
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const wasm = join(mkdtempSync(join(tmpdir(), "kernel-")), "kernel.wasm");
const options = ["-O3", "--noAssert", "--converge", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
execFileSync("asc", [here("kernel.ts"), "-o", wasm, ...options], { stdio: "inherit" });
const bytes = readFileSync(wasm);
const lines = bytes.toString("base64").match(/.{1,110}/g) ?? [];
writeFileSync(
  here("../../../src/language/model/kernel-bytes.ts"),
  `/** The compiled data/model/kernel/kernel.ts (${String(bytes.length)} bytes of WebAssembly) in base64; made by build.mjs beside it. */
export const KERNEL_BYTES = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`,
);

import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// Two builds of one source: `--mode node` gives the command line and the library (dist/node), `--mode web` the viewer
// (dist/web). Tests run on the source.
export default defineConfig(({ mode }) => ({
  root: mode === "web" ? "web" : ".",
  base: "./",
  define: { __PARLEY_VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build:
    mode === "web"
      ? { outDir: "../dist/web", emptyOutDir: true, target: "es2022" }
      : {
          ssr: true,
          outDir: "dist/node",
          emptyOutDir: true,
          target: "node20",
          rolldownOptions: {
            input: {
              parley: "src/cli/parley.ts",
              index: "src/index.ts",
              node: "src/node/index.ts",
              bench: "test/bench/bench.ts",
              "bench-merge": "test/bench/bench-merge.ts",
              "bench-files": "test/bench/bench-files.ts",
              interop: "test/interop/interop.ts",
              eval: "test/bench/eval.ts",
              "bench-web": "test/bench/bench-web.ts",
              "eval-language": "test/bench/eval-language.ts",
              "extract-worker": "src/node/extract-worker.ts",
            },
          },
        },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A browser on a busy machine takes its time; what never comes still fails.
    expect: { poll: { timeout: 10_000 } },
  },
}));

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const WEB = { outDir: "../dist/web", target: "es2022", modulePreload: { polyfill: false } };

// Builds of one source: `--mode node` gives the command line and the library (dist/node), `--mode web` the viewer
// (dist/web), with it the same undivided, which `--mode page` gives alone. Tests run on the source.
export default defineConfig(({ mode }) => ({
  root: mode === "node" || mode === "test" ? "." : "web",
  base: "./",
  define: { __PARLEY_VERSION__: JSON.stringify(version), __ALONE__: JSON.stringify(mode === "page") },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  plugins: mode === "web" ? [withPage()] : mode === "page" ? [pageAlone()] : [],
  build:
    mode === "web"
      ? { ...WEB, emptyOutDir: true }
      : mode === "page"
        ? {
            ...WEB,
            emptyOutDir: false,
            rolldownOptions: { output: { codeSplitting: false, entryFileNames: "assets/page-[hash].js" } },
          }
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

/** After the viewer also its undivided page, into the same folder. */
function withPage(): Plugin {
  let outDir: string | undefined;
  return {
    name: "with-page",
    apply: "build",
    configResolved: ({ root, build }) => {
      // Other pages are built with this configuration, too: those of the benchmarks.
      if (basename(root) === "web") outDir = build.outDir;
    },
    closeBundle: async () => {
      if (outDir === undefined) return;
      await build({ configFile: "vite.config.ts", mode: "page", logLevel: "error", build: { outDir } });
    },
  };
}

/**
 * The viewer's page as page.html with one script, which an exported page holds: from a disk a browser loads no second part
 * and starts no worker, so that what those need stays out.
 */
function pageAlone(): Plugin {
  return {
    name: "page-alone",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("the viewer has no page");
      const source = String(page.source);
      for (const name of Object.keys(bundle)) if (!source.includes(name)) Reflect.deleteProperty(bundle, name);
      this.emitFile({ type: "asset", fileName: "page.html", source });
    },
  };
}

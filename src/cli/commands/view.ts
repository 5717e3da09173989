import { existsSync } from "node:fs";
import { env, platform } from "node:process";
import openBrowser from "open";
import { z } from "zod";
import { graphToJson } from "../../index.ts";
import { docsPath, isGraphJson, loadGraph, serve } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { findViewer } from "../find-viewer.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  port: wholeNumber(0, 65535).default(0),
  host: z.string().default("127.0.0.1"),
  open: z.boolean().default(true),
});

/** `parley view`: the viewer on localhost, until it is stopped. */
export const viewCommand: CliCommand = {
  name: "view",
  summary: "look at a graph in the browser",
  configure(command) {
    command
      .argument("[graph]", "what parley build wrote", "graph.json")
      .option("--port <number>", "0 picks a free one", "0")
      .option("--host <address>", "who may connect; everybody on the network with 0.0.0.0", "127.0.0.1")
      .option("--no-open", "do not open a browser")
      .addHelpText("after", "\nExample:\n  parley view graph.json --port 8080");
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { port, host, open } = readOptions(Options, options);
    // Read before it is served: a broken file is an error here, not a blank page there.
    const graph = await loadGraph(path);
    const viewer = findViewer();
    const texts = docsPath(path);
    const serving = await serve({
      viewer,
      host,
      port,
      data: {
        "graph.json": isGraphJson(path) ? path : () => graphToJson(graph),
        ...(existsSync(texts) ? { "graph.docs.json": texts } : {}),
      },
    });
    io.err(`${plain(graph.getAttribute("title"))}: ${counted(graph.order, "node")}, ${counted(graph.size, "edge")}\n`);
    io.out(`${serving.url}\n`);
    io.err("Stop with Ctrl+C.\n");
    if (open && io.interactive && hasBrowser()) await openBrowser(serving.url).catch(() => undefined);
    await io.stopped();
    await serving.close();
    return 0;
  },
};

/** A machine with a screen of its own: on a server or over SSH the address is enough. */
function hasBrowser(): boolean {
  if (env["CI"] || env["SSH_CONNECTION"]) return false;
  return platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
}

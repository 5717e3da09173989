import { env, platform } from "node:process";
import openBrowser from "open";
import { z } from "zod";
import { messageOf } from "../../errors.ts";
import { docsToJson, graphToJson, type ParleyGraph } from "../../index.ts";
import { docsPath, isGraphJson, loadGraph, serve, type ServeOptions, type Serving } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { findViewer } from "../find-viewer.ts";
import { loadOwnTexts } from "../note-texts.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.object({
  port: z.exactOptional(wholeNumber(0, 65535)),
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
      .option("--port <number>", `0 picks a free one; by default ${USUAL_PORT}, or a free one where that is taken`)
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
    const texts = await textsBeside(graph, path, io);
    const serving = await serveAt(port, {
      viewer,
      host,
      data: {
        "graph.json": isGraphJson(path) ? path : () => graphToJson(graph),
        ...(texts ? { "graph.docs.json": texts } : {}),
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

/**
 * The port unless one is asked for. A browser keeps what is decided in the viewer, and the theme, for one address: another
 * port each time would forget them.
 */
const USUAL_PORT = 4418;

async function serveAt(port: number | undefined, options: ServeOptions): Promise<Serving> {
  if (port !== undefined) return serve({ ...options, port });
  try {
    return await serve({ ...options, port: USUAL_PORT });
  } catch {
    // Taken; or the host is none, which comes to light again.
    return serve({ ...options, port: 0 });
  }
}

/** The texts to be served: their file, or what of it is the graph's own; nothing where it cannot be read, as the graph can. */
async function textsBeside(
  graph: ParleyGraph,
  path: string,
  io: Io,
): Promise<string | (() => Iterable<string>) | undefined> {
  if (graph.getAttribute("texts") !== undefined) return undefined;
  try {
    const own = await loadOwnTexts(graph, path, io);
    if (!own || own.changed.length === 0) return own && docsPath(path);
    return () => docsToJson([...own.texts].map(([id, text]) => ({ id, ...text })));
  } catch (cause) {
    io.err(wrapped(`note: quotes are shown without the text that they stand in: ${messageOf(cause)}`, 0, io.width));
    return undefined;
  }
}

/** A machine with a screen of its own: on a server or over SSH the address is enough. */
function hasBrowser(): boolean {
  if (env["CI"] || env["SSH_CONNECTION"]) return false;
  return platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
}

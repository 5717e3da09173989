import { EXPORTERS, type ExportOptions } from "../src/export/index.ts";
import { graphToJson, type ParleyGraph } from "../src/graph/index.ts";
import { CAN_OPEN } from "./can-open.ts";
import { filteredGraph } from "./filter.ts";
import type { Texts } from "./load/library.ts";
import type { Picture } from "./picture.ts";
import { fileName, saveBlob } from "./save.ts";
import { TEXTS } from "./texts.ts";

/** Something that can be taken away: a format. */
export interface Download {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  write(graph: ParleyGraph, options: ExportOptions): Iterable<string>;
  /** Whether it holds the viewer itself. */
  readonly viewer: boolean;
}

/** Every exporter, and graph.json as parley itself reads it. */
export const DOWNLOADS: readonly Download[] = [
  // A page that was opened from a disk cannot read its own files, which the exporter of a page wants.
  ...EXPORTERS.filter(({ needs }) => needs !== "viewer" || CAN_OPEN).map(
    ({ id, label, extension, mime, write, needs }) => ({
      id,
      label: needs === "viewer" ? TEXTS.downloadPage(extension) : TEXTS.downloadAs(label, extension),
      extension,
      mime,
      write: (graph: ParleyGraph, options: ExportOptions) => write(graph, options),
      viewer: needs === "viewer",
    }),
  ),
  {
    id: "json",
    label: TEXTS.downloadJson,
    extension: "json",
    mime: "application/json",
    write: (graph) => graphToJson(graph),
    viewer: false,
  },
];

/** How much of the graph is taken: all, what the filters leave, or what is selected. */
export const EXTENTS = ["all", "shown", "selected"] as const;
export type Extent = (typeof EXTENTS)[number];

/** The graph of that extent, with what is pinned where it was put. */
export function graphOf(graph: ParleyGraph, picture: Picture, extent: Extent): ParleyGraph {
  const { nodes, facts, focus, pins } = picture;
  const left =
    extent === "all"
      ? graph
      : extent === "shown" || !focus
        ? filteredGraph(graph, { nodes, facts })
        : filteredGraph(graph, { nodes: focus.nodes, facts: focus.facts });
  const moved = pins.filter(({ key }) => left.hasNode(key));
  if (moved.length === 0) return left;
  const copy = left.copy();
  for (const { key, x, y } of moved) copy.mergeNodeAttributes(key, { x, y });
  return copy;
}

/** Hands the graph to the browser as a file, written chunk by chunk: a Blob may be larger than the longest string. */
export async function download(graph: ParleyGraph, texts: Texts | "loading", one: Download): Promise<void> {
  const { extension, mime, write } = one;
  const options: ExportOptions = {
    ...(texts === undefined || texts === "loading" ? {} : { texts }),
    ...(one.viewer ? { viewer: await ownFiles() } : {}),
  };
  const encoder = new TextEncoder();
  const parts: BlobPart[] = [];
  let buffer: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(encoder.encode(buffer.join("")));
    buffer = [];
    length = 0;
  };
  for (const chunk of write(graph, options)) {
    buffer.push(chunk);
    length += chunk.length;
    if (length > 1 << 20) flush();
  }
  flush();
  await saveBlob(new Blob(parts, { type: mime }), `${fileName(graph.getAttribute("title"))}.${extension}`);
}

/**
 * The files that this page is made of where it is undivided, by their paths: its HTML, which is told to open on the view at
 * hand, and the script, styles and icon that it names.
 */
async function ownFiles(): Promise<Map<string, string>> {
  const read = async (path: string): Promise<string> => (await fetch(`./${path}`)).text();
  const page = await read("page.html");
  const paths = [...page.matchAll(/\s(?:src|href)="\.\/([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  const files = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  const start = location.hash.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const here = start === "" ? page : page.replace('<div id="app"', () => `<div id="app" data-start="${start}"`);
  return new Map([["page.html", here], ...files]);
}

import { EXPORTERS } from "../src/export/index.ts";
import { graphToJson, type ParleyGraph } from "../src/graph/index.ts";
import { filteredGraph } from "./filter.ts";
import type { Picture } from "./picture.ts";
import { fileName, saveBlob } from "./save.ts";
import { TEXTS } from "./texts.ts";

/** Something that can be taken away: a format. */
export interface Download {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  write(graph: ParleyGraph): Iterable<string>;
}

/** Every exporter, and graph.json as parley itself reads it. */
export const DOWNLOADS: readonly Download[] = [
  // What holds the viewer cannot be made by the viewer, which does not have its own files at hand.
  ...EXPORTERS.filter(({ needs }) => needs === undefined).map(({ id, label, extension, mime, write }) => ({
    id,
    label: TEXTS.downloadAs(label, extension),
    extension,
    mime,
    write: (graph: ParleyGraph) => write(graph),
  })),
  { id: "json", label: TEXTS.downloadJson, extension: "json", mime: "application/json", write: graphToJson },
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
export function download(graph: ParleyGraph, { extension, mime, write }: Download): void {
  const encoder = new TextEncoder();
  const parts: BlobPart[] = [];
  let buffer: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(encoder.encode(buffer.join("")));
    buffer = [];
    length = 0;
  };
  for (const chunk of write(graph)) {
    buffer.push(chunk);
    length += chunk.length;
    if (length > 1 << 20) flush();
  }
  flush();
  saveBlob(new Blob(parts, { type: mime }), `${fileName(graph.getAttribute("title"))}.${extension}`);
}

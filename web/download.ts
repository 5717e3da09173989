import { EXPORTERS } from "../src/export/index.ts";
import { graphToJson, type ParleyGraph } from "../src/graph/index.ts";
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
  const url = URL.createObjectURL(new Blob(parts, { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName(graph.getAttribute("title"))}.${extension}`;
  link.click();
  // The browser has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? "graph" : name.slice(0, 60);
}

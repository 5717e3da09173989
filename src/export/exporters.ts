import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";

/** Every format that a graph can be exported to, in the order of menus. */
export const EXPORTERS: readonly Exporter[] = [gexf, graphml];

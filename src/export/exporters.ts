import { csvEdges, csvEvidence, csvNodes } from "./csv-tables.ts";
import { cypher } from "./cypher.ts";
import { events } from "./events.ts";
import type { Exporter } from "./exporter.ts";
import { followTheMoney } from "./follow-the-money.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { html } from "./html.ts";
import { jsonLd } from "./json-ld.ts";
import { neo4jEdges, neo4jNodes } from "./neo4j-tables.ts";

/** Every format that a graph can be exported to, in the order of menus. */
export const EXPORTERS: readonly Exporter[] = [
  gexf,
  graphml,
  csvNodes,
  csvEdges,
  csvEvidence,
  events,
  html,
  jsonLd,
  cypher,
  neo4jNodes,
  neo4jEdges,
  followTheMoney,
];

// A part of its own: who opens no file of another program loads neither what reads XML nor what lays out a graph.
export { parseGexf, parseGraphml } from "../../src/graph/index.ts";

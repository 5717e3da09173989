import type { Path } from "../index.ts";
import type { Io } from "./command.ts";
import type { FactPrinter } from "./fact-text.ts";
import { counted, wrapped } from "./wording.ts";

/** Prints paths, numbered, each hop with its fact and quote. */
export function printPaths(paths: readonly Path[], printer: FactPrinter, io: Io): void {
  paths.forEach(({ nodes, hops }, index) => {
    if (index > 0) io.out("\n");
    io.out(wrapped(`${index + 1}. ${nodes.map(printer.name).join(" – ")}`, 0, io.width));
    for (const hop of hops) {
      printer.hops([hop], 3);
      if (hop.others.length > 0) io.out(`     and ${counted(hop.others.length, "other fact")} between these two\n`);
    }
  });
}

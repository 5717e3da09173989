import type { Language } from "../../language/index.ts";
import type { ExplainingExtractor } from "../extractor.ts";
import { analyse } from "./analysis.ts";
import { assemble } from "./assemble.ts";
import { explain } from "./explain.ts";

/** The default extractor: rules over dependency trees, the ontology's triggers and a gazetteer. */
export function createRulesExtractor(language: Language): ExplainingExtractor {
  return {
    id: "rules",
    extract: (doc) => {
      const analysis = analyse(doc, language);
      return { doc: doc.id, ...assemble(analysis.claims, analysis), diagnostics: [] };
    },
    explain: (doc) => explain(analyse(doc, language)),
  };
}

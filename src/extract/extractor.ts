import type { Language } from "../language/index.ts";
import type { Doc, Extraction } from "../model/index.ts";
import type { Explanation } from "./explanation.ts";

/** Reads one document at a time; what it returns depends on that document alone. */
export interface Extractor {
  readonly id: string;
  /** Never throws on odd text: what it cannot read it leaves out, with a diagnostic where that matters. */
  extract(doc: Doc): Extraction;
}

/** An extractor that can say what each sentence gave, and why. */
export interface ExplainingExtractor extends Extractor {
  explain(doc: Doc): Explanation;
}

/** A way to read documents that the user can choose: a line of a menu, and how to make it. */
export interface ExtractorDefinition {
  readonly id: string;
  readonly label: string;
  create(host: { language: Language }): Extractor;
}

import type { ExtractorDefinition } from "./extractor.ts";
import { createRulesExtractor } from "./rules/index.ts";

export type { ExplainingExtractor, Extractor, ExtractorDefinition } from "./extractor.ts";
export type {
  ClaimExplanation,
  Explanation,
  HappeningExplanation,
  MentionExplanation,
  SentenceExplanation,
  TokenExplanation,
} from "./explanation.ts";
export { createRulesExtractor } from "./rules/index.ts";

/** Every extractor there is; the first is the default. */
export const EXTRACTORS: readonly ExtractorDefinition[] = [
  {
    id: "rules",
    label: "Rules over dependency trees",
    create: ({ language }) => createRulesExtractor(language),
  },
];

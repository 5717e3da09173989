export type { Block, Doc, Span } from "./doc.ts";
export type {
  Claim,
  ClaimDate,
  Extraction,
  Kind,
  Mention,
  MentionAttributes,
  Modality,
  Polarity,
  Speaker,
} from "./claim.ts";
export type {
  CitedMention,
  Decision,
  Entity,
  EntityAttributes,
  Evidence,
  Fact,
  IdentityReason,
  Knowledge,
  ResolvedClaim,
} from "./entity.ts";
export type { Diagnostic } from "./diagnostic.ts";

export { addDecision, formatDecision, parseLedger, type ReadLedger, withdrawDecisions } from "./ledger.ts";
export { merge, mergeWithReasons, type Merged } from "./merge.ts";
export { parseReasons, reasonsToJsonl } from "./reason-lines.ts";
export { isDocument, isRejectedIn, splitSide } from "./sides.ts";

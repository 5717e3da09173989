export { explain } from "./explain.ts";
export type { CitedMention, Explanation, Reason } from "./explain.ts";
export { merge } from "./merge.ts";

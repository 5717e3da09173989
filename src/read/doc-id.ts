import { contentHash } from "../text/index.ts";

/** 16 hex digits of the SHA-256 of the kept text: the same text has the same id wherever it was found. */
export function docId(text: string): string {
  return contentHash(text, 16);
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 16 hex digits of the SHA-256 of the kept text: the same text has the same id wherever it was found. */
export function docId(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

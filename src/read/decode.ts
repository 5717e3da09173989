import { MAX_BYTES, SNIFF_BYTES } from "./limits.ts";

/** Text, or why there is none. `warning` says that the bytes were not what they should be. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string; readonly warning?: string }
  | { readonly kind: "empty" | "binary" | "too-large"; readonly message: string };

// What opens files that are not text, by the names people know them by.
const MAGIC: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "ZIP, Word, Excel or EPUB", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { name: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "old Word or Excel", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "gzip", bytes: [0x1f, 0x8b, 0x08] },
  { name: "zstd", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "xz", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "7-Zip", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: "ELF program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "SQLite", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: "Parquet", bytes: [0x50, 0x41, 0x52, 0x31] },
];

// Bytes 0x80 to 0x9f of windows-1252. Some hosts decode that label as latin-1, which leaves control characters.
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Control characters past this share of the sniffed bytes mean that it is no text. */
const MAX_CONTROL_SHARE = 0.02;
/** Zero bytes past this share at odd (or even) places, and hardly any at the others, mean UTF-16. */
const UTF16_ZERO_SHARE = 0.3;

/**
 * Bytes to text: byte order mark, strict UTF-8, UTF-16 by its look, the page's own declaration (`declared`, a label as
 * in HTML), and last windows-1252 with a warning. Never throws.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { kind: "empty", message: "The file is empty." };
  if (bytes.length > MAX_BYTES) {
    return {
      kind: "too-large",
      message: `The file has ${mega(bytes.length)} MB; at most ${mega(MAX_BYTES)} are read. Split it.`,
    };
  }
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const magic = MAGIC.find(({ bytes: opening }) => opening.every((byte, index) => bytes[index] === byte));
  if (magic !== undefined)
    return { kind: "binary", message: `This is a ${magic.name} file, not text. Save it as text or HTML.` };
  const wide = utf16Look(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (looksBinary(bytes)) return { kind: "binary", message: "The file holds control characters; it is not text." };
  // ISO-2022 is 7-bit: it would pass as UTF-8 and come out as line noise.
  if (declared !== undefined && /^iso-2022/i.test(declared)) return decodeAs(bytes, declared);
  const strict = tryDecode(bytes, "utf-8", true);
  if (strict !== undefined) return { kind: "text", text: strict, encoding: "utf-8" };
  return decodeLegacy(bytes, declared);
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoded {
  if (declared !== undefined && !/^utf-?(8|16)/i.test(declared)) {
    const text = tryDecode(bytes, declared, false);
    if (text !== undefined) return { kind: "text", text: mendC1(text, declared), encoding: declared.toLowerCase() };
  }
  // A UTF-8 file with a few broken bytes is still UTF-8: reading all of it as windows-1252 would break every accent.
  const lossy = tryDecode(bytes, "utf-8", false) ?? "";
  const broken = lossy.match(/\ufffd/g)?.length ?? 0;
  const sound = lossy.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  if (sound > broken * 4) {
    return {
      kind: "text",
      text: lossy,
      encoding: "utf-8",
      warning: `${broken} bytes are not UTF-8 and were replaced.`,
    };
  }
  const text = tryDecode(bytes, "windows-1252", false);
  if (text === undefined) return { kind: "binary", message: "The file is in no encoding that can be read." };
  return {
    kind: "text",
    text: mendC1(text, "windows-1252"),
    encoding: "windows-1252",
    warning: "The file is not UTF-8; it was read as windows-1252.",
  };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding, true);
  if (text !== undefined) return { kind: "text", text, encoding };
  const lossy = tryDecode(bytes, encoding, false);
  if (lossy === undefined) return decodeLegacy(bytes, undefined);
  return { kind: "text", text: lossy, encoding, warning: `Some bytes are not ${encoding} and were replaced.` };
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // Bytes that are not in this encoding, or a label that nobody knows: the caller has another idea.
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function utf16Look(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SNIFF_BYTES) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd / half >= UTF16_ZERO_SHARE && even / half < UTF16_ZERO_SHARE / 10) return "utf-16le";
  if (even / half >= UTF16_ZERO_SHARE && odd / half < UTF16_ZERO_SHARE / 10) return "utf-16be";
  return undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SNIFF_BYTES);
  let control = 0;
  let zero = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) zero++;
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in text.
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return zero > length / 1000 || control > length * MAX_CONTROL_SHARE;
}

function mendC1(text: string, encoding: string): string {
  if (!/^(windows-1252|cp1252|latin-?1|iso-?8859-1|us-ascii|ascii)$/i.test(encoding)) return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => C1[char.charCodeAt(0) - 0x80] ?? char);
}

function mega(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

/** The charset that an HTML page declares in its first kilobytes, as a label; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = tryDecode(bytes.subarray(0, 4096), "latin1", false) ?? "";
  return /<meta\s[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)?.[1];
}

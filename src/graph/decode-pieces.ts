import { ParleyError } from "../errors.ts";

/** Bytes that become one string. Longer ones outlive the collector's quick rounds, for which most of what is read is too young. */
const PIECE = 1 << 15;

/**
 * The text of a graph's file, piece by piece, without its byte order mark: in the encoding of that mark or of an XML
 * declaration, else UTF-8. The bytes may be overwritten once their text is given. Throws "bad-file" that names the byte
 * which is not in that encoding, or an encoding that nobody knows.
 */
export async function* decodePieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  source: string,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let read = 0;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk, source);
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      yield decoded(decoder, piece, source, read);
      read += piece.length;
    }
  }
  if (decoder) yield decoded(decoder, undefined, source, read);
}

function decoded(decoder: Decoder, piece: Uint8Array | undefined, source: string, before: number): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (cause) {
    const { encoding } = decoder;
    const sound = piece ? new TextDecoder(encoding).decode(piece).replace(/\uFFFD[^]*$/, "") : "";
    const byte = before + (encoding === "utf-8" ? new TextEncoder().encode(sound).length : 2 * sound.length);
    const what = piece ? `is not ${encoding.toUpperCase()} from byte ${byte} on` : "ends within a character";
    throw new ParleyError("bad-file", `${source}: ${what}; save it as UTF-8`, { cause });
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor(bytes: Uint8Array, source: string): Decoder {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new ParleyError("bad-file", `${source}: is in "${encoding}", which cannot be read; save it as UTF-8`, {
      cause,
    });
  }
}

/** What XML and JSON begin with. */
const BEGINNINGS: ReadonlySet<number | undefined> = new Set(Array.from("<{ \t\r\n", (letter) => letter.charCodeAt(0)));

/** By the byte order mark, by how XML and JSON begin in UTF-16, or by what the XML declaration says. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && BEGINNINGS.has(first)) return "utf-16le";
  if (first === 0 && BEGINNINGS.has(second)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // What calls itself UTF-16 and could be read so far is not.
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

import { z } from "zod";
import { ParleyError } from "../../errors.ts";

const SECTION = z.object({
  kind: z.enum(["text", "table", "matrix", "floats"]),
  name: z.string(),
  rows: z.int().nonnegative(),
  columns: z.int().nonnegative(),
  /** From the end of the header, in bytes. */
  offset: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
});

const HEADER = z.object({
  width: z.int().positive(),
  layers: z.int().positive(),
  arc: z.int().positive(),
  rel: z.int().positive(),
  affixes: z.array(z.object({ name: z.string(), size: z.int().min(2) })),
  upos: z.array(z.string()),
  feats: z.array(z.string()),
  entity: z.array(z.string()),
  deprel: z.array(z.string()),
  featsOfUpos: z.array(z.array(z.int())),
  lemmas: z.record(z.string(), z.record(z.string(), z.string())),
  sections: z.array(SECTION),
});

/** Sizes, class names and lemma edits of a model. */
export type ModelHeader = z.infer<typeof HEADER>;

/** Rows of int8 with one float scale each: value = data[row · columns + column] · scales[row]. */
export interface Rows {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly data: Int8Array;
}

/** An opened english.bin; sections are views of its bytes. */
export interface ModelFile {
  readonly header: ModelHeader;
  rows(name: string): Rows;
  floats(name: string): Float32Array;
  /** One string a line. */
  lines(name: string): string[];
}

const VERSION = 1;

/**
 * Opens the bytes of a file that data/model/train/export.py wrote: "PRLY", version and header length (uint32, little
 * endian), a JSON header, sections. Throws a ParleyError "bad-file" where they are anything else.
 */
export function openModelFile(given: Uint8Array): ModelFile {
  // Typed arrays need offsets that are multiples of their item size; a view into a pooled buffer may start anywhere.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 4)) !== "PRLY") {
    throw new ParleyError(
      "bad-file",
      "The language model does not begin with PRLY: hand over the bytes of english.bin.",
    );
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new ParleyError(
      "bad-file",
      `The language model has version ${String(version)}; this parley reads ${String(VERSION)}.`,
    );
  }
  const start = 12 + view.getUint32(8, true);
  const header = readHeader(bytes.subarray(12, start));
  const sections = new Map(header.sections.map((section) => [section.name, section]));
  const find = (name: string): { rows: number; columns: number; start: number; bytes: number } => {
    const section = sections.get(name);
    if (section === undefined || start + section.offset + section.bytes > bytes.length) {
      throw new ParleyError("bad-file", `The language model lacks its section "${name}": the file is cut short.`);
    }
    return { ...section, start: bytes.byteOffset + start + section.offset };
  };
  return {
    header,
    rows(name) {
      const { rows, columns, start: at } = find(name);
      const data = new Int8Array(bytes.buffer, at + 4 * rows, rows * columns);
      return { rows, columns, scales: new Float32Array(bytes.buffer, at, rows), data };
    },
    floats(name) {
      const { rows, start: at } = find(name);
      return new Float32Array(bytes.buffer, at, rows);
    },
    lines(name) {
      const { start: at, bytes: length } = find(name);
      return new TextDecoder().decode(new Uint8Array(bytes.buffer, at, length)).split("\n");
    },
  };
}

function readHeader(bytes: Uint8Array): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new ParleyError("bad-file", "The language model's header is not JSON: the file is damaged.", { cause });
  }
  const header = HEADER.safeParse(json);
  if (header.success) return header.data;
  throw new ParleyError("bad-file", "The language model's header is not what this parley expects.", {
    cause: header.error,
  });
}

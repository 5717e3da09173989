import type { Block, Doc } from "../model/index.ts";
import { fold } from "../text/index.ts";

/** Words of a shingle: long enough that a phrase of the trade is none, short enough that a changed word costs few. */
const SHINGLE = 3;
/** A paragraph with fewer words says too little to be a copy by itself. */
const LEAST_WORDS = 12;
/** Two paragraphs are one text where they share so much of all their shingles: two words changed of twenty leave more. */
const ALIKE = 0.5;
/** MinHash: bands of rows; of pairs that are just {@link ALIKE} 97 in 100 meet in a band, of likelier ones nearly all. */
const BANDS = 12;
const ROWS = 2;

/** Says where a paragraph stood first. */
export interface Copies {
  /** Id of the document whose paragraph the one at `start` of document `doc` repeats; undefined where it is its own. */
  originalOf(doc: string, start: number): string | undefined;
}

/** A paragraph that no earlier document has. */
interface Original {
  readonly doc: string;
  readonly shingles: ReadonlySet<number>;
}

/**
 * Finds the paragraphs that documents repeat from earlier ones nearly word for word: the same wire story in many papers is
 * one witness. `docs` come in the graph's order, so that the earliest is the original. Candidates by MinHash (Broder 1997),
 * each then compared shingle by shingle; a short paragraph is a copy where it repeats one of a document from which a long
 * one is copied. Time and memory grow with the text.
 */
export function findCopies(docs: readonly Doc[]): Copies {
  const buckets = new Map<string, Original[]>();
  const shortIn = new Map<string, Set<string>>();
  const copied = new Map<string, Map<number, string>>();
  for (const doc of docs) {
    const short: { readonly start: number; readonly text: string }[] = [];
    const found = new Map<number, string>();
    for (const { span } of doc.blocks) {
      const text = fold(doc.text.slice(span.start, span.end));
      const words = text.split(" ");
      if (words.length < LEAST_WORDS) {
        short.push({ start: span.start, text });
        continue;
      }
      const shingles = shinglesOf(words);
      const bands = bandsOf(shingles);
      const original = firstAlike(shingles, bands, buckets);
      if (original === undefined) {
        const fresh = { doc: doc.id, shingles };
        for (const band of bands) push(buckets, band, fresh);
      } else if (original.doc !== doc.id) found.set(span.start, original.doc);
    }
    const originals = [...new Set(found.values())];
    for (const { start, text } of short) {
      const from = originals.find((original) => shortIn.get(original)?.has(text));
      if (from !== undefined) found.set(start, from);
    }
    shortIn.set(doc.id, new Set(short.map(({ text }) => text)));
    if (found.size > 0) copied.set(doc.id, found);
  }
  const blocks = new Map(docs.map((doc) => [doc.id, doc.blocks]));
  return {
    originalOf: (doc, start) => {
      const found = copied.get(doc);
      const block = found === undefined ? undefined : blockAt(blocks.get(doc) ?? [], start);
      return block === undefined ? undefined : found?.get(block.span.start);
    },
  };
}

function firstAlike(
  shingles: ReadonlySet<number>,
  bands: readonly string[],
  buckets: ReadonlyMap<string, readonly Original[]>,
): Original | undefined {
  const asked = new Set<Original>();
  for (const band of bands) {
    for (const original of buckets.get(band) ?? []) {
      if (asked.has(original)) continue;
      asked.add(original);
      if (likeness(shingles, original.shingles) >= ALIKE) return original;
    }
  }
  return undefined;
}

/** Jaccard's: what two sets share of all that is in either. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) hash = mix(Math.imul(hash, 31) + (hashes[next] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

/** A key for each band of the least hashes under each of BANDS × ROWS hash functions. */
function bandsOf(shingles: ReadonlySet<number>): readonly string[] {
  return SEEDS.map((rows, band) => {
    const least = rows.map((seed) => {
      let smallest = 0xffffffff;
      for (const shingle of shingles) {
        const hash = mix(shingle ^ seed);
        if (hash < smallest) smallest = hash;
      }
      return smallest;
    });
    return `${band} ${least.join(" ")}`;
  });
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** MurmurHash3's finalizer: every bit of the input moves every bit of the result. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS: readonly (readonly number[])[] = Array.from({ length: BANDS }, (_, band) =>
  Array.from({ length: ROWS }, (__, row) => mix(band * ROWS + row + 1)),
);

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const row = map.get(key);
  if (row === undefined) map.set(key, [item]);
  else row.push(item);
}

/** The block that holds an offset: blocks are in order and do not overlap. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.span.start <= offset ? block : undefined;
}

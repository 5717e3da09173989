import { affixBuckets, normalWord } from "./features.ts";
import type { Kernel } from "./kernel.ts";
import type { ModelFile, Rows } from "./model-file.ts";
import { bestTree } from "./tree.ts";

/** What the network says of each word of a sentence: indices into the header's lists; head -1 is the root. */
export interface Reading {
  readonly upos: number[];
  readonly feats: number[];
  readonly entity: number[];
  readonly head: number[];
  readonly deprel: number[];
}

/** The longest sentence that the network reads at once. */
export const MOST_WORDS = 128;

/** Rounding of the network's states, and of the two sides of an arc: sums of their products stay below 2³¹. */
const FINE = 32767;
const ARC = 2047;
/** Word types whose first projection is kept. */
const MOST_CACHED = 8192;

interface Matrix {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly outs: number;
  readonly width: number;
}

/**
 * A reader of sentences of 1 to MOST_WORDS words. `vectorRows` tells the row of each word of the vector table, `kernelOf`
 * what computes.
 */
export function createNetwork(
  file: ModelFile,
  vectorRows: ReadonlyMap<string, number>,
  kernelOf: (bytes: number) => Kernel,
): (words: readonly string[]) => Reading {
  const { header } = file;
  const { width, layers, arc, rel } = header;
  const place = createPlaces();
  const loads: ((kernel: Kernel) => void)[] = [];
  const floatsAt = (values: Float32Array): number => {
    const at = place(4 * values.length);
    loads.push(({ floats }) => {
      floats.set(values, at / 4);
    });
    return at;
  };
  const matrixAt = (name: string): Matrix => {
    const { rows, columns, scales, data } = file.rows(name);
    const weights = place(2 * data.length);
    loads.push(({ shorts }) => {
      shorts.set(data, weights / 2);
    });
    return {
      weights,
      scales: floatsAt(scales),
      bias: floatsAt(file.floats(`${name}Bias`)),
      outs: rows,
      width: columns,
    };
  };
  const input = matrixAt("input");
  const stack = Array.from({ length: layers }, (_, k) => ({
    matrix: { ...matrixAt(`layer${String(k)}`) },
    gates: floatsAt(file.floats(`layer${String(k)}Gates`)),
  }));
  const [tags, arcHead, arcDep] = [matrixAt("tags"), matrixAt("arcHead"), matrixAt("arcDep")];
  const [relHead, relDep, label] = [matrixAt("relHead"), matrixAt("relDep"), matrixAt("label")];
  const bilinear = matrixAt("bilinear");
  const zeros = floatsAt(new Float32Array(width * 3));

  // Work space, for a row of the root, the words, and what rounds them up to fours.
  const rows = MOST_WORDS + 8;
  const space = (columns: number): number => place(4 * rows * columns);
  const [q, scales, headQ, headScales] = [space(width / 2), space(1), space(arc / 2), space(1)];
  const [seen, wide, state, next] = [space(input.width), space(3 * width), space(width), space(width)];
  const [tagScores, headSide, depSide, arcSide] = [space(tags.outs), space(arc), space(arc), space(arc)];
  const [relHeads, relDeps, pairs] = [space(2 * rel), space(2 * rel), space(2 * rel)];
  const [labelScores, arcScores, cell] = [space(label.outs), space(rows), space(width)];
  const given = place(4 * (MOST_CACHED + 4) * input.outs);
  const kernel = kernelOf(place(0));
  for (const load of loads) load(kernel);
  const { floats } = kernel;
  const root = file.floats("root");
  const distance = file.floats("distance");
  const read = createInput(file, vectorRows);
  const cache = new Map<string, number>();

  const project = (matrix: Matrix, count: number, to: number): void => {
    kernel.multiply(q, scales, fours(count), matrix.weights, matrix.scales, matrix.bias, matrix.outs, matrix.width, to);
  };

  /** For each word the place of what it gives to its right neighbour, to itself and to its left neighbour. */
  function placesOf(words: readonly string[]): number[] {
    let fresh = [...new Set(words)].filter((word) => !cache.has(word));
    if (cache.size + fresh.length > MOST_CACHED) {
      cache.clear();
      fresh = [...new Set(words)];
    }
    if (fresh.length > 0) {
      for (const [k, word] of fresh.entries()) read(word, floats, seen / 4 + k * input.width);
      kernel.quantize(seen, fours(fresh.length), input.width, FINE, q, scales);
      project(input, fresh.length, given + 4 * cache.size * input.outs);
      for (const word of fresh) cache.set(word, given + 4 * cache.size * input.outs);
    }
    return words.map((word) => cache.get(word) ?? given);
  }

  /** Rows 1 to n of the states from the words, row 0 from the root. */
  function encode(words: readonly string[]): number {
    const line = 4 * width;
    const places = placesOf(words);
    for (const [t, here] of places.entries()) {
      const left = places[t - 1] ?? zeros;
      const right = (places[t + 1] ?? zeros - 2 * line) + 2 * line;
      kernel.mix(left, here + line, right, width, state + (t + 1) * line);
    }
    let [from, to] = [state, next];
    for (const { matrix, gates } of stack) {
      kernel.quantize(from + line, fours(words.length), width, FINE, q, scales);
      kernel.multiply(q, scales, fours(words.length), matrix.weights, matrix.scales, zeros, matrix.outs, width, wide);
      kernel.scan(wide, from + line, gates, matrix.bias, words.length, width / 2, cell, to + line);
      [from, to] = [to, from];
    }
    floats.set(root, from / 4);
    return from;
  }

  function findHeads(count: number): number[] {
    kernel.leaky(headSide, count * arc);
    kernel.leaky(depSide, count * arc);
    kernel.quantize(headSide, fours(count), arc, ARC, headQ, headScales);
    kernel.quantize(depSide, fours(count), arc, FINE, q, scales);
    project(bilinear, count, arcSide);
    kernel.quantize(arcSide, fours(count), arc, ARC, q, scales);
    const outs = fours(count);
    kernel.multiply(q, scales, fours(count), headQ, headScales, zeros, outs, arc, arcScores);
    return bestTree(count - 1, (dependent, head) => {
      const offset = head < 0 ? 0 : Math.max(-31, Math.min(31, head - dependent)) + 32;
      return (floats[arcScores / 4 + (dependent + 1) * outs + head + 1] ?? 0) + (distance[offset] ?? 0);
    });
  }

  function findLabels(head: readonly number[]): number[] {
    for (const [t, governor] of head.entries()) {
      const up = relHeads / 4 + (governor + 1) * 2 * rel;
      const down = relDeps / 4 + (t + 1) * 2 * rel;
      const to = pairs / 4 + t * 2 * rel;
      for (let i = 0; i < rel; i++) {
        const sum = (floats[up + i] ?? 0) + (floats[down + i] ?? 0);
        floats[to + i] = sum < 0 ? Math.fround(sum) * TENTH : sum;
        floats[to + rel + i] = (floats[up + rel + i] ?? 0) * (floats[down + rel + i] ?? 0);
      }
    }
    kernel.quantize(pairs, fours(head.length), 2 * rel, FINE, q, scales);
    project(label, head.length, labelScores);
    const names = header.deprel.map((_, k) => k);
    return head.map((_, t) => argmax(floats, labelScores / 4 + t * label.outs, names));
  }

  const uposNames = header.upos.map((_, k) => k);
  const entityNames = header.entity.map((_, k) => k);
  return (words) => {
    const count = words.length + 1;
    const states = encode(words);
    kernel.quantize(states, fours(count), width, FINE, q, scales);
    project(tags, count, tagScores);
    project(arcHead, count, headSide);
    project(arcDep, count, depSide);
    project(relHead, count, relHeads);
    project(relDep, count, relDeps);
    const rowOf = (t: number): number => tagScores / 4 + (t + 1) * tags.outs;
    const upos = words.map((_, t) => argmax(floats, rowOf(t), uposNames));
    const feats = upos.map((tag, t) => argmax(floats, rowOf(t) + uposNames.length, header.featsOfUpos[tag] ?? [0]));
    const entityStart = uposNames.length + header.feats.length;
    const entity = words.map((_, t) => argmax(floats, rowOf(t) + entityStart, entityNames));
    const head = findHeads(count);
    return { upos, feats, entity, head, deprel: findLabels(head) };
  };
}

const TENTH = Math.fround(0.1);

function fours(count: number): number {
  return (count + 3) & ~3;
}

/** Hands out byte offsets one behind the other, each a multiple of 16. */
function createPlaces(): (bytes: number) => number {
  let top = 0;
  return (bytes) => {
    const at = top;
    top += (bytes + 15) & ~15;
    return at;
  };
}

function argmax(values: Float32Array, from: number, among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const k of among) if ((values[from + k] ?? 0) > (values[from + best] ?? 0)) best = k;
  return best;
}

/** Writes a word's row: its own embedding, its vector, its affixes. */
function createInput(
  file: ModelFile,
  vectorRows: ReadonlyMap<string, number>,
): (word: string, floats: Float32Array, at: number) => void {
  const tables = file.header.affixes.map((_, k) => file.rows(`affix${String(k)}`));
  const own = file.rows("word");
  const vectors = file.rows("vector");
  const ownRows = new Map(file.lines("words").map((word, k) => [word, k + 2]));
  return (word, floats, at) => {
    const plain = normalWord(word);
    const buckets = affixBuckets(word, file.header.affixes);
    let to = copyRow(own, ownRows.get(plain) ?? 1, floats, at);
    to = copyRow(vectors, vectorRows.get(plain) ?? 0, floats, to);
    for (const [k, table] of tables.entries()) to = copyRow(table, buckets[k] ?? 0, floats, to);
  };
}

/** Returns the place behind the row. */
function copyRow({ data, scales, columns }: Rows, row: number, floats: Float32Array, at: number): number {
  const scale = scales[row] ?? 0;
  for (let i = 0; i < columns; i++) floats[at + i] = (data[row * columns + i] ?? 0) * scale;
  return at + columns;
}

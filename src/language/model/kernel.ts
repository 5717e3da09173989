import { KERNEL_BYTES } from "./kernel-bytes.ts";

/**
 * The network's inner loops over one flat memory; all arguments that name a place are byte offsets into it, multiples of 16.
 * The two kernels give the same bits: sums are of integers, everything else is one float32 rounding a step.
 */
export interface Kernel {
  readonly simd: boolean;
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  /** Rounds each row of `width` floats to integers in -limit..limit, with one scale a row. */
  quantize(x: number, rows: number, width: number, limit: number, q: number, scales: number): void;
  /** y[row][out] = q[row] · weights[out] · scales[row] · weightScales[out] + bias[out]; rows a multiple of 4, outs of 2. */
  multiply(
    q: number,
    scales: number,
    rows: number,
    weights: number,
    weightScales: number,
    bias: number,
    outs: number,
    width: number,
    y: number,
  ): void;
  /** Both directions of a simple recurrent unit: u[t][direction][3][h], x and out[t][direction][h]; `cell` has 2h floats. */
  scan(u: number, x: number, v: number, bias: number, rows: number, h: number, cell: number, out: number): void;
  /** Takes negative values to a tenth. */
  leaky(x: number, count: number): void;
  /** out = before + here + after, negative values taken to a tenth. */
  mix(before: number, here: number, after: number, count: number, out: number): void;
}

/** A kernel with at least `bytes` of memory: WebAssembly SIMD where the host has it, plain JavaScript elsewhere. */
export function createKernel(bytes: number): Kernel {
  return simdKernel(bytes) ?? plainKernel(bytes);
}

/** The WebAssembly kernel; undefined where the host lacks WebAssembly or its SIMD instructions. */
export function simdKernel(bytes: number): Kernel | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(KERNEL_BYTES)));
    const { memory, quantize, multiply, scan, leaky, mix } = exports;
    if (!(memory instanceof WebAssembly.Memory)) return undefined;
    if (!isLoop(quantize) || !isLoop(multiply) || !isLoop(scan)) return undefined;
    if (!isLoop(leaky) || !isLoop(mix)) return undefined;
    const start = memory.buffer.byteLength;
    memory.grow(Math.ceil(bytes / PAGE));
    const { buffer } = memory;
    const floats = new Float32Array(buffer, start);
    const shorts = new Int16Array(buffer, start);
    // Offsets count from `start`, behind the memory that the module keeps for itself.
    return {
      simd: true,
      floats,
      shorts,
      quantize: (x, rows, width, limit, q, scales) => {
        quantize(x + start, rows, width, limit, q + start, scales + start);
      },
      multiply: (q, scales, rows, weights, weightScales, bias, outs, width, y) => {
        multiply(
          q + start,
          scales + start,
          rows,
          weights + start,
          weightScales + start,
          bias + start,
          outs,
          width,
          y + start,
        );
      },
      scan: (u, x, v, bias, rows, h, cell, out) => {
        scan(u + start, x + start, v + start, bias + start, rows, h, cell + start, out + start);
      },
      leaky: (x, count) => {
        leaky(x + start, count);
      },
      mix: (before, here, after, count, out) => {
        mix(before + start, here + start, after + start, count, out + start);
      },
    };
  } catch {
    return undefined; // an older engine: the bytes do not validate
  }
}

const PAGE = 65536;

type Loop = (...numbers: number[]) => void;

function isLoop(value: unknown): value is Loop {
  return typeof value === "function";
}

/** The same in plain JavaScript, about a tenth as fast. */
export function plainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const at = (index: number): number => floats[index] ?? 0;
  return {
    simd: false,
    floats,
    shorts,
    quantize(x, rows, width, limit, q, scales) {
      for (let row = 0; row < rows; row++) {
        const from = x / 4 + row * width;
        const to = q / 2 + row * width;
        let most = 0;
        for (let j = 0; j < width; j++) most = Math.max(most, Math.abs(at(from + j)));
        floats[scales / 4 + row] = most / limit;
        const factor = most > 0 ? Math.fround(limit / most) : 0;
        // Adding and taking away 1.5 · 2^23 rounds to the nearest integer, ties to even, as the SIMD kernel does.
        for (let j = 0; j < width; j++) {
          shorts[to + j] = Math.fround(Math.fround(Math.fround(at(from + j) * factor) + 12582912) - 12582912);
        }
      }
    },
    multiply(q, scales, rows, weights, weightScales, bias, outs, width, y) {
      for (let row = 0; row < rows; row++) {
        const from = q / 2 + row * width;
        for (let out = 0; out < outs; out++) {
          const line = weights / 2 + out * width;
          let sum = 0;
          for (let j = 0; j < width; j++) sum += (shorts[from + j] ?? 0) * (shorts[line + j] ?? 0);
          const scale = Math.fround(at(weightScales / 4 + out) * at(scales / 4 + row));
          floats[y / 4 + row * outs + out] = Math.fround(Math.fround(sum) * scale) + at(bias / 4 + out);
        }
      }
    },
    scan(u, x, v, bias, rows, h, cell, out) {
      floats.fill(0, cell / 4, cell / 4 + 2 * h);
      for (let direction = 0; direction < 2; direction++) {
        const side = direction * h;
        const gates = v / 4 + 2 * side;
        const shift = bias / 4 + 2 * side;
        for (let step = 0; step < rows; step++) {
          const place = (direction ? rows - 1 - step : step) * 2 * h + side;
          const from = u / 4 + place * 3;
          for (let i = 0; i < h; i++) {
            const c = at(cell / 4 + side + i);
            const f = gate(gateInput(at(from + h + i), at(gates + i), c, at(shift + i)));
            const r = gate(gateInput(at(from + 2 * h + i), at(gates + h + i), c, at(shift + h + i)));
            const candidate = at(from + i);
            const high = at(x / 4 + place + i);
            const next = Math.fround(candidate + Math.fround(f * Math.fround(c - candidate)));
            floats[cell / 4 + side + i] = next;
            floats[out / 4 + place + i] = high + Math.fround(r * Math.fround(next - high));
          }
        }
      }
    },
    leaky(x, count) {
      for (let i = x / 4; i < x / 4 + count; i++) if (at(i) < 0) floats[i] = at(i) * TENTH;
    },
    mix(before, here, after, count, out) {
      for (let i = 0; i < count; i++) {
        const sum = Math.fround(Math.fround(at(before / 4 + i) + at(here / 4 + i)) + at(after / 4 + i));
        floats[out / 4 + i] = sum < 0 ? sum * TENTH : sum;
      }
    },
  };
}

const TENTH = Math.fround(0.1);

function gateInput(u: number, v: number, c: number, bias: number): number {
  return Math.fround(Math.fround(u + Math.fround(v * c)) + bias);
}

/** The algebraic sigmoid 1/2 + y / 2√(1 + y²), y = x/2. */
function gate(x: number): number {
  const y = 0.5 * x;
  return Math.fround(0.5 + Math.fround((0.5 * y) / Math.fround(Math.sqrt(Math.fround(1 + Math.fround(y * y))))));
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    if (char === "=") break;
    held = ((held << 6) | DIGITS.indexOf(char)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

import { expect, test } from "vitest";
import { type Kernel, plainKernel, simdKernel } from "../../../src/language/model/kernel.ts";

/** Numbers of -2..2 from a seed. */
function numbers(seed: number, count: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 30 - 2;
  });
}

const ROWS = 12;
const WIDTH = 24;
const OUTS = 6;

/** Runs each loop once over the same numbers and gives all that it wrote. */
function runAll(kernel: Kernel): number[] {
  const { floats, shorts } = kernel;
  floats.set(numbers(1, 1024), 0);
  floats.set(numbers(2, 64), 1024);
  for (const [k, value] of numbers(3, OUTS * WIDTH).entries()) shorts[4096 + k] = Math.round(value * 60);
  kernel.quantize(0, ROWS, WIDTH, 32767, 16384, 20480);
  kernel.multiply(16384, 20480, ROWS, 8192, 4096, 4160, OUTS, WIDTH, 24576);
  kernel.scan(0, 512, 4096, 4160, 8, 8, 28672, 32768);
  kernel.leaky(24576, ROWS * OUTS);
  kernel.mix(0, 256, 512, 64, 36864);
  return [...floats.subarray(0, 10240)];
}

test("the SIMD kernel and plain JavaScript give the same bits", () => {
  const simd = simdKernel(65536);
  expect(simd?.simd).toBe(true);
  if (simd !== undefined) expect(runAll(simd)).toEqual(runAll(plainKernel(65536)));
});

test("a row of zeros stays zero", () => {
  const kernel = plainKernel(4096);
  kernel.quantize(0, 4, 8, 2047, 1024, 2048);
  expect([...kernel.shorts.subarray(512, 544)]).toEqual(Array.from({ length: 32 }, () => 0));
});

test("multiply is the product of what was rounded", () => {
  const kernel = plainKernel(4096);
  kernel.floats.set([1, -2, 3, 0, 0, 0, 0, 4], 0);
  kernel.shorts.set([1, 2, 3, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, -1], 512);
  kernel.floats.set([0.5, 2], 384);
  kernel.floats.set([100, 0], 400);
  kernel.quantize(0, 4, 8, 32767, 2048, 2304);
  kernel.multiply(2048, 2304, 4, 1024, 1536, 1600, 2, 8, 3072);
  expect(kernel.floats[768]).toBeCloseTo(0.5 * (1 - 4 + 9 + 40) + 100, 2);
  expect(kernel.floats[769]).toBeCloseTo(-8, 2);
});

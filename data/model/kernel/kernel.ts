// AssemblyScript: the inner loops of the English model in WebAssembly SIMD. build.mjs compiles it.
// src/language/model/kernel.ts has the same functions in plain JavaScript; both give the same bits, because sums are
// of integers and everything else is a single rounded operation (no exp, no fused multiply-add).

/** Rounds each of `rows` rows of `width` floats (a multiple of 8) to integers of -limit..limit, with one scale a row. */
export function quantize(x: usize, rows: i32, width: i32, limit: f32, q: usize, scales: usize): void {
  const magic = f32x4.splat(12582912.0);
  for (let row = 0; row < rows; row++) {
    let top = f32x4.splat(0);
    for (let j = 0; j < width; j += 4) top = f32x4.max(top, f32x4.abs(v128.load(x + (<usize>j << 2))));
    const most = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    store<f32>(scales + (<usize>row << 2), most / limit);
    const factor = f32x4.splat(most > 0 ? limit / most : 0);
    for (let j = 0; j < width; j += 8) {
      const a = f32x4.sub(f32x4.add(f32x4.mul(v128.load(x), factor), magic), magic);
      const b = f32x4.sub(f32x4.add(f32x4.mul(v128.load(x, 16), factor), magic), magic);
      v128.store(q, i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(a), i32x4.trunc_sat_f32x4_s(b)));
      x += 32;
      q += 16;
    }
  }
}

@inline
function total(sum: v128): i32 {
  const pairs = i32x4.add(sum, i32x4.shuffle(sum, sum, 2, 3, 0, 1));
  return i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1);
}

@inline
function finish(sum: v128, scale: f32, bias: f32): f32 {
  return <f32>total(sum) * scale + bias;
}

/** y[row][out] = q[row] . weights[out] * scales[row] * weightScales[out] + bias[out]; rows in fours, outs even. */
export function multiply(
  q: usize, scales: usize, rows: i32, weights: usize, weightScales: usize, bias: usize, outs: i32, width: i32, y: usize,
): void {
  const line = <usize>width << 1;
  const stride = <usize>outs << 2;
  // Weights outside, rows inside: two lines of weights and a sentence's rows stay in the first-level cache.
  for (let out = 0; out < outs; out += 2) {
    const place = <usize>out << 2;
    const w0 = weights + <usize>out * line;
    const wsa = load<f32>(weightScales + place), wsb = load<f32>(weightScales + place, 4);
    const ba = load<f32>(bias + place), bb = load<f32>(bias + place, 4);
    for (let row = 0; row < rows; row += 4) {
      let x = q + <usize>row * line;
      let w = w0;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      for (const end = w + line; w < end; w += 16) {
        const wa = v128.load(w), wb = v128.load(w + line);
        const x0 = v128.load(x), x1 = v128.load(x + line);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(wa, x0));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(wb, x0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(wa, x1));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(wb, x1));
        const x2 = v128.load(x + 2 * line), x3 = v128.load(x + 3 * line);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(wa, x2));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(wb, x2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(wa, x3));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(wb, x3));
        x += 16;
      }
      const at = scales + (<usize>row << 2);
      const s0 = load<f32>(at), s1 = load<f32>(at, 4), s2 = load<f32>(at, 8), s3 = load<f32>(at, 12);
      const o = y + <usize>row * stride + place;
      store<f32>(o, finish(a0, wsa * s0, ba));
      store<f32>(o, finish(b0, wsb * s0, bb), 4);
      store<f32>(o + stride, finish(a1, wsa * s1, ba));
      store<f32>(o + stride, finish(b1, wsb * s1, bb), 4);
      store<f32>(o + 2 * stride, finish(a2, wsa * s2, ba));
      store<f32>(o + 2 * stride, finish(b2, wsb * s2, bb), 4);
      store<f32>(o + 3 * stride, finish(a3, wsa * s3, ba));
      store<f32>(o + 3 * stride, finish(b3, wsb * s3, bb), 4);
    }
  }
}

@inline
function gate(x: v128): v128 {
  const half = f32x4.splat(0.5), one = f32x4.splat(1);
  const y = f32x4.mul(half, x);
  return f32x4.add(half, f32x4.div(f32x4.mul(half, y), f32x4.sqrt(f32x4.add(one, f32x4.mul(y, y)))));
}

/** The recurrence of scan.c over one sentence: u[t][direction][3][h], x and out[t][direction][h], cell is 2h floats of work. */
export function scan(u: usize, x: usize, v: usize, bias: usize, rows: i32, h: i32, cell: usize, out: usize): void {
  const line = <usize>h << 2;
  memory.fill(cell, 0, 2 * line);
  for (let direction = 0; direction < 2; direction++) {
    const side = <usize>direction * line;
    for (let step = 0; step < rows; step++) {
      const t = <usize>(direction ? rows - 1 - step : step);
      const place = t * 2 * line + side;
      const at = u + place * 3;
      for (let i: usize = 0; i < line; i += 16) {
        const c = v128.load(cell + side + i);
        const gates = v + 2 * side + i, shift = bias + 2 * side + i;
        const f = gate(f32x4.add(f32x4.add(v128.load(at + line + i), f32x4.mul(v128.load(gates), c)), v128.load(shift)));
        const r = gate(
          f32x4.add(
            f32x4.add(v128.load(at + 2 * line + i), f32x4.mul(v128.load(gates + line), c)),
            v128.load(shift + line),
          ),
        );
        const candidate = v128.load(at + i), high = v128.load(x + place + i);
        const next = f32x4.add(candidate, f32x4.mul(f, f32x4.sub(c, candidate)));
        v128.store(cell + side + i, next);
        v128.store(out + place + i, f32x4.add(high, f32x4.mul(r, f32x4.sub(next, high))));
      }
    }
  }
}

/** Negative values to a tenth. */
export function leaky(x: usize, count: i32): void {
  const zero = f32x4.splat(0), tenth = f32x4.splat(0.1);
  for (const end = x + (<usize>count << 2); x < end; x += 16) {
    const value = v128.load(x);
    v128.store(x, v128.bitselect(f32x4.mul(value, tenth), value, f32x4.lt(value, zero)));
  }
}

/** out = before + here + after, negative values taken to a tenth. */
export function mix(before: usize, here: usize, after: usize, count: i32, out: usize): void {
  const zero = f32x4.splat(0), tenth = f32x4.splat(0.1);
  for (let i: usize = 0, end = <usize>count << 2; i < end; i += 16) {
    const sum = f32x4.add(f32x4.add(v128.load(before + i), v128.load(here + i)), v128.load(after + i));
    v128.store(out + i, v128.bitselect(f32x4.mul(sum, tenth), sum, f32x4.lt(sum, zero)));
  }
}

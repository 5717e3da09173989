/** Whole numbers in the narrowest typed array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` whole numbers from 0 to `most`. */
function createNumbers(length: number, most: number): Numbers {
  if (most < 2 ** 8) return new Uint8Array(length);
  return most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Copies of whole numbers, in the narrowest array. */
export function narrow(values: ArrayLike<number>): Numbers {
  let most = 0;
  for (let place = 0; place < values.length; place += 1) most = Math.max(most, values[place] ?? 0);
  const numbers = createNumbers(values.length, most);
  for (let place = 0; place < values.length; place += 1) numbers[place] = values[place] ?? 0;
  return numbers;
}

/** The values at some places, in the order of places and an array of the same width. */
export function gather(values: Numbers, places: Uint32Array): Numbers {
  const gathered = createNumbers(places.length, 2 ** (8 * values.BYTES_PER_ELEMENT) - 1);
  for (let place = 0; place < places.length; place += 1) gathered[place] = values[places[place] ?? 0] ?? 0;
  return gathered;
}

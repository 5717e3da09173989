/** In a block larger than this only neighbours in the block's order are compared, so that work grows with its length. */
const WINDOW = 48;

/**
 * Pairs of items worth comparing: those that share a key. `keysOf(i)` names the blocks of item i of `count`;
 * neighbours in index order count as nearest. Each pair comes once, smaller index first.
 */
export function* candidatePairs(
  count: number,
  keysOf: (index: number) => Iterable<string>,
): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  const places: { readonly block: readonly number[]; readonly at: number }[][] = [];
  for (let index = 0; index < count; index++) {
    places.push(
      [...new Set(keysOf(index))].map((key) => {
        const block = blocks.get(key);
        if (block === undefined) {
          const fresh = [index];
          blocks.set(key, fresh);
          return { block: fresh, at: 0 };
        }
        return { block, at: block.push(index) - 1 };
      }),
    );
  }
  for (const [left, own] of places.entries()) {
    const met = new Set<number>();
    for (const { block, at } of own) {
      const end = Math.min(block.length, at + 1 + WINDOW);
      for (let next = at + 1; next < end; next++) {
        const right = block[next];
        if (right === undefined || met.has(right)) continue;
        met.add(right);
        yield [left, right];
      }
    }
  }
}

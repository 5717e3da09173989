const NEVER = -1e9;
/** Far above any sum of scores: with this taken off every root arc, the best tree has one root (Stanojević & Cohen 2021). */
const ROOT_COST = 1e5;

/**
 * The best tree with a single root (Chu-Liu and Edmonds). `score(dependent, head)` counts words from 0, head -1 is the
 * root; returns each word's head in the same count. Ties go to the leftmost head.
 */
export function bestTree(words: number, score: (dependent: number, head: number) => number): number[] {
  const size = words + 1;
  const table = new Float64Array(size * size).fill(NEVER);
  for (let dependent = 0; dependent < words; dependent++) {
    for (let head = -1; head < words; head++) {
      if (head !== dependent) table[(dependent + 1) * size + head + 1] = score(dependent, head);
    }
  }
  const greedy = bestHeads(table, size);
  let roots = 0;
  for (let node = 1; node < size; node++) if (greedy[node] === 0) roots++;
  const heads = roots === 1 && findCycle(greedy) === undefined ? greedy : edmonds(withRootCost(table, size), size);
  return Array.from({ length: words }, (_, k) => (heads[k + 1] ?? 0) - 1);
}

function withRootCost(table: Float64Array, size: number): Float64Array {
  const costly = table.slice();
  for (let node = 1; node < size; node++) costly[node * size] = (table[node * size] ?? 0) - ROOT_COST;
  return costly;
}

/** table[dependent · size + head]; node 0 is the root and has no head. */
function bestHeads(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((table[node * size + head] ?? NEVER) > (table[node * size + best] ?? NEVER)) best = head;
    }
    heads[node] = best;
  }
  return heads;
}

function findCycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at > 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at] ?? 0;
    }
    if (at <= 0 || seen[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Contracts a cycle to one node, solves the smaller table and opens the cycle where that solution enters it. */
function edmonds(table: Float64Array, size: number): Int32Array {
  const heads = bestHeads(table, size);
  const cycle = findCycle(heads);
  if (cycle === undefined) return heads;
  const inCycle = new Set(cycle);
  const at = (dependent: number, head: number): number => table[dependent * size + head] ?? NEVER;
  const rest = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node));
  const last = rest.length;
  const small = new Float64Array((last + 1) * (last + 1)).fill(NEVER);
  const leaves: number[] = [];
  const enters: number[] = [];
  for (const [a, node] of rest.entries()) {
    for (const [b, other] of rest.entries()) if (a > 0 && a !== b) small[a * (last + 1) + b] = at(node, other);
    const leave = most(cycle, (inside) => at(node, inside));
    const enter = most(cycle, (inside) => at(inside, node) - at(inside, heads[inside] ?? 0));
    leaves.push(leave);
    enters.push(enter);
    if (a > 0) small[a * (last + 1) + last] = at(node, leave);
    small[last * (last + 1) + a] = at(enter, node) - at(enter, heads[enter] ?? 0);
  }
  const inner = edmonds(small, last + 1);
  for (const [a, node] of rest.entries()) {
    if (a > 0) heads[node] = inner[a] === last ? (leaves[a] ?? 0) : (rest[inner[a] ?? 0] ?? 0);
  }
  const entry = inner[last] ?? 0;
  heads[enters[entry] ?? 0] = rest[entry] ?? 0;
  return heads;
}

function most(nodes: readonly number[], value: (node: number) => number): number {
  let best = nodes[0] ?? 0;
  for (const node of nodes) if (value(node) > value(best)) best = node;
  return best;
}

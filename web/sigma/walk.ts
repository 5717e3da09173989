/** A step on the screen: right and down are positive. */
export interface Direction {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
}

interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Of `places` the one that lies best in a direction from `here`: within 60° of it, rather near and straight ahead. */
export function stepToward(here: Place, places: readonly Place[], { dx, dy }: Direction): string | undefined {
  let best: { key: string; cost: number } | undefined;
  for (const { key, x, y } of places) {
    const away = Math.hypot(x - here.x, y - here.y);
    const ahead = ((x - here.x) * dx + (y - here.y) * dy) / Math.max(away, 1e-9);
    if (key === here.key || ahead < 0.5) continue;
    const cost = away / ahead ** 3;
    if (best === undefined || cost < best.cost) best = { key, cost };
  }
  return best?.key;
}

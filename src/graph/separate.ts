import type { Point } from "./point.ts";

/** What a node covers: a disc round its point, and a label from there to the right, 0 where it has none. */
export interface Footprint {
  readonly radius: number;
  /** From the point to the label's end. */
  readonly labelEnd: number;
  /** Half a line of text. */
  readonly labelHalf: number;
}

const ROUNDS = 80;
/** A picture of more nodes than this is full whatever one does, and trying would take long. */
const MOST = 3_000;
/** Less than this is no overlap, in pixels. */
const NEGLIGIBLE = 0.01;

/** Moves points gently until neither discs nor labels overlap, or for a fixed number of rounds. */
export function separate(points: readonly Point[], footprints: readonly Footprint[]): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  if (points.length > MOST) return moved;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(moved, footprints)) break;
  }
  return moved;
}

/** One sweep from left to right over all pairs that may overlap. */
function pushApart(points: Point[], footprints: readonly Footprint[]): boolean {
  const items = points
    .map((point, index) => {
      const { radius, labelEnd, labelHalf } = footprints[index] ?? { radius: 0, labelEnd: 0, labelHalf: 0 };
      return { point, radius, reach: Math.max(radius, labelEnd), labelEnd, labelHalf, left: point.x - radius };
    })
    .sort((a, b) => a.left - b.left);
  let any = false;
  items.forEach((one, place) => {
    for (let next = place + 1; next < items.length; next += 1) {
      const two = items[next];
      if (!two || two.left >= one.point.x + one.reach) break;
      if (pushDiscs(one, two) || pushLabels(one, two)) any = true;
    }
  });
  return any;
}

type Item = Footprint & { readonly point: Point };

/** Discs move apart along the line between them, the smaller one farther: what hangs from a hub gives way to it. */
function pushDiscs({ point: a, radius: ra }: Item, { point: b, radius: rb }: Item): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const missing = ra + rb - distance;
  if (missing <= NEGLIGIBLE) return false;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
  const share = (rb * rb) / (ra * ra + rb * rb);
  a.x -= ux * missing * share;
  a.y -= uy * missing * share;
  b.x += ux * missing * (1 - share);
  b.y += uy * missing * (1 - share);
  return true;
}

/** A label moves up or down, away from another label or from a disc that would cover it. */
function pushLabels(one: Item, two: Item): boolean {
  const [a, b] = [one.point, two.point];
  if (one.labelEnd === 0 && two.labelEnd === 0) return false;
  // Sorted from left to right, so what may be covered is mostly the left one's label.
  const apart = b.x - two.radius >= a.x + Math.max(one.labelEnd, one.radius);
  if (apart || a.x - one.radius >= b.x + Math.max(two.labelEnd, two.radius)) return false;
  const halfOf = (item: Item, other: Item): number => {
    // Beside the other's disc only its label counts; elsewhere the disc itself.
    const besideDisc = other.point.x + other.radius < item.point.x - item.radius;
    return item.labelEnd > 0 && !besideDisc ? item.labelHalf : Math.max(item.labelHalf, item.radius);
  };
  const missing = halfOf(one, two) + halfOf(two, one) - Math.abs(b.y - a.y);
  if (missing <= NEGLIGIBLE) return false;
  const step = a.y <= b.y ? missing : -missing;
  const share = two.radius ** 2 / (one.radius ** 2 + two.radius ** 2);
  a.y -= step * share;
  b.y += step * (1 - share);
  return true;
}

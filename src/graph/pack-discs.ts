import type { Point } from "./point.ts";

/**
 * Centres for discs of given radii, sorted largest first: the first in the middle, the others in rings round it, `gap`
 * apart, each ring filled evenly.
 */
export function packDiscs(radii: readonly number[], gap: number): Point[] {
  const centres: Point[] = radii.length > 0 ? [{ x: 0, y: 0 }] : [];
  let inner = (radii[0] ?? 0) + gap;
  while (centres.length < radii.length) {
    const widest = radii[centres.length] ?? 0;
    const ring = inner + widest;
    const angles = ringAngles(radii, centres.length, ring, gap);
    const taken = angles.reduce((sum, angle) => sum + angle, 0);
    const slack = Math.max(0, 2 * Math.PI - taken) / angles.length;
    // Rings start at the top and fill up evenly; the last disc's share ends where the first began.
    let angle = Math.PI / 2;
    for (const share of angles) {
      angle += (share + slack) / 2;
      centres.push({ x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
      angle += (share + slack) / 2;
    }
    inner = ring + widest + gap;
  }
  return centres;
}

/** The angles that the next discs take on a ring, as many as fit; at least one. */
function ringAngles(radii: readonly number[], from: number, ring: number, gap: number): number[] {
  const angles: number[] = [];
  let sum = 0;
  for (let index = from; index < radii.length; index += 1) {
    const angle = 2 * Math.asin(Math.min(1, ((radii[index] ?? 0) + gap / 2) / ring));
    if (angles.length > 0 && sum + angle > 2 * Math.PI) break;
    angles.push(angle);
    sum += angle;
  }
  return angles;
}

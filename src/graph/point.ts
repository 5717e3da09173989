/** A place in the picture, in its pixels; y grows upwards, as sigma and Gephi have it. */
export interface Point {
  x: number;
  y: number;
}

/** Cosine and sine of the golden angle, as numbers: every machine turns by exactly the same. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/** `count` points as evenly spread in a disc as sunflower seeds (Vogel, 1979), from the centre outwards. */
export function sunflower(count: number, radius: number): Point[] {
  const points: Point[] = [];
  let [cos, sin] = [1, 0];
  for (let index = 0; index < count; index += 1) {
    const distance = radius * Math.sqrt((index + 0.5) / count);
    points.push({ x: distance * cos, y: distance * sin });
    [cos, sin] = [cos * COS - sin * SIN, sin * COS + cos * SIN];
  }
  return points;
}

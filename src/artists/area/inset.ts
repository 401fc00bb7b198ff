/** Areas without a rim. */
import type { Point } from "../../style/outline.ts";
import { cutAtLine, type Ring } from "./polygon-cut.ts";

/**
 * The inside of rings, so far from them. Only a single convex ring loses its rim; others stay as they are.
 * @param distance Points.
 */
export function insideOf(rings: readonly Ring[], distance: number): readonly Ring[] {
  const [ring, more] = rings;
  if (distance === 0 || ring === undefined || more !== undefined) return rings;
  const turning = turningOf(ring);
  if (turning === 0) return rings;
  const sides = sidesOf(turning > 0 ? ring : ring.toReversed());
  const inside = sides.reduce((rest, [a, b]) => {
    if (rest.length === 0) return rest;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const share = distance / Math.hypot(dx, dy);
    const moved = ([x, y]: Point): Point => [x - dy * share, y + dx * share];
    return cutAtLine(rest, moved(a), moved(b));
  }, ring);
  return inside.length > 2 ? [inside] : [];
}

type Side = readonly [from: Point, to: Point];

/** The sides of a ring that have a length. */
function sidesOf(ring: Ring): Side[] {
  return ring
    .map((corner, index): Side => [corner, ring[(index + 1) % ring.length] ?? corner])
    .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
}

/** 1 if a ring is convex and turns from x to y, −1 if the other way, 0 if it is not convex. */
function turningOf(ring: Ring): number {
  const sides = sidesOf(ring);
  const turns = sides.map(([a, b], index) => {
    const [, c] = sides[(index + 1) % sides.length] as Side;
    const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
    return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
  });
  const least = 1e-9;
  const sum = turns.reduce((total, turn) => total + turn, 0);
  if (Math.abs(Math.abs(sum) - 2 * Math.PI) > 1e-6) return 0;
  return turns.every((turn) => turn * Math.sign(sum) > -least) ? Math.sign(sum) : 0;
}

/** Bézier curves, each a list of its control points: 2 for a line, 3 for a quadratic, 4 for a cubic one. */
import type { Point } from "../../style/outline.ts";

/** The control points of a line (2), a quadratic (3) or a cubic curve (4). */
export type Curve = readonly Point[];

/** Whether a point is in an area. */
export type Inside = (point: Point) => boolean;

/** The point that lies at a share of the way between two. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] * (1 - share) + b[0] * share, a[1] * (1 - share) + b[1] * share];
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt(curve: Curve, t: number): Point {
  return splitAt(curve, t)[1][0] as Point;
}

/** The two parts of a curve, by de Casteljau's construction. */
export function splitAt(curve: Curve, t: number): [before: Curve, after: Curve] {
  let rest = curve;
  const before: Point[] = [];
  const after: Point[] = [];
  while (rest.length > 0) {
    before.push(rest[0] as Point);
    after.unshift(rest.at(-1) as Point);
    rest = rest.slice(1).map((point, index) => between(rest[index] as Point, point, t));
  }
  return [before, after];
}

/** How close the ends of the search for an edge come to each other in points: matplotlib's, so that arrows end where its do. */
const searchTolerance = 0.01;

/**
 * The two parts of a curve, cut where it crosses the edge of an area; null when its ends, if they are two, lie on the same
 * side of it.
 * @example cutCurve([[0, 0], [9, 0]], ([x]) => x < 3)?.[0].at(-1) // about [3, 0]
 */
export function cutCurve(curve: Curve, inside: Inside): [before: Curve, after: Curve] | null {
  let [from, to] = [0, 1];
  let [start, end] = [curve[0] as Point, curve.at(-1) as Point];
  const isStartInside = inside(start);
  if (isStartInside === inside(end) && distance(start, end) > 0) return null;
  // Of a curve far longer than a page no two numbers lie so close; the search ends where they are next to each other.
  for (
    let middle = 0.5;
    distance(start, end) >= searchTolerance && from < middle && middle < to;
    middle = (from + to) / 2
  ) {
    const point = pointAt(curve, middle);
    if (inside(point) === isStartInside) [from, start] = [middle, point];
    else [to, end] = [middle, point];
  }
  return splitAt(curve, (from + to) / 2);
}

/** The area of a circle. */
export function insideCircle([cx, cy]: Point, radius: number): Inside {
  return ([x, y]) => (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The points between its ends in which a curve turns back in x or in y. */
export function turningPoints(curve: Curve): Point[] {
  if (curve.length < 3) return [];
  return ([0, 1] as const)
    .flatMap((axis) => slopeZeros(curve.map((point) => point[axis])))
    .filter((t) => t > 0 && t < 1)
    .map((t) => pointAt(curve, t));
}

/** Where the slope of a curve along one axis is 0. */
function slopeZeros([a = 0, b = 0, c = 0, d]: readonly number[]): number[] {
  if (d === undefined) return [(a - b) / (a - 2 * b + c)];
  const [square, half, constant] = [d - 3 * c + 3 * b - a, a - 2 * b + c, b - a];
  if (Math.abs(square) < 1e-12) return [-constant / (2 * half)];
  const root = Math.sqrt(half * half - square * constant);
  return [(-half + root) / square, (-half - root) / square];
}

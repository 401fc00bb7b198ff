/** What polygons have in common with convex ones. Coordinates are points, y downwards or upwards. */
import type { Point } from "../../style/outline.ts";

/** Corners joined by lines, the last with the first. */
export type Ring = readonly Point[];

/** Left, top, right, bottom, in this order of numbers: x from least to most, y from least to most. */
export type RingBounds = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * What of a ring lies in a convex polygon, whose corners turn from x to y. Where the ring has several pieces in it, lines
 * along its sides join them, there and back.
 * I. Sutherland, G. Hodgman: "Reentrant Polygon Clipping" (1974): cut at one side after the other.
 */
export function cutRing(ring: Ring, convex: Ring): Ring {
  let rest = ring;
  for (const [index, corner] of convex.entries()) {
    if (rest.length === 0) return rest;
    rest = cutAtLine(rest, corner, convex[(index + 1) % convex.length] as Point);
  }
  return rest;
}

/** What of a ring lies to the side of a line from a to b that x turns to y. */
export function cutAtLine(ring: Ring, [ax, ay]: Point, [bx, by]: Point): Ring {
  const depth = ([x, y]: Point) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const kept: Point[] = [];
  let before = ring.at(-1) as Point;
  let from = depth(before);
  for (const point of ring) {
    const to = depth(point);
    if (from >= 0 !== to >= 0) kept.push(pointBetween(before, point, from / (from - to)));
    if (to >= 0) kept.push(point);
    [before, from] = [point, to];
  }
  return kept;
}

/** The point that lies so far from one to another, as a share of the way. */
export function pointBetween([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** Whether two boxes overlap, or touch. */
export function areNear(
  [ax0, ay0, ax1, ay1]: RingBounds,
  [bx0, by0, bx1, by1]: RingBounds,
): boolean {
  return ax0 <= bx1 && bx0 <= ax1 && ay0 <= by1 && by0 <= ay1;
}

/** Whether a box lies beyond a side of a convex ring that turns from x to y, so that nothing of it is in the ring. */
export function isApart([x0, y0, x1, y1]: RingBounds, convex: Ring): boolean {
  return convex.some(([ax, ay], index) => {
    const [bx, by] = convex[(index + 1) % convex.length] as Point;
    const [toX, toY] = [bx - ax, by - ay];
    const [x, y] = [toY > 0 ? x0 : x1, toX > 0 ? y1 : y0];
    return toX * (y - ay) - toY * (x - ax) < 0;
  });
}

/** The corners of an upright box, turning from x to y. */
export function boxRing([x0, y0, x1, y1]: RingBounds): Ring {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** The smallest box around rings. */
export function boundsOfRings(rings: readonly Ring[]): RingBounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return [x0, y0, x1, y1];
}

/** How often rings go around a point from x to y, less how often the other way. */
export function windings(rings: readonly Ring[], [x, y]: Point): number {
  let count = 0;
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) as Point;
    for (const [toX, toY] of ring) {
      const side = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
      if (fromY <= y && toY > y && side > 0) count++;
      if (fromY > y && toY <= y && side < 0) count--;
      [fromX, fromY] = [toX, toY];
    }
  }
  return count;
}

/** Whether a side of a ring comes into a box, or nearly so. */
export function hasSideIn(rings: readonly Ring[], [x0, y0, x1, y1]: RingBounds): boolean {
  return rings.some((ring) => {
    let [fromX, fromY] = ring.at(-1) as Point;
    return ring.some(([toX, toY]) => {
      const isApart =
        Math.max(fromX, toX) < x0 ||
        Math.min(fromX, toX) > x1 ||
        Math.max(fromY, toY) < y0 ||
        Math.min(fromY, toY) > y1;
      [fromX, fromY] = [toX, toY];
      return !isApart;
    });
  });
}

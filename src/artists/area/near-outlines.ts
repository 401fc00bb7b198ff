/** What of outlines in data lies near the axes: renderers reckon with few digits, and a corner at 10³⁰ turns sides askew. */
import { valueAtPosition } from "../../simplify/placement.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { type CutSide, cutLine, placeOfValue, sidesOf } from "../line/cut-line.ts";
import { boxRing, cutRing } from "./polygon-cut.ts";

/** Corners one after the other; null ends an outline. */
export type Corners = readonly (Point | null)[];

/** Farther than this no axes is cut, one of a logit scale included. */
const farthest = 1e15;

/** Whether a corner lies far outside of the axes. */
export function reachesFar(corners: Corners, space: AxesSpace): boolean {
  const sides = sidesOf(space);
  return corners.some((corner) => corner !== null && isFar(placed(corner, sides), sides));
}

/** Closed outlines without what lies far outside of the axes; the same corners where nothing does. */
export function nearRings(corners: Corners, space: AxesSpace): Corners {
  if (!reachesFar(corners, space)) return corners;
  return outlinesOf(corners).flatMap((ring) => [...nearRing(ring, sidesOf(space)), null]);
}

/** Open outlines without what lies far outside of the axes; the same corners where nothing does. */
export function nearLines(corners: Corners, space: AxesSpace): Corners {
  const x = Float64Array.from(corners, (corner) => corner?.[0] ?? Number.NaN);
  const y = Float64Array.from(corners, (corner) => corner?.[1] ?? Number.NaN);
  const near = cutLine(space, { x, y });
  if (near.x === x) return corners;
  return Array.from(near.x, (value, at) => {
    const point = [value, near.y[at] as number] as const;
    return point.some(Number.isNaN) ? null : point;
  });
}

function outlinesOf(corners: Corners): readonly (readonly Point[])[] {
  const outlines: Point[][] = [[]];
  for (const corner of corners) {
    if (corner === null) outlines.push([]);
    else outlines.at(-1)?.push(corner);
  }
  return outlines.filter((outline) => outline.length > 0);
}

/** Corners that stay keep their data; those at the cut get the data of their places. */
function nearRing(ring: readonly Point[], [across, up]: Sides): readonly Point[] {
  const places = ring.map((corner) => placed(corner, [across, up]));
  const dataOf = new Map(places.map((place, at) => [place, ring[at] as Point]));
  const [x0, x1] = finiteEnds(across);
  const [y0, y1] = finiteEnds(up);
  return cutRing(places, boxRing([x0, y0, x1, y1])).map(
    (place) =>
      dataOf.get(place) ?? [
        valueAtPosition(across.placement, place[0]),
        valueAtPosition(up.placement, place[1]),
      ],
  );
}

type Sides = readonly [across: CutSide, up: CutSide];

function placed([x, y]: Point, [across, up]: Sides): Point {
  return [placeOfValue(across.placement, x), placeOfValue(up.placement, y)];
}

function isFar([x, y]: Point, [across, up]: Sides): boolean {
  return x < across.low || x > across.high || y < up.low || y > up.high;
}

function finiteEnds({ low, high }: CutSide): readonly [number, number] {
  return [Math.max(low, -farthest), Math.min(high, farthest)];
}

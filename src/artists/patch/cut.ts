/** What of a path lies near the axes. */

import type { Point } from "../../style/outline.ts";
import type { Bbox } from "../../text/bbox.ts";
import { piecesOf } from "../area/path-pieces.ts";
import { boxRing, cutRing, pointBetween } from "../area/polygon-cut.ts";
import { closed, type Path, type PathStep } from "../text/path.ts";

/**
 * The parts of a path near an axes of this size: areas to fill, and edges to stroke. Curves become lines; what is cut off
 * lies so far out that neither the cut nor a corner at it shows.
 */
export function cutOutlines(
  path: Path,
  { width, height }: { readonly width: number; readonly height: number },
  linewidth: number,
): { inside: Path; edge: Path } {
  const margin = 10 + 10 * linewidth;
  const box: Bbox = [-margin, -margin, width + margin, height + margin];
  const pieces = piecesOf(path).map(({ points, isClosed }) => ({
    points: points.map(withinDigits),
    isClosed,
  }));
  const areas = pieces.map(({ points }) => cutRing(points, boxRing(box)));
  const open = pieces.filter(({ isClosed }) => !isClosed);
  const closedAreas = areas.filter((_, index) => pieces[index]?.isClosed);
  return {
    inside: areas.flatMap(areaPath),
    edge: [...closedAreas.flatMap(areaPath), ...open.flatMap(({ points }) => cutLine(points, box))],
  };
}

/** Farther than this, differences of places are lost. */
const farthest = 1e15;

function withinDigits([x, y]: Point): Point {
  const within = (place: number) => Math.min(Math.max(place, -farthest), farthest);
  return [within(x), within(y)];
}

function areaPath(points: readonly Point[]): Path {
  return points.length < 2 ? [] : closed(points);
}

/** The pieces of a line that lie in a box. */
function cutLine(points: readonly Point[], box: Bbox): Path {
  const path: PathStep[] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    const ends = from && sharesInside(from, to, box);
    if (!from || !ends) continue;
    if (ends[0] > 0 || path.length === 0) path.push(["M", pointBetween(from, to, ends[0])]);
    path.push(["L", pointBetween(from, to, ends[1])]);
  }
  return path;
}

/**
 * The shares of a segment between which it lies in a box, or null.
 * Y.-D. Liang, B. Barsky: "A new concept and method for line clipping" (1984).
 */
function sharesInside(
  [xa, ya]: Point,
  [xb, yb]: Point,
  [x0, y0, x1, y1]: Bbox,
): readonly [number, number] | null {
  let [from, to] = [0, 1];
  const sides = [
    [xa - xb, xa - x0],
    [xb - xa, x1 - xa],
    [ya - yb, ya - y0],
    [yb - ya, y1 - ya],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    const share = room / slope;
    if (slope < 0) from = Math.max(from, share);
    if (slope > 0) to = Math.min(to, share);
  }
  return from < to ? [from, to] : null;
}

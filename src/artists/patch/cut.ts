/** What of a path lies near the axes. */
import type { Point } from "../../style/outline.ts";
import { pointAt } from "../text/bezier.ts";
import { closed, type Path, type PathStep } from "../text/path.ts";

/** Points joined by lines, the last perhaps with the first. */
interface Piece {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Left, bottom, right, top. */
type Box = readonly [number, number, number, number];

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
  const box: Box = [-margin, -margin, width + margin, height + margin];
  const pieces = piecesOf(path);
  const areas = pieces.map(({ points }) => cutArea(points, box));
  const open = pieces.filter(({ isClosed }) => !isClosed);
  const closedAreas = areas.filter((_, index) => pieces[index]?.isClosed);
  return {
    inside: areas.flatMap(areaPath),
    edge: [...closedAreas.flatMap(areaPath), ...open.flatMap(({ points }) => cutLine(points, box))],
  };
}

function areaPath(points: readonly Point[]): Path {
  return points.length < 2 ? [] : closed(points);
}

/** Lines in the place of each curve. */
const linesPerCurve = 64;

function piecesOf(path: Path): Piece[] {
  const pieces: { points: Point[]; isClosed: boolean }[] = [];
  for (const step of path) {
    const last = pieces.at(-1);
    if (step[0] === "M" || last === undefined) {
      if (step[0] !== "Z") pieces.push({ points: [step.at(-1) as Point], isClosed: false });
    } else if (step[0] === "Z") last.isClosed = true;
    else last.points.push(...flat(last.points.at(-1) as Point, step.slice(1) as Point[]));
  }
  return pieces;
}

function flat(from: Point, points: readonly Point[]): readonly Point[] {
  if (points.length === 1) return points;
  const curve = [from, ...points];
  return Array.from({ length: linesPerCurve }, (_, index) =>
    pointAt(curve, (index + 1) / linesPerCurve),
  );
}

/**
 * What of a polygon lies in a box.
 * I. Sutherland, G. Hodgman: "Reentrant Polygon Clipping" (1974): cut at one side after the other.
 */
function cutArea(points: readonly Point[], [x0, y0, x1, y1]: Box): readonly Point[] {
  const left = cutAt(points, 0, x0, 1);
  const right = cutAt(left, 0, x1, -1);
  return cutAt(cutAt(right, 1, y0, 1), 1, y1, -1);
}

/** What lies on one side of an upright or level line: above its place for 1, below it for -1. */
function cutAt(points: readonly Point[], axis: 0 | 1, place: number, side: 1 | -1): Point[] {
  const depth = (point: Point) => side * (point[axis] - place);
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    const crossing = from >= 0 === to >= 0 ? [] : [between(before, point, from / (from - to))];
    return to >= 0 ? [...crossing, point] : crossing;
  });
}

function between([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** The pieces of a line that lie in a box. */
function cutLine(points: readonly Point[], box: Box): Path {
  const path: PathStep[] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    const ends = from && sharesInside(from, to, box);
    if (!from || !ends) continue;
    if (ends[0] > 0 || path.length === 0) path.push(["M", between(from, to, ends[0])]);
    path.push(["L", between(from, to, ends[1])]);
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
  [x0, y0, x1, y1]: Box,
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

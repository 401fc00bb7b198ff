/** Paths as polygons, their curves as short lines. */
import type { Point } from "../../style/outline.ts";
import { pointAt } from "../text/bezier.ts";
import type { Path } from "../text/path.ts";
import type { Ring } from "./polygon-cut.ts";

/** Points joined by lines, the last perhaps with the first. */
export interface PathPiece {
  readonly points: Ring;
  readonly isClosed: boolean;
}

/** Lines in the place of each curve. */
const linesPerCurve = 64;

/** The pieces of a path. */
export function piecesOf(path: Path): PathPiece[] {
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

/** The outlines of a path whose y goes up, in points from the upper left corner of axes of this height. */
export function ringsOfPath(path: Path, height: number): Ring[] {
  return piecesOf(path).map(({ points }) => points.map(([x, y]): Point => [x, height - y]));
}

/** Paths of lines and Bézier curves, in points, y upwards. */
import { points } from "../../marks/numbers.ts";
import type { Step as OutlineStep, Point } from "../../style/outline.ts";
import { type Bbox, numberRange } from "../../text/bbox.ts";
import { type Curve, pointAt, turningPoints } from "./bezier.ts";

/** One step of a path, named like its SVG command: those of outlines, and quadratic curves. */
export type PathStep = OutlineStep | readonly ["Q", control: Point, end: Point];

export type Path = readonly PathStep[];

/** A closed polygon. */
export function closed(corners: readonly Point[]): Path {
  return [...corners.map((corner, at): PathStep => [at === 0 ? "M" : "L", corner]), ["Z"]];
}

/** The path with all its points moved. */
export function mapPath(path: Path, move: (point: Point) => Point): Path {
  return path.map((step): PathStep => {
    switch (step[0]) {
      case "Z":
        return step;
      case "C":
        return ["C", move(step[1]), move(step[2]), move(step[3])];
      case "Q":
        return ["Q", move(step[1]), move(step[2])];
      default:
        return [step[0], move(step[1])];
    }
  });
}

/** A function that turns points about the origin by degrees counterclockwise, and then moves them. */
export function turnAndMove(degrees: number, [dx, dy]: Point): (point: Point) => Point {
  if (degrees === 0) return ([x, y]) => [x + dx, y + dy];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return ([x, y]) => [x * cos - y * sin + dx, x * sin + y * cos + dy];
}

/** The lines and curves of a path, each with the point it begins at; closings are left out. */
export function curvesOf(path: Path): Curve[] {
  let from: Point = [0, 0];
  return path.flatMap(([command, ...controls]): Curve[] => {
    const end = controls.at(-1);
    if (end === undefined) return [];
    const curve = [from, ...controls];
    from = end;
    return command === "M" ? [] : [curve];
  });
}

/** The smallest box around the path, curves as far as they reach; null for a path without lines. */
export function pathBounds(path: Path): Bbox | null {
  const reached = curvesOf(path).flatMap((curve) => [
    curve[0] as Point,
    ...turningPoints(curve),
    curve.at(-1) as Point,
  ]);
  if (reached.length === 0) return null;
  const [xs, ys] = [reached.map(([x]) => x), reached.map(([, y]) => y)];
  const [[x0, x1], [y0, y1]] = [numberRange(xs), numberRange(ys)];
  return [x0, y0, x1, y1];
}

/** Lines in the place of each curve of {@link flattened}. */
const flatSteps = 16;

/** The corners of the polygon that a path of one piece encloses, its curves as short lines. */
export function flattened(path: Path): Point[] {
  const start = path[0]?.[1];
  const rest = curvesOf(path).flatMap((curve) =>
    curve.length === 2
      ? curve.slice(1)
      : Array.from({ length: flatSteps }, (_, index) => pointAt(curve, (index + 1) / flatSteps)),
  );
  return start === undefined ? rest : [start, ...rest];
}

/** How far a control point may lie off a line that is drawn as straight, in points. */
const straight = 1e-6;

/**
 * The path as the shape of a symbol at the upper left corner of an axes of this height. Quadratic curves become
 * cubic ones, which are all that symbols have, and those that are straight become lines.
 */
export function pathData(path: Path, height: number): string {
  const write = (...places: readonly Point[]) =>
    places.map(([x, y]) => `${points(x)},${points(height - y)}`).join(" ");
  let from: Point = [0, 0];
  const words = path.map((step) => {
    if (step[0] === "Z") return "Z";
    const [start, end] = [from, step.at(-1) as Point];
    from = end;
    if (step[0] !== "Q") return step[0] + write(...(step.slice(1) as Point[]));
    return isStraight(start, step[1], end)
      ? `L${write(end)}`
      : `C${write(...asCubic(start, step))}`;
  });
  return words.join("");
}

function isStraight([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const length = Math.hypot(x2 - x0, y2 - y0);
  const along = (x1 - x0) * (x2 - x0) + (y1 - y0) * (y2 - y0);
  const across = Math.abs((x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0));
  return across <= straight * length && along >= 0 && along <= length * length;
}

/** The control points and the end of the cubic curve that is the same as a quadratic one. */
function asCubic(from: Point, [, control, end]: readonly ["Q", Point, Point]): Point[] {
  const towards = ([x, y]: Point): Point => [
    x + (2 / 3) * (control[0] - x),
    y + (2 / 3) * (control[1] - y),
  ];
  return [towards(from), towards(end), end];
}

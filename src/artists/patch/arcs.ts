/** Circles and parts of them. */
import { arc, type Point, scaled } from "../../style/outline.ts";
import type { Path, PathStep } from "../text/path.ts";

/** A circle of radius 1 around 0, 0, counterclockwise from its lowest point. */
export function unitCircle(): Path {
  return scaled(arc(4), 2);
}

/**
 * A part of that circle, from one angle in degrees counterclockwise to another; 360 degrees and more are all of it.
 * Source: L. Maisonobe, "Drawing an elliptical arc using polylines, quadratic or cubic Bezier curves".
 */
export function unitArc(theta1: number, theta2: number): Path {
  const [from, to] = arcAngles(theta1, theta2);
  const count = Math.max(1, 2 ** Math.ceil((to - from) / (Math.PI / 2)));
  const step = (to - from) / count;
  const tangent = Math.tan(step / 2);
  const reach = (Math.sin(step) * (Math.sqrt(4 + 3 * tangent * tangent) - 1)) / 3;
  const at = (index: number): Point => unitPoint(from + index * step);
  const curves = Array.from({ length: count }, (_, index): PathStep => {
    const [[x0, y0], [x1, y1]] = [at(index), at(index + 1)];
    return ["C", [x0 - reach * y0, y0 + reach * x0], [x1 + reach * y1, y1 - reach * x1], [x1, y1]];
  });
  return [["M", at(0)], ...curves];
}

function unitPoint(angle: number): Point {
  return [Math.cos(angle), Math.sin(angle)];
}

/** The angles of an arc in radians, the second less than a turn after the first. */
function arcAngles(theta1: number, theta2: number): readonly [from: number, to: number] {
  const end = theta2 - 360 * Math.floor((theta2 - theta1) / 360);
  const isWhole = theta2 !== theta1 && end <= theta1;
  return [radians(theta1), radians(isWhole ? end + 360 : end)];
}

/** Degrees in radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The same curves from their end to their start. */
export function backwards(path: Path): Path {
  const points = path.flatMap((step) => (step[0] === "Z" ? [] : (step.slice(1) as Point[])));
  const reversed = points.toReversed();
  const steps: PathStep[] = [["M", reversed[0] as Point]];
  for (let index = 1; index + 2 < reversed.length; index += 3) {
    const [a, b, c] = reversed.slice(index, index + 3) as [Point, Point, Point];
    steps.push(["C", a, b, c]);
  }
  return steps;
}

/** Which points lie in an area. */
import type { Point } from "../../style/outline.ts";
import type { Bbox } from "../../text/bbox.ts";
import type { Inside } from "./bezier.ts";
import { flattened, type Path } from "./path.ts";

/** The area of an upright box. */
export function insideBox([x0, y0, x1, y1]: Bbox): Inside {
  return ([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/**
 * The area of a closed path of one piece with the outer half of its edge; as in matplotlib the edge counts inwards
 * for a path that runs clockwise.
 * @param edge Width of the edge in points.
 */
export function insidePath(path: Path, edge: number): Inside {
  const corners = withoutRepeats(flattened(path));
  const polygon = edge === 0 ? corners : widened(corners, edge / 2);
  return (point) => isWithin(polygon, point);
}

function withoutRepeats(corners: readonly Point[]): Point[] {
  const isRepeat = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v) < 1e-9;
  return corners.filter((corner, index) => !isRepeat(corner, corners.at(index - 1) as Point));
}

/** A polygon whose sides lie so much to the right of those of another, seen along them. */
function widened(corners: readonly Point[], by: number): Point[] {
  return corners.map((corner, index) => {
    const before = inwardNormal(corners.at(index - 1) as Point, corner);
    const after = inwardNormal(corner, corners[(index + 1) % corners.length] as Point);
    const share = by / (1 + before[0] * after[0] + before[1] * after[1]);
    return [corner[0] + share * (before[0] + after[0]), corner[1] + share * (before[1] + after[1])];
  });
}

/** One point to the right, seen along a side. */
function inwardNormal(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
}

/** Whether a line from the point to the right meets an odd number of sides. */
function isWithin(corners: readonly Point[], [x, y]: Point): boolean {
  let within = false;
  for (const [index, [toX, toY]] of corners.entries()) {
    const [fromX, fromY] = corners.at(index - 1) as Point;
    if (fromY > y === toY > y) continue;
    if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) within = !within;
  }
  return within;
}

import type { Point } from "../../style/outline.ts";
import type { Bbox } from "../../text/bbox.ts";

/** An arrow in points: its shaft, and the three points of its open head. */
export interface Arrow {
  readonly shaft: readonly [Point, Point];
  readonly head: readonly [Point, Point, Point];
}

/** matplotlib's default padding around the text and distance from either end, in points. */
const boxPad = 2;
const shrinkLength = 2;
/** Line width in points. */
export const arrowWidth = 1;

/**
 * The arrow matplotlib draws from a text to a point, of style `->`: it starts at the center of the text's box, is clipped
 * by that box, is shortened a little at either end, and has a head that grows with the text.
 * Source: what `annotate` draws with `arrowprops={"arrowstyle": "->"}`.
 * @param size Font size of the text in points.
 */
export function textArrow([x0, y0, x1, y1]: Bbox, point: Point, size: number): Arrow {
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  const padded: Bbox = [x0 - boxPad, y0 - boxPad, x1 + boxPad, y1 + boxPad];
  const start = boxExit(middle, point, padded);
  const from = shorten(start, point);
  return withHead(from, shorten(point, from), size);
}

/** The start of a line that is shortened there; a line that is too short for that stays as it is. */
function shorten(from: Point, to: Point): Point {
  const length = distanceBetween(from, to);
  return length > shrinkLength ? along(from, to, shrinkLength / length) : from;
}

/** The intersection of a box with the line from a point inside it to another point; the start when both lie inside. */
function boxExit(from: Point, to: Point, [x0, y0, x1, y1]: Bbox): Point {
  const intersection = (start: number, end: number, low: number, high: number) =>
    end > high ? (high - start) / (end - start) : end < low ? (low - start) / (end - start) : 1;
  const share = Math.min(
    intersection(from[0], to[0], x0, x1),
    intersection(from[1], to[1], y0, y1),
  );
  return share < 1 ? along(from, to, share) : from;
}

/** The head is 0.4 text sizes long and 0.2 wide to either side; its tip is moved back so that the stroke ends at `to`. */
function withHead(from: Point, to: Point, size: number): Arrow {
  const [legLength, legSide] = [0.4 * size, 0.2 * size];
  const leg = Math.hypot(legLength, legSide);
  const length = distanceBetween(from, to);
  if (length === 0) return { shaft: [from, to], head: [to, to, to] };
  const back: Point = [(from[0] - to[0]) / length, (from[1] - to[1]) / length];
  const inset = (arrowWidth / 2) * (leg / legSide);
  const tip: Point = [to[0] + back[0] * inset, to[1] + back[1] * inset];
  const legEnd = (side: number): Point => [
    tip[0] + back[0] * legLength + back[1] * side,
    tip[1] + back[1] * legLength - back[0] * side,
  ];
  return { shaft: [from, tip], head: [legEnd(legSide), tip, legEnd(-legSide)] };
}

function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function along(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

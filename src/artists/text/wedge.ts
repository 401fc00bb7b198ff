/** Arrows that are areas along one quadratic curve. */
import type { Point } from "../../style/outline.ts";
import { between, cutCurve, distance, insideCircle } from "./bezier.ts";
import type { Path } from "./path.ts";

/** A quadratic curve. */
export type Quadratic = readonly [from: Point, control: Point, to: Point];

/** Lengths in points. */
interface Head {
  readonly headLength: number;
  readonly headWidth: number;
  readonly tailWidth: number;
}

/** A straight tail with a head at its end; of a curve shorter than the head, the head alone. */
export function simpleArrow(way: Quadratic, { headLength, headWidth, tailWidth }: Head): Path {
  const parts = cutBefore(way, headLength);
  const head = wedgeSides(parts?.[1] ?? straightHead(way, headLength), headWidth / 2, [1, 0.5, 0]);
  if (parts === null) {
    const { left, right } = head;
    return [["M", right[0]], ["Q", right[1], right[2]], ["Q", left[1], left[0]], ["Z"]];
  }
  const tail = parallels(parts[0], tailWidth / 2);
  return [
    ["M", tail.right[0]],
    ["Q", tail.right[1], tail.right[2]],
    ...aroundHead(head, tail),
    ["L", tail.right[0]],
    ["Z"],
  ];
}

/** A tail that grows narrow towards a head with a notch, and has one at its start. */
export function fancyArrow(way: Quadratic, { headLength, headWidth, tailWidth }: Head): Path {
  const parts = cutBefore(way, headLength);
  const whole = parts === null ? straightHead(way, headLength) : way;
  const body = cutBefore(whole, headLength * 0.8)?.[0] ?? whole;
  const head = wedgeSides(parts?.[1] ?? whole, headWidth / 2, [1, 0.6, 0]);
  const tail = wedgeSides(body, tailWidth / 2, [1, 0.6, 0.3]);
  const start = cutCurve(whole, insideCircle(whole[0], tailWidth * 0.3))?.[0].at(-1) ?? whole[0];
  return [
    ["M", start],
    ["L", tail.right[0]],
    ["Q", tail.right[1], tail.right[2]],
    ...aroundHead(head, tail),
    ["L", start],
    ["Z"],
  ];
}

/** A wedge, as wide as `width` at its start and that times `middle` half-way, with a sharp end. */
export function wedge(way: Quadratic, width: number, middle: number): Path {
  const { left, right } = wedgeSides(way, width / 2, [1, middle, 0]);
  return [
    ["M", left[0]],
    ["Q", left[1], left[2]],
    ["L", right[2]],
    ["Q", right[1], right[0]],
    ["Z"],
  ];
}

/** From the right side of a tail around its head and back along its left side. */
function aroundHead(head: WedgeSides, tail: WedgeSides): Path {
  return [
    ["L", head.right[0]],
    ["Q", head.right[1], head.right[2]],
    ["Q", head.left[1], head.left[0]],
    ["L", tail.left[2]],
    ["Q", tail.left[1], tail.left[0]],
  ];
}

/** Cuts a curve so far from its end; null if it begins nearer. */
function cutBefore(way: Quadratic, length: number): [Quadratic, Quadratic] | null {
  return cutCurve(way, insideCircle(way[2], length)) as [Quadratic, Quadratic] | null;
}

/** A straight line of a length to the end of a curve, in the direction it ends in. */
function straightHead([, control, end]: Quadratic, length: number): Quadratic {
  const start = between(end, control, length / distance(control, end));
  return [start, between(start, end, 0.5), end];
}

/** Two curves beside another. */
interface WedgeSides {
  readonly left: Quadratic;
  readonly right: Quadratic;
}

/** Curves beside another at a distance that is multiplied by a factor at its start, in its middle and at its end. */
function wedgeSides(
  [start, control, end]: Quadratic,
  width: number,
  [first, second, third]: readonly [number, number, number],
): WedgeSides {
  const [before, behind] = [between(start, control, 0.5), between(control, end, 0.5)];
  const starts = besides(start, unitDirection(start, control), width * first);
  const middles = besides(
    between(before, behind, 0.5),
    unitDirection(before, behind),
    width * second,
  );
  const ends = besides(end, unitDirection(control, end), width * third);
  return {
    left: curveThrough(starts.left, middles.left, ends.left),
    right: curveThrough(starts.right, middles.right, ends.right),
  };
}

/** Curves that keep the same distance to another, nearly. */
function parallels([start, control, end]: Quadratic, width: number): WedgeSides {
  const turnsBack = isOpposite([start, control], [control, end]);
  const from = turnsBack ? unitDirection(start, end) : unitDirection(start, control);
  const to = turnsBack ? from : unitDirection(control, end);
  const [starts, ends] = [besides(start, from, width), besides(end, to, width)];
  const side = (name: "left" | "right"): Quadratic => [
    starts[name],
    meeting(starts[name], from, ends[name], to),
    ends[name],
  ];
  return { left: side("left"), right: side("right") };
}

function isOpposite([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const angle = (from: Point, to: Point) => Math.atan2(to[0] - from[0], to[1] - from[1]);
  return Math.abs(Math.abs(angle(a, b) - angle(c, d)) - Math.PI) < 1e-5;
}

/** The points at a distance to the two sides of a line in a direction; `left` is what matplotlib calls so. */
function besides([x, y]: Point, [dx, dy]: Point, by: number): { left: Point; right: Point } {
  return { left: [x + by * dy, y - by * dx], right: [x - by * dy, y + by * dx] };
}

/** The direction from a point to another; 0, 0 if they are the same. */
function unitDirection(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? [0, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** Where two lines meet, or half-way between their points if they are parallel. */
function meeting(a: Point, [ux, uy]: Point, b: Point, [vx, vy]: Point): Point {
  const across = ux * vy - uy * vx;
  if (Math.abs(across) < 1e-12) return between(a, b, 0.5);
  const along = ((b[0] - a[0]) * vy - (b[1] - a[1]) * vx) / across;
  return [a[0] + along * ux, a[1] + along * uy];
}

/** The curve that comes through a point half-way. */
function curveThrough(from: Point, [x, y]: Point, to: Point): Quadratic {
  return [from, [2 * x - (from[0] + to[0]) / 2, 2 * y - (from[1] + to[1]) / 2], to];
}

/** How the two ends of an arrow are connected. */
import type { Point } from "../../style/outline.ts";
import { type Curve, cutCurve, distance, type Inside, insideCircle } from "./bezier.ts";
import { parallelAngles } from "./errors.ts";
import type { Path, PathStep } from "./path.ts";
import { styleReader } from "./styles.ts";

interface Arc3 {
  readonly name: "arc3";
  /** How far the control point lies off the middle, as a share of the distance; to the right of the way if positive. */
  readonly rad: number;
}
interface Angle3 {
  readonly name: "angle3";
  /** Directions in degrees of the lines through the two ends that meet in the control point. */
  readonly angleA: number;
  readonly angleB: number;
}
interface Angle {
  readonly name: "angle";
  /** Directions in degrees of the two lines. */
  readonly angleA: number;
  readonly angleB: number;
  /** How far from the corner it is round, in points. */
  readonly rad: number;
}
interface Arms {
  readonly name: "arc";
  readonly angleA: number;
  readonly angleB: number;
  /** Lengths of the arms at the two ends in points; null or 0 for none. */
  readonly armA: number | null;
  readonly armB: number | null;
  readonly rad: number;
}
interface Bar {
  readonly name: "bar";
  /** Least lengths of the arms in points. */
  readonly armA: number;
  readonly armB: number;
  /** How much longer arms are, as a share of the distance. */
  readonly fraction: number;
  /** Direction of the line between the arms in degrees; null for that from end to end. */
  readonly angle: number | null;
}

/** How the two ends of an arrow are connected. */
export type ConnectionStyle = Arc3 | Angle3 | Angle | Arms | Bar;

/** Reads a connection, such as `"arc3,rad=0.2"`. */
export function readConnectionStyle(where: string, value: unknown): ConnectionStyle {
  const style = styleReader<ConnectionStyle>({
    arc3: { name: "arc3", rad: 0 },
    angle3: { name: "angle3", angleA: 90, angleB: 0 },
    angle: { name: "angle", angleA: 90, angleB: 0, rad: 0 },
    arc: { name: "arc", angleA: 0, angleB: 0, armA: null, armB: null, rad: 0 },
    bar: { name: "bar", armA: 0, armB: 0, fraction: 0.3, angle: null },
  })(where, value);
  if (style.name === "angle3" || style.name === "angle") {
    const { angleA, angleB } = style;
    if (areParallel(angleA, angleB)) throw parallelAngles(where, angleA, angleB);
  }
  return style;
}

function areParallel(angleA: number, angleB: number): boolean {
  return Math.abs(Math.sin(radians(angleB) - radians(angleA))) < 1e-12;
}

/** What an arrow keeps clear of at its ends. Lengths are points. */
export interface Clearance {
  /** What the arrow begins outside of; null for nothing. */
  readonly outsideA: Inside | null;
  /** What it ends outside of. */
  readonly outsideB: Inside | null;
  readonly shrinkA: number;
  readonly shrinkB: number;
}

/**
 * The way of an arrow from one point to another, cut where it leaves and enters what stands at its ends and then
 * shortened by a circle about either end. An end that does not reach so far stays as it is.
 * @example connection({ name: "arc3", rad: 0 }, [0, 0], [9, 0], { outsideA: null, outsideB: null, shrinkA: 2, shrinkB: 2 })
 */
export function connection(
  style: ConnectionStyle,
  from: Point,
  to: Point,
  { outsideA, outsideB, shrinkA, shrinkB }: Clearance,
): Path {
  let way = connect(style, from, to);
  if (outsideA !== null) way = cut(way, outsideA)?.[1] ?? way;
  if (outsideB !== null) way = cut(way, outsideB)?.[0] ?? way;
  if (shrinkA !== 0) way = cut(way, insideCircle(firstPoint(way), shrinkA))?.[1] ?? way;
  if (shrinkB !== 0) way = cut(way, insideCircle(lastOf(way), shrinkB))?.[0] ?? way;
  return wayPath(way);
}

/** A way is a chain of lines and curves. */
type Way = readonly Curve[];

function firstPoint(way: Way): Point {
  return way[0]?.[0] as Point;
}

function lastOf(way: Way): Point {
  return way.at(-1)?.at(-1) as Point;
}

/** The parts of a way before and after the first piece of it that ends on the other side of the edge of an area. */
function cut(way: Way, inside: Inside): [before: Way, after: Way] | null {
  const isStartInside = inside(firstPoint(way));
  const at = way.findIndex((curve) => inside(curve.at(-1) as Point) !== isStartInside);
  const parts = at === -1 ? null : cutCurve(way[at] as Curve, inside);
  if (parts === null) return null;
  return [
    [...way.slice(0, at), parts[0]],
    [parts[1], ...way.slice(at + 1)],
  ];
}

function wayPath(way: Way): Path {
  const steps = way.map(([, ...points]): PathStep => {
    const [first, second] = points as [Point, Point?];
    return second === undefined ? ["L", first] : ["Q", first, second];
  });
  return [["M", firstPoint(way)], ...steps];
}

function connect(style: ConnectionStyle, from: Point, to: Point): Way {
  switch (style.name) {
    case "arc3":
      return [[from, arcControl(from, to, style.rad), to]];
    case "angle3":
      return [[from, meeting(from, style.angleA, to, style.angleB), to]];
    case "angle":
      return angled(style, from, to);
    case "arc":
      return arms(style, from, to);
    case "bar":
      return bar(style, from, to);
    default:
      return style satisfies never;
  }
}

function arcControl([x1, y1]: Point, [x2, y2]: Point, rad: number): Point {
  return [(x1 + x2) / 2 + rad * (y2 - y1), (y1 + y2) / 2 - rad * (x2 - x1)];
}

/** Where two lines meet, each through a point in a direction of so many degrees. */
function meeting([x1, y1]: Point, angle1: number, [x2, y2]: Point, angle2: number): Point {
  const [ux, uy] = direction(angle1);
  const [vx, vy] = direction(angle2);
  const along = ((x2 - x1) * vy - (y2 - y1) * vx) / (ux * vy - uy * vx);
  return [x1 + along * ux, y1 + along * uy];
}

function direction(degrees: number): Point {
  return [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The point so far from one towards another. */
function towards(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function angled({ angleA, angleB, rad }: Angle, from: Point, to: Point): Way {
  return roundedCorners([from, meeting(from, angleA, to, angleB), to], rad);
}

function arms({ angleA, angleB, armA, armB, rad }: Arms, from: Point, to: Point): Way {
  const end = (start: Point, angle: number, length: number | null): Point[] => {
    const [dx, dy] = direction(angle);
    return length ? [[start[0] + length * dx, start[1] + length * dy]] : [];
  };
  return roundedCorners([from, ...end(from, angleA, armA), ...end(to, angleB, armB), to], rad);
}

/** A line through points whose corners between them are round from so many points before them to as many behind. */
function roundedCorners(corners: readonly Point[], rad: number): Way {
  const way: Curve[] = [];
  let from = corners[0] as Point;
  for (const [index, corner] of corners.entries()) {
    const [before, next] = [corners[index - 1], corners[index + 1]];
    if (before === undefined) continue;
    if (next === undefined || rad === 0) {
      way.push([from, corner]);
      from = corner;
      continue;
    }
    const [start, end] = [towards(corner, before, rad), towards(corner, next, rad)];
    way.push([from, start], [start, corner, end]);
    from = end;
  }
  return way;
}

/** A line beside the way, with an arm from either end to it. */
function bar(style: Bar, from: Point, to: Point): Way {
  const span = distance(from, to);
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const angle = style.angle === null ? turn : radians(style.angle);
  const along = span * Math.cos(turn - angle);
  const foot: Point = [from[0] + along * Math.cos(angle), from[1] + along * Math.sin(angle)];
  const armB = style.armB - (style.angle === null ? 0 : span * Math.sin(turn - angle));
  const length = style.fraction * span + Math.max(style.armA, armB);
  const [sin, cos] = sineAndCosine(from, foot);
  const [dx, dy] = [length * sin, -length * cos];
  const corners: Point[] = [from, [from[0] + dx, from[1] + dy], [foot[0] + dx, foot[1] + dy], to];
  return roundedCorners(corners, 0);
}

/** Sine and cosine of the direction from a point to another. */
function sineAndCosine(from: Point, to: Point): [sin: number, cos: number] {
  const length = distance(from, to);
  return [(to[1] - from[1]) / length, (to[0] - from[0]) / length];
}

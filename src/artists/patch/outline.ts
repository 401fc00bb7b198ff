/** What patches look like: a path, and where its points stand in data units. */
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { Transform } from "../../space/transform.ts";
import type { Point } from "../../style/outline.ts";
import { closed, mapPath, type Path, type PathStep } from "../text/path.ts";
import { type BoxStyle, boxPath } from "../text/text-box.ts";
import { backwards, radians, unitArc, unitCircle } from "./arcs.ts";

/** Brings a point to another place. */
export type Move = (point: Point) => Point;

/** A path of its own, and the move that brings it to its place in data units. */
export interface PatchOutline {
  readonly path: Path;
  readonly place: Move;
}

/** The path of an outline in points from the lower left corner of the axes: control points move as all others do. */
export function outlineOnPage({ path, place }: PatchOutline, move: Move): Path {
  return mapPath(path, (point) => move(place(point)));
}

/** In what the places of a patch are counted. */
export type PatchUnits = Pick<Transform, "x" | "y">;

/** Brings places to points from the lower left corner of the axes. */
export function moveOnPage(space: AxesSpace, units: PatchUnits): Move {
  const along = (name: AxisName, length: number) =>
    units[name] === "data" ? toPage(space, name) : (share: number) => share * length;
  const [placeX, placeY] = [along("x", space.width), along("y", space.height)];
  return ([x, y]) => [placeX(x), placeY(y)];
}

/** The pieces of a path between points that have no place, which are left out; none of them is closed then. */
export function withoutGaps(path: Path): Path {
  const isPlaced = ([, ...points]: PathStep) => points.flat().every(Number.isFinite);
  if (path.every(isPlaced)) return path;
  let isAfterGap = true;
  return path.flatMap((step): Path => {
    const begins = isAfterGap;
    isAfterGap = !isPlaced(step);
    const end = step.at(-1);
    if (isAfterGap || step[0] === "Z" || end === undefined) return [];
    return begins ? [["M", end as Point]] : [step];
  });
}

const stays: Move = (point) => point;

/** A path in data units. */
function inPlace(path: Path): PatchOutline {
  return { path, place: stays };
}

/** A rectangle, turned about a point. */
export interface RectangleForm {
  readonly xy: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
  readonly rotationPoint: "xy" | "center" | Point;
}

/** The corners of a rectangle from `xy` on, turned by `angle` degrees counterclockwise. */
export function rectangleOutline(form: RectangleForm): PatchOutline {
  const { xy, width, height, angle, rotationPoint } = form;
  const center: Point = [xy[0] + width / 2, xy[1] + height / 2];
  const about = rotationPoint === "xy" ? xy : rotationPoint === "center" ? center : rotationPoint;
  const turn = turning(angle, about);
  const corners: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  return {
    path: closed(corners),
    place: ([x, y]) => turn([xy[0] + x * width, xy[1] + y * height]),
  };
}

/** Turns points counterclockwise by degrees about a point; no turn at all leaves each number as it is. */
function turning(degrees: number, [x0, y0]: Point): Move {
  if (degrees === 0) return stays;
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return ([x, y]) => {
    const [dx, dy] = [x - x0, y - y0];
    return [x0 + cos * dx - sin * dy, y0 + sin * dx + cos * dy];
  };
}

/** An ellipse around a center, of two diameters, turned. */
export interface EllipseForm {
  readonly center: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** A whole ellipse. */
export function ellipseOutline(form: EllipseForm): PatchOutline {
  return { path: unitCircle(), place: ellipsePlace(form) };
}

function ellipsePlace({ center, width, height, angle }: EllipseForm): Move {
  const turn = turning(angle, [0, 0]);
  return ([x, y]) => {
    const [dx, dy] = turn([(x * width) / 2, (y * height) / 2]);
    return [center[0] + dx, center[1] + dy];
  };
}

/** A part of an ellipse's edge, between two angles in degrees before it is turned. */
export interface ArcForm extends EllipseForm {
  readonly theta1: number;
  readonly theta2: number;
}

/** The angles are seen on the page of an ellipse, so they are those of other points of the circle it is made of. */
export function arcOutline(form: ArcForm): PatchOutline {
  const { theta1, theta2, width, height } = form;
  const isWhole = theta1 !== theta2 && positiveRest(theta1) === positiveRest(theta2);
  const stretch = (theta: number) =>
    width === height || isWhole ? theta : stretchedAngle(theta, width / height);
  return { path: unitArc(stretch(theta1), stretch(theta2)), place: ellipsePlace(form) };
}

function stretchedAngle(theta: number, scale: number): number {
  const angle = radians(theta);
  return positiveRest((Math.atan2(scale * Math.sin(angle), Math.cos(angle)) * 180) / Math.PI);
}

/** Degrees from 0 to 360. */
function positiveRest(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** A piece of a disc, or of a ring of a width. */
export interface WedgeForm {
  readonly center: Point;
  readonly r: number;
  readonly theta1: number;
  readonly theta2: number;
  readonly width: number | null;
}

/** The outer edge, then the inner one backwards or the center; a whole ring is two circles. */
export function wedgeOutline({ center, r, theta1, theta2, width }: WedgeForm): PatchOutline {
  const isWhole = Math.abs(theta2 - theta1 - 360) <= 1e-12;
  const arc = isWhole ? unitArc(0, 360) : unitArc(theta1, theta2);
  const start = (arc[0] as PathStep)[1] as Point;
  const connector = isWhole ? "M" : "L";
  const share = width === null ? 0 : (r - width) / r;
  const inner: Path =
    width === null
      ? [[connector, [0, 0]]]
      : beginningWith(
          connector,
          mapPath(backwards(arc), ([x, y]) => [x * share, y * share]),
        );
  return {
    path: [...arc, ...inner, [connector, start], ["Z"]],
    place: ([x, y]) => [center[0] + x * r, center[1] + y * r],
  };
}

/** A path that begins in another way. */
function beginningWith(command: "M" | "L", path: Path): Path {
  return [[command, (path[0] as PathStep)[1] as Point], ...path.slice(1)];
}

/** A ring between two ellipses, the inner one `width` smaller on all sides. */
export interface AnnulusForm {
  readonly center: Point;
  readonly radii: readonly [a: number, b: number];
  readonly width: number;
  readonly angle: number;
}

/** The outer edge, then the inner one backwards, so that the inside of the inner one stays empty. */
export function annulusOutline({ center, radii: [a, b], width, angle }: AnnulusForm): PatchOutline {
  const arc = unitArc(0, 360);
  const ellipse = (x: number, y: number) =>
    ellipsePlace({ center, width: 2 * x, height: 2 * y, angle });
  const outer = mapPath(arc, ellipse(a, b));
  const inner = mapPath(backwards(arc), ellipse(a - width, b - width));
  return inPlace([...outer, ["Z"], ...inner, ["Z"]]);
}

/** Corners, joined by lines. */
export function polygonOutline(xy: readonly Point[], isClosed: boolean): PatchOutline {
  if (xy.length === 0) return inPlace([]);
  return inPlace(isClosed ? closed(xy.slice(0, -1)) : linesThrough(xy));
}

function linesThrough(xy: readonly Point[]): Path {
  return xy.map((corner, index): PathStep => [index === 0 ? "M" : "L", corner]);
}

/** The corners a polygon keeps: the first comes again at the end of a closed one, and not at that of an open one. */
export function polygonCorners(xy: readonly Point[], isClosed: boolean): readonly Point[] {
  const [first, last] = [xy[0], xy.at(-1)];
  if (first === undefined || last === undefined) return xy;
  const meets = first[0] === last[0] && first[1] === last[1];
  if (isClosed) return xy.length === 1 || !meets ? [...xy, first] : xy;
  return xy.length > 2 && meets ? xy.slice(0, -1) : xy;
}

/** A polygon with equal sides and corners. */
export interface RegularForm {
  readonly xy: Point;
  readonly numVertices: number;
  readonly radius: number;
  /** Radians it is turned by. */
  readonly orientation: number;
}

/** The first corner is the upper one before it is turned. */
export function regularOutline({
  xy,
  numVertices,
  radius,
  orientation,
}: RegularForm): PatchOutline {
  const corners = Array.from({ length: numVertices }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / numVertices + Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const [cos, sin] = [radius * Math.cos(orientation), radius * Math.sin(orientation)];
  return {
    path: closed(corners),
    place: ([x, y]) => [xy[0] + cos * x - sin * y, xy[1] + sin * x + cos * y],
  };
}

/** An arrow from a place on, by so much, as wide in all as `width`. */
export interface ArrowForm {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

/** A shaft, a fifth of the width, and over the last fifth of the length a head. */
export function arrowOutline({ x, y, dx, dy, width }: ArrowForm): PatchOutline {
  const length = Math.hypot(dx, dy);
  const angle = Math.atan2(dy, dx);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners: Point[] = [
    [0, 0.1],
    [0, -0.1],
    [0.8, -0.1],
    [0.8, -0.3],
    [1, 0],
    [0.8, 0.3],
    [0.8, 0.1],
  ];
  return {
    path: closed(corners),
    place: ([along, across]) => {
      const [u, v] = [along * length, across * width];
      return [x + cos * u - sin * v, y + sin * u + cos * v];
    },
  };
}

/** A box of a style around a rectangle in data units. */
export interface FancyBoxForm {
  readonly xy: Point;
  readonly width: number;
  readonly height: number;
  readonly boxstyle: BoxStyle;
  readonly mutationScale: number;
  readonly mutationAspect: number;
}

/** The box is made with its heights divided by the aspect, which are then multiplied by it. */
export function fancyBoxOutline(form: FancyBoxForm): PatchOutline {
  const { xy, width, height, mutationAspect: aspect } = form;
  const inner = { x: xy[0], y: xy[1] / aspect, width, height: height / aspect };
  const path = boxPath(form.boxstyle, inner, form.mutationScale);
  return inPlace(mapPath(path, ([x, y]) => [x, y * aspect]));
}

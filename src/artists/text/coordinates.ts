/** In what the places of texts are counted. */
import { invalidArgument, list } from "../../errors.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { Transform, type TransformUnit } from "../../space/transform.ts";
import type { Point } from "../../style/outline.ts";
import { strangeTransform } from "./errors.ts";

type Length = "points" | "pixels" | "fontsize";

/** What a place along an axis is counted in; a pixel is a point, as in matplotlib's SVGs. */
export type Coordinate =
  | TransformUnit
  | `${"axes" | "figure" | "subfigure"} ${Length}`
  | `${"figure" | "subfigure"} fraction`;

/** What the place of a text beside a point may be counted in besides: from that point on. */
export type OffsetCoordinate = Coordinate | `offset ${Length}`;

/** One for both directions, one for each, or what an axes made. */
export type Coordinates<C extends string = Coordinate> = C | Transform | readonly [C, C];

/** The same once read. */
export interface ReadCoordinates {
  readonly x: OffsetCoordinate;
  readonly y: OffsetCoordinate;
}

export function dataCoordinates(): ReadCoordinates {
  return { x: "data", y: "data" };
}

function coordinateNames(offset: boolean): OffsetCoordinate[] {
  const lengths = ["points", "pixels", "fontsize"] as const;
  const places = ["axes", "figure", "subfigure"] as const;
  return [
    "data",
    "axes fraction",
    "figure fraction",
    "subfigure fraction",
    ...places.flatMap((place) => lengths.map((length) => `${place} ${length}` as const)),
    ...(offset ? lengths.map((length) => `offset ${length}` as const) : []),
  ];
}

/**
 * Reads coordinates.
 * @param offset Whether they may count from a point.
 * @param axes Those a transform has to be of.
 */
export function readCoordinates(
  where: string,
  value: unknown,
  { offset, axes }: { readonly offset: boolean; readonly axes: object },
): ReadCoordinates {
  if (value instanceof Transform) return readTransform(where, value, axes);
  const known = coordinateNames(offset);
  const pair: unknown[] = Array.isArray(value) && value.length === 2 ? value : [value, value];
  const [x, y] = pair.map((each) => known.find((name) => name === each));
  if (x !== undefined && y !== undefined) return { x, y };
  throw invalidArgument(where, `one of ${list(known)}, two of these, or a transform`, value);
}

/** Reads a transform of an axes. */
export function readTransform(where: string, value: unknown, axes: object): ReadCoordinates {
  if (!(value instanceof Transform)) {
    throw invalidArgument(where, "a transform such as axes.transAxes", value);
  }
  if (!value.isOf(axes)) throw strangeTransform(where);
  return { x: value.x, y: value.y };
}

/** What coordinates may count in and from besides the axes. */
interface CoordinateReference {
  /** Font size in points. */
  readonly size: number;
  /** The point that offsets count from. */
  readonly point: Point;
}

/** Where a place lies, in points from the lower left corner of the axes. */
export function placeIn(
  space: AxesSpace,
  coordinates: ReadCoordinates,
  [x, y]: Point,
  reference: CoordinateReference = { size: 0, point: [0, 0] },
): Point {
  return [
    along(space, "x", coordinates.x, x, reference),
    along(space, "y", coordinates.y, y, reference),
  ];
}

function along(
  space: AxesSpace,
  name: AxisName,
  coordinate: OffsetCoordinate,
  value: number,
  { size, point }: CoordinateReference,
): number {
  if (coordinate === "data") return toPage(space, name)(value);
  const [place, unit] = coordinate.split(" ");
  const isX = name === "x";
  const { figure } = space;
  const starts = { axes: 0, offset: isX ? point[0] : point[1] };
  const start =
    place === "axes" || place === "offset" ? starts[place] : isX ? figure.x0 : figure.y0;
  const whole = place === "axes" ? space : figure;
  const units = { fraction: isX ? whole.width : whole.height, fontsize: size };
  return start + value * (unit === "fraction" || unit === "fontsize" ? units[unit] : 1);
}

/** How points in space come to the plane of the page. */
import type { AxesSpace, Interval, Matrix } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import { needsAxes3D } from "./errors.ts";

/** A point or a direction in space. */
export type Vector = readonly [x: number, y: number, z: number];

/** Points in space: as many of each coordinate. */
export interface Points3D {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** From where a box of data is looked at. */
export interface Camera {
  /** Degrees above the plane of the two axes that lie. */
  readonly elev: number;
  /** Degrees about the axis that stands upright. */
  readonly azim: number;
  /** Degrees about the line of sight. */
  readonly roll: number;
  readonly distance: number;
  /** 1 is usual; Infinity sees no perspective. */
  readonly focalLength: number;
  /** Lengths of the sides of the box. */
  readonly boxAspect: Vector;
  readonly verticalAxis: 0 | 1 | 2;
}

/** The matrix from data within these limits to the plane of the page. */
export function matrixOf(camera: Camera, limits: readonly [Interval, Interval, Interval]): Matrix {
  const { boxAspect, distance, focalLength, verticalAxis } = camera;
  const aspect = rolled(boxAspect, verticalAxis);
  const middle = scaledVector(aspect, 0.5);
  const isFlat = focalLength === Number.POSITIVE_INFINITY;
  const towards = rolled(direction(camera), verticalAxis);
  const eye = added(middle, scaledVector(towards, isFlat ? distance : distance * focalLength));
  const view = multiplyMatrices(viewOf(eye, middle, camera), worldOf(limits, aspect));
  return multiplyMatrices(
    isFlat ? orthographic(distance) : perspective(distance, focalLength),
    view,
  );
}

/** Coordinates as they are when another axis than z stands upright. */
function rolled(vector: Vector, verticalAxis: 0 | 1 | 2): Vector {
  const at = (index: number) => vector[(index + 2 - verticalAxis) % 3] ?? 0;
  return [at(0), at(1), at(2)];
}

/** The direction of the eye from the middle of the box. */
function direction({ elev, azim }: Camera): Vector {
  const [up, round] = [radians(elev), radians(azim)];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
}

/** Degrees, first brought to (-180, 180], as radians. */
function radians(degrees: number): number {
  const around = (((degrees + 360) % 360) + 360) % 360;
  return ((around > 180 ? around - 360 : around) * Math.PI) / 180;
}

/** Brings the limits to 0 and to the length of the box. */
function worldOf(limits: readonly [Interval, Interval, Interval], aspect: Vector): Matrix {
  return [0, 1, 2]
    .map((row) => {
      const [low, high] = limits[row as 0 | 1 | 2];
      const unit = (high - low) / (aspect[row] ?? 1);
      const line: [number, number, number, number] = [0, 0, 0, -low / unit];
      line[row] = 1 / unit;
      return line;
    })
    .concat([[0, 0, 0, 1]]);
}

/** Turns space so that the eye looks along the third axis. */
function viewOf(eye: Vector, middle: Vector, { elev, roll, verticalAxis }: Camera): Matrix {
  const isUpsideDown = Math.abs(radians(elev)) > 0.5 * Math.PI;
  const up = [0, 1, 2].map((axis) => (axis === verticalAxis ? (isUpsideDown ? -1 : 1) : 0));
  const n = unit(added(eye, scaledVector(middle, -1)));
  const u = unit(cross(up as unknown as Vector, n));
  const v = cross(n, u);
  const angle = -radians(roll);
  const [right, above] =
    angle === 0 ? [u, v] : [turnedVector(u, n, angle), turnedVector(v, n, angle)];
  return [
    ...[right, above, n].map((row) => [...row, -dot(row, eye)] as [number, number, number, number]),
    [0, 0, 0, 1],
  ];
}

function perspective(distance: number, focalLength: number): Matrix {
  return [
    [focalLength, 0, 0, 0],
    [0, focalLength, 0, 0],
    [0, 0, 0, -distance],
    [0, 0, -1, 0],
  ];
}

function orthographic(distance: number): Matrix {
  return [
    [2, 0, 0, 0],
    [0, 2, 0, 0],
    [0, 0, -2, 0],
    [0, 0, 0, 2 * distance],
  ];
}

function multiplyMatrices(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => {
    const at = (column: number) =>
      row.reduce((sum, value, index) => sum + value * (b[index]?.[column] ?? 0), 0);
    return [at(0), at(1), at(2), at(3)];
  });
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function added(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function scaledVector(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** The direction of a vector, of length 1. */
export function unit(a: Vector): Vector {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** A vector turned about an axis of length 1. */
function turnedVector(vector: Vector, axis: Vector, angle: number): Vector {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = scaledVector(axis, dot(axis, vector) * (1 - cos));
  return added(added(scaledVector(vector, cos), scaledVector(cross(axis, vector), sin)), along);
}

/** A function that brings a point to the plane; its third number is larger the farther away it is. */
export function projector(matrix: Matrix): (point: Vector) => Vector {
  const [right, up, depth, weight] = matrix.map(([a, b, c, d]) => (point: Vector) => {
    return a * point[0] + b * point[1] + c * point[2] + d;
  });
  return (point) => {
    const w = weight?.(point) ?? 1;
    return [(right?.(point) ?? 0) / w, (up?.(point) ?? 0) / w, (depth?.(point) ?? 0) / w];
  };
}

/** Points as they are seen: x and y in the plane, and how far away they are. */
export function projected({ x, y, z }: Points3D, matrix: Matrix): Points3D {
  const project = projector(matrix);
  const seen = { x: new Float64Array(x.length), y: x.slice(), z: x.slice() };
  for (let at = 0; at < x.length; at++) {
    const point = project([x[at] ?? Number.NaN, y[at] ?? Number.NaN, z[at] ?? Number.NaN]);
    [seen.x[at], seen.y[at], seen.z[at]] = point;
  }
  return seen;
}

/** The matrix of axes of three dimensions. */
export function matrixIn({ view3d }: AxesSpace): Matrix {
  if (view3d === undefined) throw needsAxes3D();
  return view3d.matrix;
}

/** A function that tells where a point is on the page, in points from the lower left corner of the axes. */
export function placer(space: AxesSpace): (point: Vector) => Point {
  const project = projector(matrixIn(space));
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  return (point) => {
    const [x, y] = project(point);
    return [across(x), up(y)];
  };
}

/** A number of the plane, rounded to what no eye can tell apart. */
export function roundedOnPlane(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e7) / 1e7 + 0 : Number.NaN;
}

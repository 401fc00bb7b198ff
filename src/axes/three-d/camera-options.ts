/** How axes of three dimensions are looked at: what a caller may say, and how it is read. */
import type { Camera, Vector } from "../../artists/three-d/projection.ts";
import { invalidArgument } from "../../errors.ts";
import { listOf, orNull, type Reader, readNumber, readOneOf } from "../../options.ts";
import type { Limits } from "../limits.ts";
import { focalLengthOfOrtho } from "./errors.ts";

/** The two ways of seeing depth: far things smaller, or all of one size. */
export type ProjectionType = "persp" | "ortho";

/** What `Axes3D.viewInit` takes by name. Angles are degrees. */
export interface ViewOptions {
  /** How high above the plane of the two axes that lie the eye stands. @default that of the axes when they were made, 30 */
  elev?: number | null;
  /** How far round the axis that stands upright. @default that of the axes when they were made, -60 */
  azim?: number | null;
  /** How far the picture is turned, counterclockwise. @default that of the axes when they were made, 0 */
  roll?: number | null;
  /** The axis that stands upright. @default "z" */
  verticalAxis?: "x" | "y" | "z";
}

/** What axes of three dimensions can be made with, besides what all axes can. */
export interface Axes3DProperties {
  /** How high the eye stands above the plane of x and y, in degrees. @default 30 */
  elev?: number;
  /** How far round the z axis it stands, in degrees. @default -60 */
  azim?: number;
  /** How far the picture is turned, in degrees. @default 0 */
  roll?: number;
  /** `"ortho"` shows far things as large as near ones. @default "persp" */
  projType?: ProjectionType;
  /** How weak the perspective is: the distance of the eye, and how much it enlarges; not beside `"ortho"`. @default 1 */
  focalLength?: number | null;
  /** Lengths of the sides of the box beside one another. @default [4, 4, 3] */
  boxAspect?: readonly [x: number, y: number, z: number] | null;
  /** Whether far collections are drawn first; else their own `zorder` counts. @default true */
  computedZorder?: boolean;
  /** The name of the third axis. @default none */
  zlabel?: string;
  /** The limits of the third axis; null keeps a side. @default chosen from the data */
  zlim?: Limits;
}

/** Reads the lengths of the three sides of a box. */
export function readSides(where: string, value: unknown): Vector {
  const [x, y, z, ...more] = listOf(value) ?? [];
  const sides = [x, y, z];
  if (more.length === 0 && sides.every((side) => Number.isFinite(side) && Number(side) > 0)) {
    return sides as unknown as Vector;
  }
  throw invalidArgument(where, "[x, y, z], three finite numbers above 0", value);
}

const readAngle = readNumber();
/** How far off or how wide a view may be: beyond, its lines are lost in rounding errors. */
export const readDistance = readNumber(1e-3, 1e6);
const readType = readOneOf(["persp", "ortho"]);
const readUpright = readOneOf(["x", "y", "z"]);

/** Readers of what `viewInit` takes. */
export function viewReaders() {
  const angle = orNull(readAngle);
  return {
    elev: angle,
    azim: angle,
    roll: angle,
    verticalAxis: readUpright,
  } satisfies Record<keyof ViewOptions, Reader<unknown>>;
}

/** Readers of what `setProjType` takes. */
export function projectionReaders() {
  return { projType: readType, focalLength: orNull(readDistance) };
}

/** Readers of what `setBoxAspect` takes. */
export function boxAspectReaders() {
  return { aspect: orNull(readSides), zoom: readDistance };
}

/** {@link Axes3DProperties} once read. */
export interface Axes3DRequest {
  readonly elev?: number;
  readonly azim?: number;
  readonly roll?: number;
  readonly projType?: ProjectionType;
  readonly focalLength?: number;
  readonly boxAspect?: Vector;
  readonly computedZorder?: boolean;
  readonly zlabel?: string;
  readonly zlim?: readonly [number | null, number | null];
}

/**
 * The focal length of a kind of projection; that of `"ortho"` is infinite.
 * @throws PlotError for one that is given beside `"ortho"`
 */
export function focalLengthOf(
  fn: string,
  type: ProjectionType,
  given: number | null = null,
): number {
  if (type === "persp") return given ?? 1;
  if (given !== null) throw focalLengthOfOrtho(fn, given);
  return Number.POSITIVE_INFINITY;
}

/** Sides of a box in a size in which it fills its axes. */
export function boxOfSides([x, y, z]: Vector = [4, 4, 3], zoom = 1): Vector {
  // matplotlib's number, which keeps the size of pictures of its version 2.
  const scale = (1.8294640721620434 * zoom) / Math.hypot(x, y, z);
  return [x * scale, y * scale, z * scale];
}

/** matplotlib's distance of the eye. */
export function usualDistance(): number {
  return 10;
}

/** Which axis stands upright, by its number. */
export function uprightAxis(name: "x" | "y" | "z"): Camera["verticalAxis"] {
  return name === "x" ? 0 : name === "y" ? 1 : 2;
}

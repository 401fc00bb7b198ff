/** Reads points in space. */
import { toRaveled } from "../../data/pair.ts";
import { type Reader, readOneOf } from "../../options.ts";
import { unevenPoints } from "./errors.ts";
import type { Points3D } from "./projection.ts";

/** The direction in which `zs` counts. */
export type ZDirection = "x" | "y" | "z";

/** Reads a direction. */
export function readZdir(where: string, value: unknown): ZDirection {
  const read: Reader<ZDirection> = readOneOf(["x", "y", "z"]);
  return read(where, value);
}

/**
 * Reads coordinates of points: lists of one length, or one number for all of them.
 * @throws PlotError for what is no number, and for lists of different lengths
 */
export function readPoints3D(
  fn: string,
  given: { readonly xs: unknown; readonly ys: unknown; readonly zs: unknown },
  zdir: ZDirection,
): Points3D {
  const [xs, ys, zs] = [
    readCoordinates(fn, "xs", given.xs),
    readCoordinates(fn, "ys", given.ys),
    readCoordinates(fn, "zs", given.zs),
  ];
  const lengths = [xs.length, ys.length, zs.length] as const;
  const count = lengths.find((length) => length !== 1) ?? 1;
  if (lengths.some((length) => length !== 1 && length !== count)) throw unevenPoints(fn, lengths);
  const [x, y, z] = [spreadValue(xs, count), spreadValue(ys, count), spreadValue(zs, count)];
  return zdir === "x" ? { x: z, y: x, z: y } : zdir === "y" ? { x, y: z, z: y } : { x, y, z };
}

/** Points with `xs`, `ys` and `zs` of a call as x, y and z. */
export function asPassed({ x, y, z }: Points3D, zdir: ZDirection): Points3D {
  return zdir === "x" ? { x: y, y: z, z: x } : zdir === "y" ? { x, y: z, z: y } : { x, y, z };
}

function readCoordinates(fn: string, name: string, value: unknown): Float64Array {
  return typeof value === "number" ? Float64Array.of(value) : toRaveled(fn, value, name);
}

function spreadValue(values: Float64Array, count: number): Float64Array {
  return values.length === count ? values : new Float64Array(count).fill(values[0] ?? Number.NaN);
}

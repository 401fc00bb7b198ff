/** Heights of a function of x. */

import type { FunctionOfX } from "./data.ts";
import { functionFailed, functionGaveNoNumber, type Place } from "./errors.ts";

/**
 * Evaluates `f` once at each position, in order, with that number as its only argument. NaN and the infinities are
 * kept. Throws when `f` throws (keeping the error as the cause) or returns no number.
 * @example sample({ fn: "plot", name: "y" }, (x) => x ** 2, Float64Array.of(1, 2, 3)); // 1, 4, 9
 */
export function sample(place: Place, f: FunctionOfX, x: Float64Array): Float64Array {
  return x.map((position) => height(place, position, valueAt(place, f, position)));
}

function valueAt(place: Place, f: FunctionOfX, position: number): unknown {
  try {
    return f(position);
  } catch (error) {
    throw functionFailed(place, position, error);
  }
}

function height(place: Place, position: number, value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  throw functionGaveNoNumber(place, position, value);
}

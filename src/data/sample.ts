/** Heights of a function of x. */

import type { ArgumentPath } from "./argument-path.ts";
import type { FunctionOfX } from "./data.ts";
import { functionFailed, functionGaveNoNumber } from "./errors.ts";

/**
 * Evaluates `f` once at each position, in order, with that number as its only argument. NaN and the infinities are
 * kept. Throws when `f` throws (keeping the error as the cause) or returns no number.
 * @example sample({ fn: "plot", name: "y" }, (x) => x ** 2, Float64Array.of(1, 2, 3)); // 1, 4, 9
 */
export function sampleFunction(path: ArgumentPath, f: FunctionOfX, x: Float64Array): Float64Array {
  return x.map((position) => height(path, position, callFunction(path, f, position)));
}

function callFunction(path: ArgumentPath, f: FunctionOfX, position: number): unknown {
  try {
    return f(position);
  } catch (error) {
    throw functionFailed(path, position, error);
  }
}

function height(path: ArgumentPath, position: number, value: unknown): number {
  if (typeof value === "number") return value;
  const number = typeof value === "bigint" || typeof value === "boolean" ? Number(value) : null;
  if (number !== null && Number.isFinite(number)) return number;
  throw functionGaveNoNumber(path, position, value);
}

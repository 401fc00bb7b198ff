/** Turns values into numbers, one by one. */

import { type ArgumentPath, inside } from "./argument-path.ts";
import { maxValues } from "./data.ts";
import { hugeBigint, notANumber, tooManyValues } from "./errors.ts";

/**
 * Copies an array of any values into numbers. Holes, `null` and `undefined` become NaN, a gap; anything else that is not
 * a number throws an error with its index.
 */
export function toVector(path: ArgumentPath, values: readonly unknown[]): Float64Array {
  const { length } = values;
  if (length > maxValues) throw tooManyValues(path, maxValues);
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const value = values[i];
    numbers[i] = typeof value === "number" ? value : toNumber(path, i, value);
  }
  return numbers;
}

/** The number a value at `index` of a series stands for, NaN when it is a gap. */
export function toNumber(path: ArgumentPath, index: number, value: unknown): number {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return Number(value);
    case "bigint": {
      const rounded = Number(value);
      if (Number.isFinite(rounded)) return rounded;
      throw hugeBigint(inside(path, index));
    }
    default:
      if (value === null || value === undefined) return Number.NaN;
      throw notANumber(inside(path, index), value);
  }
}

/** 0, 1, 2, …: the positions of heights without positions of their own. */
export function countFromZero(length: number): Float64Array {
  const positions = new Float64Array(length);
  for (let i = 0; i < length; i++) positions[i] = i;
  return positions;
}

/** Values of a script to numbers, one by one. */

import { mostValues } from "./data.ts";
import { inside, notANumber, type Place, tooManyValues } from "./errors.ts";

/**
 * Copies an array of loose values into numbers. Holes, `null` and `undefined` become NaN, a gap; anything that is no
 * number throws, naming its index.
 */
export function toVector(place: Place, values: readonly unknown[]): Float64Array {
  const { length } = values;
  if (length > mostValues) throw tooManyValues(place, mostValues);
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const value = values[i];
    numbers[i] = typeof value === "number" ? value : toNumber(place, i, value);
  }
  return numbers;
}

/** The number a value at `index` of a series stands for, NaN when it is a gap. */
export function toNumber(place: Place, index: number, value: unknown): number {
  switch (typeof value) {
    case "number":
      return value;
    case "bigint":
    case "boolean":
      return Number(value);
    default:
      if (value === null || value === undefined) return Number.NaN;
      throw notANumber(inside(place, index), value);
  }
}

/** 0, 1, 2, …: the positions of heights that came without any. */
export function countFromZero(length: number): Float64Array {
  const positions = new Float64Array(length);
  for (let i = 0; i < length; i++) positions[i] = i;
  return positions;
}

/** Binary search in ascending numbers. */

/** The first index of a number greater than a bound; the length when there is none. */
export function firstAbove(values: Float64Array, bound: number): number {
  return firstIndexWhere(values, (value) => value > bound);
}

/** The first index of a number greater than or equal to a bound; the length when there is none. */
export function firstAtLeast(values: Float64Array, bound: number): number {
  return firstIndexWhere(values, (value) => value >= bound);
}

/** The first index for whose number a condition holds that holds for all after it. */
function firstIndexWhere(values: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

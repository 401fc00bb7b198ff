/** Places in numbers of which none is less than the one before. */

/** The first index whose number is greater than a bound; the length when there is none. */
export function firstAbove(values: Float64Array, bound: number): number {
  return firstWhere(values, (value) => value > bound);
}

/** The first index whose number is a bound or greater; the length when there is none. */
export function firstAtLeast(values: Float64Array, bound: number): number {
  return firstWhere(values, (value) => value >= bound);
}

/** The first index for whose number something holds that holds for all after it. */
function firstWhere(values: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

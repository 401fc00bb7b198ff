/** Places in numbers of which none is less than the one before. */

/** The first index whose number is greater than a bound; the length when there is none. */
export function firstAbove(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first index whose number is a bound or greater; the length when there is none. */
export function firstAtLeast(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

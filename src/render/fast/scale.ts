import type { ScaleSpec } from "./form.ts";

/** Where a value of the data stands, in points. */
export type ScaleFunction = (value: number) => number;

/**
 * Vega's linear and log scales. The order of the operations is d3's, so that the last bit is the same.
 * @returns A function that gives NaN for a value the scale has no place for.
 */
export function placeBy(scale: ScaleSpec, [from, to]: readonly [number, number]): ScaleFunction {
  const { domain } = scale;
  const isReversed = domain[1] < domain[0];
  const [low, high] = isReversed ? [domain[1], domain[0]] : domain;
  const [start, end] = isReversed ? [to, from] : [from, to];
  if ("type" in scale) {
    const first = Math.log(low);
    const span = Math.log(high) - first;
    return (value) => numberBetween(start, end, (Math.log(value) - first) / span);
  }
  const span = high - low;
  return (value) => numberBetween(start, end, (value - low) / span);
}

function numberBetween(start: number, end: number, share: number): number {
  return start * (1 - share) + end * share;
}

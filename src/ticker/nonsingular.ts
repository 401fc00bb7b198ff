/** Two limits of an axis or of data, first and second. */
export type LimitPair = [number, number];

/** Smallest normal double. */
const tiniest = 2.2250738585072014e-308;

/**
 * Makes a range wide enough to draw in, and ascending.
 * A range that is not finite, or so small that it counts as zero, becomes ±`expander`. One
 * narrower than `tiny` times its larger end is widened by `expander` times each end.
 * @param tiny Smallest width kept, as a fraction of the larger end. @default 1e-15
 * @example nonsingular(2, 2, 0.05); // [1.9, 2.1]
 */
export function nonsingular(
  first: number,
  second: number,
  expander: number,
  tiny = 1e-15,
): LimitPair {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return [-expander, expander];
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < (1e6 / tiny) * tiniest) return [-expander, expander];
  if (high - low > size * tiny) return [low, high];
  return [low - expander * Math.abs(low), high + expander * Math.abs(high)];
}

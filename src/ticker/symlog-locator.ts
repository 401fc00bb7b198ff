import { powerOf } from "./powers.ts";

/** More ticks than this are thinned out. */
const mostTicks = 15;

/**
 * Places ticks on a symmetric logarithmic axis: at zero and at powers of the base on either side,
 * from the one at or below `linthresh` outwards. A view inside the linear part gets its two ends.
 * The length of the axis plays no part.
 * Source: the rule of matplotlib's SymmetricalLogLocator.
 * @example symlogTicks(-5, 200, 10, 2); // [-1, 0, 1, 10, 100]
 */
export function symlogTicks(low: number, high: number, base: number, linthresh: number): number[] {
  if (-linthresh < low && high < linthresh) return [low, high];
  const reachesBelow = low < -linthresh;
  const reachesAbove = high > linthresh;
  const below = reachesBelow ? exponents(-Math.min(-linthresh, high), -low, base) : none;
  const above = reachesAbove ? exponents(Math.max(linthresh, low), high, base) : none;
  const zero = (reachesBelow && high > -linthresh) || (reachesAbove && low < linthresh);
  const total = below.end - below.start + above.end - above.start + (zero ? 1 : 0);
  const stride = Math.max(Math.floor(total / (mostTicks - 1)), 1);
  const negative = powers(below, stride, base).map((power) => -power);
  return [...negative.reverse(), ...(zero ? [0] : []), ...powers(above, stride, base)];
}

/** Exponents from `start` up to but without `end`. */
interface Exponents {
  readonly start: number;
  readonly end: number;
}
const none: Exponents = { start: 0, end: 0 };

function exponents(near: number, far: number, base: number): Exponents {
  const log = base === 10 ? Math.log10 : (value: number) => Math.log(value) / Math.log(base);
  return { start: Math.floor(log(near)), end: Math.ceil(log(far + 1)) };
}

function powers({ start, end }: Exponents, stride: number, base: number): number[] {
  const result: number[] = [];
  for (let exponent = start; exponent < end; exponent += stride) {
    result.push(powerOf(base, exponent));
  }
  return result;
}

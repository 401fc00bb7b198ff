import { countBetween, linearTicks } from "./linear-locator.ts";
import { numpyPowerOfTen } from "./powers.ts";

/** Ticks of a logarithmic axis, also those outside the view. */
export interface LogTicks {
  /** Powers of the base. */
  readonly major: number[];
  /** Multiples of powers, or linear ticks where the view holds too few of those. */
  readonly minor: number[];
}

/** Above so many decades there are no minor ticks. */
const mostMinorDecades = 10;
/** How many bins linear ticks get when they stand in, however long the axis is. */
const linearBins = 9;

/**
 * Places major ticks at every power of the base, or every second, third, ... when more than `bins`
 * would show; the count starts at the lower limit. Minor ticks stand at the whole multiples
 * between powers, if every power has a tick.
 * Source: the rule of matplotlib's LogLocator, for majors and for `subs="auto"`.
 * @example logTicks(1, 100, 9, 10).major; // [0.09999999999999999, 1, 10, 100, 1000]
 */
export function logTicks(low: number, high: number, bins: number, base: number): LogTicks {
  // Quotients of natural logarithms, whose floor makes 1000 belong to the decade below.
  const first = Math.log(low) / Math.log(base);
  const last = Math.log(high) / Math.log(base);
  const decades = Math.floor(last) - Math.ceil(first);
  const stride = decadeStride(decades, bins);
  const end = Math.ceil(last) + 2 * stride;
  const major: number[] = [];
  for (let exponent = Math.floor(first) - stride; exponent < end; exponent += stride) {
    major.push(base === 10 ? numpyPowerOfTen(exponent) : base ** exponent);
  }
  const crowded = decades > mostMinorDecades || stride > 1;
  return { major, minor: crowded ? [] : minorTicks(low, high, major, base) };
}

function decadeStride(decades: number, bins: number): number {
  const stride = Math.floor((decades + 1) / bins) + 1;
  return stride >= decades ? Math.max(1, decades - 1) : stride;
}

function minorTicks(low: number, high: number, powers: readonly number[], base: number): number[] {
  if (base < 3) return [];
  const ticks: number[] = [];
  for (const power of powers) {
    for (let multiple = 2; multiple < base; multiple++) ticks.push(multiple * power);
  }
  const tooFew = base > 3 && countBetween(ticks, low, high) <= 1;
  return tooFew ? linearTicks(low, high, linearBins) : ticks;
}

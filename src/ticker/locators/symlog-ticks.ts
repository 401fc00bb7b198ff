/** Ticks of a symmetric logarithmic axis. */
import { powerOf } from "../powers.ts";

/** The ticks in a view, from what a locator is set to. */
export function symlogTicks(
  [low, high]: readonly [number, number],
  rule: PowerRule & { readonly subs: readonly number[] },
): readonly number[] {
  const { linthresh, subs } = rule;
  const powers = symlogPowers(low, high, rule);
  const isPlain = subs.length === 0 || (subs.length === 1 && subs[0] === 1);
  if (isPlain || (-linthresh < low && high < linthresh)) return powers;
  return powers.flatMap((power) => (power === 0 ? 0 : subs.map((sub) => sub * power)));
}

/** A symmetric logarithm, and from how many powers on they are thinned out. */
interface PowerRule {
  readonly base: number;
  readonly linthresh: number;
  readonly numticks: number;
}

/**
 * Zero and powers of the base in the view, or the two ends of a view in the linear part.
 * Source: the rule of matplotlib's SymmetricalLogLocator.
 * @example symlogPowers(-5, 200, { base: 10, linthresh: 2, numticks: 15 }); // [-1, 0, 1, 10, 100]
 */
function symlogPowers(
  low: number,
  high: number,
  { base, linthresh, numticks }: PowerRule,
): number[] {
  if (-linthresh < low && high < linthresh) return [low, high];
  const reachesBelow = low < -linthresh;
  const reachesAbove = high > linthresh;
  const below = reachesBelow ? exponents(-Math.min(-linthresh, high), -low, base) : noExponents;
  const above = reachesAbove ? exponents(Math.max(linthresh, low), high, base) : noExponents;
  const zero = (reachesBelow && high > -linthresh) || (reachesAbove && low < linthresh);
  const total = below.end - below.start + above.end - above.start + (zero ? 1 : 0);
  const stride = Math.max(Math.floor(total / (numticks - 1)), 1);
  const negative = powers(below, stride, base).map((power) => -power);
  return [...negative.reverse(), ...(zero ? [0] : []), ...powers(above, stride, base)];
}

/** Exponents from `start` up to but without `end`. */
interface ExponentSpan {
  readonly start: number;
  readonly end: number;
}
const noExponents: ExponentSpan = { start: 0, end: 0 };

function exponents(near: number, far: number, base: number): ExponentSpan {
  const log = base === 10 ? Math.log10 : (value: number) => Math.log(value) / Math.log(base);
  return { start: Math.floor(log(near)), end: Math.ceil(log(far + 1)) };
}

function powers({ start, end }: ExponentSpan, stride: number, base: number): number[] {
  const result: number[] = [];
  for (let exponent = start; exponent < end; exponent += stride) {
    const power = powerOf(base, exponent);
    if (Number.isFinite(power)) result.push(power);
  }
  return result;
}

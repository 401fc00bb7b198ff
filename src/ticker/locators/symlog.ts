import { readCount, readNoMore } from "../../options.ts";
import { type LimitPair, nonsingular } from "../nonsingular.ts";
import { powerOf } from "../powers.ts";
import { mostTicks, readAbove, readMultiples, readTickOptions } from "../tick-options.ts";
import type { Locator } from "../types.ts";

/** Settings of {@link SymmetricalLogLocator}. */
export interface SymmetricalLogOptions {
  /** Base of the logarithm, above 1. */
  readonly base: number;
  /** The scale is linear up to this distance from zero. */
  readonly linthresh: number;
  /** Multiples of the powers of the base at which ticks stand. @default [1] */
  readonly subs?: Iterable<number> | null;
}

const changeable = { subs: readMultiples, numticks: readCount(2, mostTicks) };
const settingReaders = { base: readAbove(1), linthresh: readAbove(0), ...changeable };

/** More ticks than this are thinned out. */
const fewestThinned = 15;
const powersOnly: readonly number[] = [1];

/**
 * Ticks on a symmetric logarithmic axis: at zero and at multiples of powers of the base on either side,
 * from the one at or below `linthresh` outwards. A view inside the linear part gets its two ends.
 * The length of the axis plays no part.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.yaxis.setMinorLocator(new SymmetricalLogLocator({ base: 10, linthresh: 2, subs: [2, 5] }));
 */
export class SymmetricalLogLocator implements Locator {
  /** Base of the logarithm. */
  readonly base: number;
  /** The scale is linear up to this distance from zero. */
  readonly linthresh: number;
  /** Multiples of the powers of the base at which ticks stand. */
  readonly subs: readonly number[];
  /** Powers are thinned out when they are more; `withParams` sets it. */
  readonly numticks: number;

  constructor(options: SymmetricalLogOptions);
  constructor(options: SymmetricalLogOptions, ...more: unknown[]) {
    readNoMore("SymmetricalLogLocator", ["options"], more);
    const read = readTickOptions("SymmetricalLogLocator", options, settingReaders);
    this.base = read.base ?? settingReaders.base("SymmetricalLogLocator: base", read.base);
    this.linthresh =
      read.linthresh ??
      settingReaders.linthresh("SymmetricalLogLocator: linthresh", read.linthresh);
    this.subs = read.subs ?? powersOnly;
    this.numticks = read.numticks ?? fewestThinned;
  }

  tickValues([low, high]: readonly [number, number]): readonly number[] {
    const { base, linthresh, numticks } = this;
    const powers = symlogPowers(low, high, { base, linthresh, numticks });
    const isPlain = this.subs.length === 0 || (this.subs.length === 1 && this.subs[0] === 1);
    if (isPlain || (-linthresh < low && high < linthresh)) return powers;
    return powers.flatMap((power) => (power === 0 ? 0 : this.subs.map((sub) => sub * power)));
  }

  viewLimits(first: number, second: number): LimitPair {
    return nonsingular(first, second, 0.001);
  }

  withParams(params: Readonly<Record<string, unknown>>): SymmetricalLogLocator {
    const { base, linthresh, subs, numticks } = this;
    const read = readTickOptions("SymmetricalLogLocator", params, changeable);
    const changed = { base, linthresh, subs, numticks, ...read };
    return new SymmetricalLogLocator(changed);
  }
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
export function symlogPowers(
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

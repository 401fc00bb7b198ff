import type { LimitPair } from "../nonsingular.ts";
import { positiveLimits } from "../positive-limits.ts";
import { numpyPowerOfTen, powerOf } from "../powers.ts";
import {
  readBins,
  readFinite,
  readLogBase,
  readLogSubs,
  readTickArguments,
  readTickOptions,
} from "../tick-options.ts";
import { clamp, tickSpace } from "../tick-space.ts";
import type { Locator, LogSubs, TickSpace } from "../types.ts";
import { countInRange, linearTicks } from "./linear-ticks.ts";
import { checkCount, noPlaces } from "./spaced-values.ts";

/** Settings of {@link LogLocator}. */
export interface LogLocatorOptions {
  /** Base of the logarithm, above 0 and not 1. @default 10 */
  readonly base?: number | null;
  /**
   * Multiples of the powers of the base at which ticks stand. `"auto"` is 2, 3, … up to the base, `"all"`
   * has 1 besides, where the view is no more than ten decades wide. @default [1]
   */
  readonly subs?: Iterable<number> | "auto" | "all" | null;
  /** Kept for matplotlib's sake, which uses it on polar axes only. @default 4 */
  readonly numdecs?: number | null;
  /** So many powers at most, or `"auto"` for as many as have room, from 2 to 9. @default "auto" */
  readonly numticks?: number | "auto" | null;
}

const settingReaders = {
  base: readLogBase,
  subs: readLogSubs,
  numdecs: readFinite,
  numticks: readBins,
};
const powersOnly: readonly number[] = [1];

/** Above so many decades "auto" and "all" leave no ticks between the powers. */
const mostMinorDecades = 10;
/** How many bins linear ticks get when they stand in, however long the axis is. */
const linearBins = 9;

/**
 * Ticks at powers of the base, or every second, third, … of them when there is no room for all, and at
 * multiples of the powers. The count of powers starts at the lower limit. Where at most one of several
 * multiples would be in view, linear ticks stand in. A view without positive values has no ticks.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorLocator(new LogLocator({ base: 2, numticks: 5 }));
 */
export class LogLocator implements Locator {
  /** Base of the logarithm. */
  readonly base: number;
  /** Multiples of the powers of the base at which ticks stand. */
  readonly subs: LogSubs;
  /** Kept for matplotlib's sake; plays no part. */
  readonly numdecs: number;
  /** So many powers at most, or `"auto"`. */
  readonly numticks: number | "auto";

  constructor(
    base?: number | null,
    subs?: LogLocatorOptions["subs"],
    numdecs?: number | null,
    numticks?: LogLocatorOptions["numticks"],
  );
  constructor(options: LogLocatorOptions);
  constructor(base: number, options: LogLocatorOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["base", "subs", "numdecs", "numticks"] as const;
    const read = readTickArguments("LogLocator", names, args, settingReaders);
    this.base = read.base ?? 10;
    this.subs = read.subs ?? powersOnly;
    this.numdecs = read.numdecs ?? 4;
    this.numticks = read.numticks ?? "auto";
  }

  tickValues(view: readonly [number, number], space: TickSpace): readonly number[] {
    const first = view[0] > 0 ? view[0] : space.minpos;
    if (!(first > 0 && view[1] > 0 && first < Number.POSITIVE_INFINITY)) return noPlaces;
    return this.#ticks(Math.min(first, view[1]), Math.max(first, view[1]), this.#bins(space));
  }

  nonsingular(first: number, second: number, minpos: number): LimitPair {
    return positiveLimits(first, second, minpos, this.base);
  }

  viewLimits(first: number, second: number, minpos: number): LimitPair {
    return positiveLimits(first, second, minpos, this.base);
  }

  withParams(params: Readonly<Record<string, unknown>>): LogLocator {
    const { base, subs, numdecs, numticks } = this;
    const read = readTickOptions("LogLocator", params, settingReaders);
    return new LogLocator({ base, subs, numdecs, numticks, ...read });
  }

  #bins({ length, fontSize, axis }: TickSpace): number {
    if (this.numticks !== "auto") return this.numticks;
    return clamp(tickSpace(length, fontSize, axis), 2, 9);
  }

  #ticks(low: number, high: number, bins: number): readonly number[] {
    const { base } = this;
    // Quotients of natural logarithms, whose floor makes 1000 belong to the decade below.
    const first = Math.log(low) / Math.log(base);
    const last = Math.log(high) / Math.log(base);
    const decades = Math.floor(last) - Math.ceil(first);
    const subs = multiplesOf(this.subs, base, decades);
    if (subs === null) return noPlaces;
    const stride = decadeStride(decades, bins);
    const isPlain = subs.length === 0 || (subs.length === 1 && subs[0] === 1);
    if (!isPlain && stride > 1) return noPlaces;
    const exponents = exponentsBetween(first, last, stride);
    const powers = powersOf(exponents, (exponent) => powerOf(base, exponent));
    if (isPlain) return powers;
    const tooFew = subs.length > 1 && countSeen(exponents, base, subs, low, high) <= 1;
    return tooFew ? linearTicks(low, high, linearBins) : multiples(powers, subs);
  }
}

/** The multiples of powers that have ticks; null where no tick at all is placed. */
function multiplesOf(subs: LogSubs, base: number, decades: number): readonly number[] | null {
  if (typeof subs !== "string") return subs;
  if (decades > mostMinorDecades || base < 3) return subs === "auto" ? null : powersOnly;
  checkCount("LogLocator", base);
  const result: number[] = [];
  for (let multiple = subs === "auto" ? 2 : 1; multiple < base; multiple++) result.push(multiple);
  return result;
}

function decadeStride(decades: number, bins: number): number {
  const stride = Math.floor((decades + 1) / bins) + 1;
  return stride >= decades ? Math.max(1, decades - 1) : stride;
}

/** Exponents of powers from before the view to after it. */
function exponentsBetween(first: number, last: number, stride: number): readonly number[] {
  const end = Math.ceil(last) + 2 * stride;
  checkCount("LogLocator", (end - Math.floor(first)) / stride);
  const exponents: number[] = [];
  for (let exponent = Math.floor(first) - stride; exponent < end; exponent += stride) {
    exponents.push(exponent);
  }
  return exponents;
}

function powersOf(
  exponents: readonly number[],
  power: (exponent: number) => number,
): readonly number[] {
  return exponents.map(power).filter(Number.isFinite);
}

/** How many multiples lie in the view, as matplotlib compares them: by numpy's powers, some of which are a unit off. */
function countSeen(
  exponents: readonly number[],
  base: number,
  subs: readonly number[],
  low: number,
  high: number,
): number {
  const power = base === 10 ? numpyPowerOfTen : (exponent: number) => base ** exponent;
  return countInRange(multiples(powersOf(exponents, power), subs), low, high);
}

function multiples(powers: readonly number[], subs: readonly number[]): readonly number[] {
  const ticks: number[] = [];
  for (const power of powers) {
    for (const sub of subs) if (Number.isFinite(sub * power)) ticks.push(sub * power);
  }
  return ticks;
}

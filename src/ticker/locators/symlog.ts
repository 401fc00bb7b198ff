import { readCount, readNoMore } from "../../options.ts";
import { type LimitPair, nonsingular } from "../nonsingular.ts";
import { mostTicks, readAbove, readMultiples, readTickOptions } from "../tick-options.ts";
import type { Locator } from "../types.ts";
import { symlogTicks } from "./symlog-ticks.ts";

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

  tickValues(view: readonly [number, number]): readonly number[] {
    return symlogTicks(view, this);
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

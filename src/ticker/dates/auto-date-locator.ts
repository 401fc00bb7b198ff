import { invalidArgument } from "../../errors.ts";
import { isPlainObject, type Reader, readBoolean, readCount, readOptions } from "../../options.ts";
import { mostTicks, readTickArguments } from "../tick-options.ts";
import type { Locator, TickSpace } from "../types.ts";
import { chooseFrequency, chosenTicks, type TickWishes } from "./choose-ticks.ts";
import { type DateFrequency, dateLimits, daysOfStep } from "./place-ticks.ts";
import { readTz } from "./read-tz.ts";
import { requireDateView } from "./view.ts";
import { utc, type Zone } from "./zone.ts";

/** What {@link AutoDateLocator} takes by name. */
export interface AutoDateOptions {
  /** Where days and hours begin, as for {@link MonthLocator}. @default "UTC" */
  readonly tz?: string | null;
  /** Years, months, … are passed over when fewer of them than this are in view. @default 5 */
  readonly minticks?: number | null;
  /**
   * The most ticks, for all frequencies or by frequency.
   * @default { yearly: 11, monthly: 12, daily: 11, hourly: 12, minutely: 11, secondly: 11, microsecondly: 8 }
   */
  readonly maxticks?: number | Partial<Record<DateFrequency, number>> | null;
  /** Whether ticks are at multiples of the interval: every 6 hours at 0, 6, 12 and 18. @default true */
  readonly intervalMultiples?: boolean | null;
}

const usualMaxticks: Readonly<Record<DateFrequency, number>> = {
  yearly: 11,
  monthly: 12,
  daily: 11,
  hourly: 12,
  minutely: 11,
  secondly: 11,
  microsecondly: 8,
};

const readMost = readCount(1, mostTicks);
const mostReaders = {
  yearly: readMost,
  monthly: readMost,
  daily: readMost,
  hourly: readMost,
  minutely: readMost,
  secondly: readMost,
  microsecondly: readMost,
};

const readMaxticks: Reader<Readonly<Record<DateFrequency, number>>> = (where, value) => {
  if (isPlainObject(value)) return { ...usualMaxticks, ...readOptions(where, value, mostReaders) };
  if (typeof value !== "number") {
    throw invalidArgument(where, "a whole number, or one by frequency, as in { daily: 8 }", value);
  }
  const most = readMost(where, value);
  const names = Object.keys(usualMaxticks) as DateFrequency[];
  return Object.fromEntries(names.map((name) => [name, most])) as Record<DateFrequency, number>;
};

const settingReaders = {
  tz: readTz,
  minticks: readCount(1, mostTicks),
  maxticks: readMaxticks,
  intervalMultiples: readBoolean,
};

/**
 * Ticks at years, months, days, hours, minutes, seconds or microseconds, whichever has at least `minticks` in view, thinned
 * out to a round number of them. It is what an axis has that dates are drawn on.
 * @throws PlotError for arguments that cannot be read, and where a view is not of the years 1 to 9999.
 * @example axes.xaxis.setMajorLocator(new AutoDateLocator({ minticks: 3, maxticks: 7 }));
 */
export class AutoDateLocator implements Locator, TickWishes {
  /** Where days and hours begin. @internal */
  readonly zone: Zone;
  /** Frequencies with fewer ticks are passed over. */
  readonly minticks: number;
  /** The most ticks, by frequency. */
  readonly maxticks: Readonly<Record<DateFrequency, number>>;
  /** Whether ticks are at multiples of the interval. */
  readonly intervalMultiples: boolean;
  /** The intervals to choose from, by frequency; they may be changed: `locator.intervald.hourly = [3]`. */
  readonly intervald: Record<DateFrequency, readonly number[]>;

  constructor(
    tz?: string | null,
    minticks?: number | null,
    maxticks?: AutoDateOptions["maxticks"],
    intervalMultiples?: boolean | null,
  );
  constructor(tz: string | null, options: AutoDateOptions);
  constructor(options: AutoDateOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["tz", "minticks", "maxticks", "intervalMultiples"] as const;
    const read = readTickArguments("AutoDateLocator", names, args, settingReaders);
    this.zone = read.tz ?? utc;
    this.minticks = read.minticks ?? 5;
    this.maxticks = read.maxticks ?? usualMaxticks;
    this.intervalMultiples = read.intervalMultiples ?? true;
    this.intervald = usualIntervals(this.intervalMultiples);
  }

  tickValues(limits: readonly [number, number], space?: TickSpace): readonly number[] {
    const view = requireDateView("AutoDateLocator", limits);
    return chosenTicks("AutoDateLocator", this, view, space?.warn);
  }

  nonsingular(first: number, second: number): [number, number] {
    return dateLimits(first, second, 2 * daysOfStep("yearly"), Number.MIN_VALUE);
  }

  /** Days of a step in a view, for formatters. @internal */
  unitIn(limits: readonly [number, number]): number {
    const view = requireDateView("AutoDateLocator", limits);
    return daysOfStep(chooseFrequency(this, view).frequency);
  }
}

/** Every third day would stand at 28, 31 and 1; every fourth stands apart. */
function usualIntervals(areMultiples: boolean): Record<DateFrequency, readonly number[]> {
  const sixtieths = [1, 5, 10, 15, 30];
  const thousands = [1, 10, 100, 1000].flatMap((power) => [1, 2, 4, 5].map((n) => n * power));
  const micros = [1, 10, 100, 1000, 10_000, 100_000].flatMap((p) => [1, 2, 5].map((n) => n * p));
  return {
    yearly: [...thousands, 10_000],
    monthly: [1, 2, 3, 4, 6],
    daily: areMultiples ? [1, 2, 4, 7, 14] : [1, 2, 3, 7, 14, 21],
    hourly: [1, 2, 3, 4, 6, 12],
    minutely: sixtieths,
    secondly: sixtieths,
    microsecondly: [...micros, 1_000_000],
  };
}

import { readCount } from "../../options.ts";
import { readTickArguments } from "../tick-options.ts";
import { yearTicks } from "./place-ticks.ts";
import { readTz } from "./read-tz.ts";
import { RuleLocator } from "./rule-locator.ts";
import { dateViewOf } from "./view.ts";
import { utc, type Zone } from "./zone.ts";

const settingReaders = {
  base: readCount(1, 9999),
  month: readCount(1, 12),
  day: readCount(1, 31),
  tz: readTz,
};

/** What {@link YearLocator} takes by name. */
export interface YearOptions {
  /** Ticks are in years that are a multiple of it. @default 1 */
  readonly base?: number | null;
  /** From 1 to 12. @default 1 */
  readonly month?: number | null;
  /** From 1; a year in which the month is shorter has no tick. @default 1 */
  readonly day?: number | null;
  /** Where the year begins, as for {@link MonthLocator}. @default "UTC" */
  readonly tz?: string | null;
}

/**
 * A tick on one day of every year that is a multiple of `base`.
 * @throws PlotError for arguments that cannot be read.
 * @example axes.xaxis.setMajorLocator(new YearLocator(5, { month: 7 }));
 */
export class YearLocator extends RuleLocator {
  /** Ticks are in years that are a multiple of it. */
  readonly base: number;
  /** The month of all ticks. */
  readonly month: number;
  /** The day of all ticks. */
  readonly day: number;
  readonly #zone: Zone;

  constructor(base?: number | null, month?: number | null, day?: number | null, tz?: string | null);
  constructor(base: number | null, options: YearOptions);
  constructor(options: YearOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["base", "month", "day", "tz"] as const;
    const read = readTickArguments("YearLocator", names, args, settingReaders);
    const { base = 1, month = 1, day = 1, tz = utc } = read;
    super({ frequency: "yearly", interval: base, months: [month], days: [day] }, tz);
    this.base = base;
    this.month = month;
    this.day = day;
    this.#zone = tz;
  }

  override tickValues(limits: readonly [number, number]): readonly number[] {
    const view = dateViewOf(limits);
    return view === null ? [] : yearTicks("YearLocator", this, view, this.#zone);
  }
}

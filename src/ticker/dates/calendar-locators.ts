import { readTickArguments } from "../tick-options.ts";
import { readCounts, readMonthDays, readWeekdays } from "./read-arguments.ts";
import { readTz } from "./read-tz.ts";
import { RuleLocator, readInterval } from "./rule-locator.ts";

/** What locators of the calendar take by name, also in Python's spelling. */
export interface RuleOptions {
  /** Every how many-th step has ticks, counted from before the view. @default 1 */
  readonly interval?: number | null;
  /** Where days and hours begin: `"UTC"`, an offset such as `"+02:00"`, or `"Etc/GMT-2"`. @default "UTC" */
  readonly tz?: string | null;
}

const stepReaders = { interval: readInterval, tz: readTz };

const monthReaders = {
  bymonth: readCounts(1, 12),
  bymonthday: readMonthDays,
  ...stepReaders,
};

/**
 * A tick in every month, or in every `interval`-th, at one of its days.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new MonthLocator([1, 4, 7, 10]));
 */
export class MonthLocator extends RuleLocator {
  /**
   * @param bymonth Months from 1 to 12. @default all
   * @param bymonthday Days of the month from 1, or from -1 for the last. @default 1
   */
  constructor(
    bymonth?: number | readonly number[] | null,
    bymonthday?: number | readonly number[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(
    options: {
      readonly bymonth?: number | readonly number[] | null;
      readonly bymonthday?: number | readonly number[] | null;
    } & RuleOptions,
  );
  constructor(bymonth: number | readonly number[] | null, options: RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["bymonth", "bymonthday", "interval", "tz"] as const;
    const read = readTickArguments("MonthLocator", names, args, monthReaders);
    const { bymonth: months, bymonthday: days, interval = 1, tz } = read;
    super({ frequency: "monthly", interval, months, days }, tz);
  }
}

const weekdayReaders = { byweekday: readWeekdays, ...stepReaders };

/**
 * A tick on given days of the week.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new WeekdayLocator("MO"));
 */
export class WeekdayLocator extends RuleLocator {
  /** @param byweekday Days from 0 for Monday to 6, or `"MO"` to `"SU"`. @default 1, Tuesday */
  constructor(
    byweekday?: number | string | readonly (number | string)[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(
    byweekday: number | string | readonly (number | string)[] | null,
    options: RuleOptions,
  );
  constructor(
    options: {
      readonly byweekday?: number | string | readonly (number | string)[] | null;
    } & RuleOptions,
  );
  constructor(...args: readonly unknown[]) {
    const names = ["byweekday", "interval", "tz"] as const;
    const read = readTickArguments("WeekdayLocator", names, args, weekdayReaders);
    const { interval = 1, tz } = read;
    super({ frequency: "daily", interval, weekdays: read.byweekday ?? [1] }, tz);
  }
}

const dayReaders = { bymonthday: readMonthDays, ...stepReaders };

/**
 * A tick on every day, or on given days of the month.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new DayLocator([1, 15]));
 */
export class DayLocator extends RuleLocator {
  /** @param bymonthday Days of the month from 1, or from -1 for the last. @default all */
  constructor(
    bymonthday?: number | readonly number[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(bymonthday: number | readonly number[] | null, options: RuleOptions);
  constructor(options: { readonly bymonthday?: number | readonly number[] | null } & RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["bymonthday", "interval", "tz"] as const;
    const read = readTickArguments("DayLocator", names, args, dayReaders);
    const { interval = 1, tz } = read;
    super({ frequency: "daily", interval, days: read.bymonthday }, tz);
  }
}

const hourReaders = { byhour: readCounts(0, 23), ...stepReaders };

/**
 * A tick at every hour, or at given hours of the day.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new HourLocator([0, 6, 12, 18]));
 */
export class HourLocator extends RuleLocator {
  /** @param byhour Hours from 0 to 23. @default all */
  constructor(
    byhour?: number | readonly number[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(byhour: number | readonly number[] | null, options: RuleOptions);
  constructor(options: { readonly byhour?: number | readonly number[] | null } & RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["byhour", "interval", "tz"] as const;
    const read = readTickArguments("HourLocator", names, args, hourReaders);
    const { interval = 1, tz } = read;
    super({ frequency: "hourly", interval, hours: read.byhour }, tz);
  }
}

const minuteReaders = { byminute: readCounts(0, 59), ...stepReaders };

/**
 * A tick at every minute, or at given minutes of the hour.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new MinuteLocator({ interval: 10 }));
 */
export class MinuteLocator extends RuleLocator {
  /** @param byminute Minutes from 0 to 59. @default all */
  constructor(
    byminute?: number | readonly number[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(byminute: number | readonly number[] | null, options: RuleOptions);
  constructor(options: { readonly byminute?: number | readonly number[] | null } & RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["byminute", "interval", "tz"] as const;
    const read = readTickArguments("MinuteLocator", names, args, minuteReaders);
    const { interval = 1, tz } = read;
    super({ frequency: "minutely", interval, minutes: read.byminute }, tz);
  }
}

const secondReaders = { bysecond: readCounts(0, 59), ...stepReaders };

/**
 * A tick at every second, or at given seconds of the minute.
 * @throws PlotError for arguments that cannot be read, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new SecondLocator([0, 30]));
 */
export class SecondLocator extends RuleLocator {
  /** @param bysecond Seconds from 0 to 59. @default all */
  constructor(
    bysecond?: number | readonly number[] | null,
    interval?: number | null,
    tz?: string | null,
  );
  constructor(bysecond: number | readonly number[] | null, options: RuleOptions);
  constructor(options: { readonly bysecond?: number | readonly number[] | null } & RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["bysecond", "interval", "tz"] as const;
    const read = readTickArguments("SecondLocator", names, args, secondReaders);
    const { interval = 1, tz } = read;
    super({ frequency: "secondly", interval, seconds: read.bysecond }, tz);
  }
}

import { readTickArguments } from "../tick-options.ts";
import type { Locator } from "../types.ts";
import type { RuleOptions } from "./calendar-locators.ts";
import { dateLimits, daysOfStep, microsecondTicks } from "./place-ticks.ts";
import { readTz } from "./read-tz.ts";
import { readInterval } from "./rule-locator.ts";
import { dateViewOf } from "./view.ts";

const settingReaders = { interval: readInterval, tz: readTz };

/**
 * A tick at every microsecond, or at every `interval`-th of the day. Beyond 70 years from 1970 numbers of days tell no
 * single microseconds.
 * @throws PlotError for an interval that is no whole number from 1 on, and when a view holds more than 10,000 ticks.
 * @example axes.xaxis.setMajorLocator(new MicrosecondLocator(250));
 */
export class MicrosecondLocator implements Locator {
  /** Microseconds between ticks. */
  readonly interval: number;

  constructor(interval?: number | null, tz?: string | null);
  constructor(options: RuleOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["interval", "tz"] as const;
    this.interval =
      readTickArguments("MicrosecondLocator", names, args, settingReaders).interval ?? 1;
  }

  tickValues(limits: readonly [number, number]): readonly number[] {
    const view = dateViewOf(limits);
    return view === null ? [] : microsecondTicks(this.interval, view);
  }

  nonsingular(first: number, second: number): [number, number] {
    return dateLimits(first, second, 2 * this.unitIn() * this.interval, 1e-6);
  }

  /** Days of a step, for formatters. @internal */
  unitIn(): number {
    return daysOfStep("microsecondly");
  }
}

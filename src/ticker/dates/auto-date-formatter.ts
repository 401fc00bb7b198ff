import { readText } from "../../options.ts";
import { readLocator } from "../locators/read-locator.ts";
import { readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, Locator, TickLabels } from "../types.ts";
import { daysOfStep } from "./place-ticks.ts";
import { readTz } from "./read-tz.ts";
import { readDateFormat } from "./strftime.ts";
import { formatForStep, writeDate } from "./write-dates.ts";
import { utc, type Zone } from "./zone.ts";

/** What {@link AutoDateFormatter} takes by name. */
export interface AutoDateFormatOptions {
  /** Where days and hours begin, as for {@link MonthLocator}. @default "UTC" */
  readonly tz?: string | null;
  /** The format of steps longer than all of `scaled`. @default "%Y-%m-%d" */
  readonly defaultfmt?: string | null;
}

const settingReaders = {
  locator: readLocator,
  tz: readTz,
  defaultfmt: (where: string, value: unknown) => readDateFormat(where, readText(where, value)),
};

/** A locator of dates tells how long its step is in a view. */
interface SteppedLocator extends Locator {
  unitIn(view: readonly [number, number]): number;
}

/**
 * Labels as long as the step of the ticks asks for: `2024`, `2024-03`, `2024-03-01`, `03-01 12`, `01 12:30`, `12:30:05`,
 * `30:05.250000`. Ticks of other locators than those of dates are written as days.
 * @throws PlotError for arguments that cannot be read.
 * @example
 * const formatter = new AutoDateFormatter(locator);
 * formatter.scaled.set(1, "%b %d"); // days and what is shorter than a month
 * axes.xaxis.setMajorFormatter(formatter);
 */
export class AutoDateFormatter implements Formatter {
  /** Formats by the longest step they are for, in days: strings, or functions of a tick and its number. May be changed. */
  readonly scaled = new Map<number, string | ((tick: number, pos: number) => string)>([
    [daysOfStep("yearly"), "%Y"],
    [daysOfStep("monthly"), "%Y-%m"],
    [daysOfStep("daily"), "%Y-%m-%d"],
    [daysOfStep("hourly"), "%m-%d %H"],
    [daysOfStep("minutely"), "%d %H:%M"],
    [daysOfStep("secondly"), "%H:%M:%S"],
    [daysOfStep("microsecondly"), "%M:%S.%f"],
  ]);
  /** The format of steps longer than all of `scaled`. */
  readonly defaultfmt: string;
  readonly #locator: Locator;
  readonly #zone: Zone;

  /** @param locator The locator of the axis. */
  constructor(locator: Locator, tz?: string | null, defaultfmt?: string | null);
  constructor(locator: Locator, options: AutoDateFormatOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["locator", "tz", "defaultfmt"] as const;
    const read = readTickArguments("AutoDateFormatter", names, args, settingReaders);
    this.#locator = read.locator ?? readLocator("AutoDateFormatter: locator", read.locator);
    this.#zone = read.tz ?? utc;
    this.defaultfmt = read.defaultfmt ?? "%Y-%m-%d";
  }

  format(_ticks: readonly number[], { view, locator = this.#locator }: FormatContext): TickLabels {
    const step = isStepped(locator) ? locator.unitIn(view) : 1;
    const format = formatForStep(this.scaled, step, this.defaultfmt);
    if (typeof format === "function") return { label: format };
    return { label: (tick) => writeDate("AutoDateFormatter", tick, this.#zone, format) };
  }
}

function isStepped(locator: Locator): locator is SteppedLocator {
  return "unitIn" in locator;
}

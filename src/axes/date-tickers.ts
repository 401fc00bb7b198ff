import { type RcParams, rcSnapshot } from "../config/rc-params.ts";
import type { DateUnits } from "../data/units.ts";
import { AutoDateFormatter } from "../ticker/dates/auto-date-formatter.ts";
import { AutoDateLocator } from "../ticker/dates/auto-date-locator.ts";
import { ConciseDateFormatter } from "../ticker/dates/concise-date-formatter.ts";
import { type DateFrequency, daysOfStep } from "../ticker/dates/place-ticks.ts";
import type { TickerParts } from "./tickers.ts";

/** What an axis has that dates are drawn on, by the settings there are now. */
export function dateTickers({ zone }: DateUnits): TickerParts {
  const tz = zone.name;
  const rc = rcSnapshot();
  const isConcise = rc["date.converter"] === "concise";
  // As in matplotlib 3.6, ticks of concise dates are at multiples whatever the settings say.
  const intervalMultiples = isConcise || rc["date.interval_multiples"];
  const locator = new AutoDateLocator({ tz, intervalMultiples });
  const formatter = isConcise
    ? new ConciseDateFormatter(locator, { tz })
    : autoFormatter(locator, tz, rc);
  return { locator, formatter };
}

const frequencyNames = [
  ["year", "yearly"],
  ["month", "monthly"],
  ["day", "daily"],
  ["hour", "hourly"],
  ["minute", "minutely"],
  ["second", "secondly"],
  ["microsecond", "microsecondly"],
] as const satisfies readonly (readonly [string, DateFrequency])[];

function autoFormatter(
  locator: AutoDateLocator,
  tz: string,
  rc: Readonly<RcParams>,
): AutoDateFormatter {
  const formatter = new AutoDateFormatter(locator, { tz });
  for (const [unit, frequency] of frequencyNames) {
    formatter.scaled.set(daysOfStep(frequency), rc[`date.autoformatter.${unit}`]);
  }
  return formatter;
}

import type { DateUnits } from "../data/units.ts";
import { AutoDateFormatter } from "../ticker/dates/auto-date-formatter.ts";
import { AutoDateLocator } from "../ticker/dates/auto-date-locator.ts";
import type { TickerParts } from "./tickers.ts";

/** What an axis has that dates are drawn on. */
export function dateTickers({ zone }: DateUnits): TickerParts {
  const tz = zone.name;
  const locator = new AutoDateLocator({ tz });
  return { locator, formatter: new AutoDateFormatter(locator, { tz }) };
}

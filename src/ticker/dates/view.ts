/** The view of an axis as points in time. */
import { civilOf, isInCalendar } from "./civil.ts";
import { noSuchDate, noSuchYears } from "./errors.ts";
import { type Instant, instantOf } from "./instant.ts";
import { utc } from "./zone.ts";

/** First and last point in time of a view. */
export type DateView = readonly [from: Instant, to: Instant];

/** The view in points in time, or null where the calendar has none. */
export function dateViewOf([low, high]: readonly [number, number]): DateView | null {
  const view = [instantOf(low), instantOf(high)] as const;
  return view.every(isCalendarDate) ? view : null;
}

/** The view in points in time; PlotError where the calendar has none. */
export function requireDateView(fn: string, view: readonly [number, number]): DateView {
  const found = dateViewOf(view);
  if (found === null) throw noSuchYears(fn, view);
  return found;
}

/** The point in time of a number of days since 1970; PlotError where the calendar has none. */
export function requireInstant(fn: string, days: number): Instant {
  const instant = instantOf(days);
  if (!isCalendarDate(instant)) throw noSuchDate(fn, days);
  return instant;
}

function isCalendarDate(instant: Instant): boolean {
  return isInCalendar(civilOf(instant, utc).year);
}

import { invalidArgument, PlotError, show } from "../../errors.ts";

/** A time zone whose offset from UTC is not the same always, or which is none. */
export function noFixedOffset(where: string, value: unknown): PlotError {
  const right = '"UTC", an offset such as "+02:00" or a fixed IANA zone such as "Etc/GMT-2"';
  const { message } = invalidArgument(where, right, value);
  const isPlace = typeof value === "string" && /^[A-Z]\w*\/\w/i.test(value);
  const reason =
    ". The offsets of places change with the time zone tables of each engine, so a picture would not be the same everywhere";
  return new PlotError("invalid-argument", isPlace ? message + reason : message);
}

/** An axis with dates shows years that no calendar has. */
export function noSuchYears(fn: string, view: readonly [number, number]): PlotError {
  return new PlotError(
    "invalid-limits",
    `${fn}: the axis shows ${view[0]} to ${view[1]} days after 1970-01-01; dates are of the years 1 to 9999. Plot dates, or set limits by dates`,
  );
}

/** A format has a directive that is none. */
export function unknownDirective(where: string, directive: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} has ${show(directive)}; known are strftime's %Y, %m, %d, %H, %M, %S, %f, %b, %B, %a, %A, %y, %j, %I, %p and their like`,
  );
}

/** A number of days is not of this calendar. */
export function noSuchDate(fn: string, days: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${show(days)} days after 1970-01-01 is no date of the years 1 to 9999`,
  );
}

/** A value is no date. */
export function noDate(where: string, value: unknown): PlotError {
  return invalidArgument(where, 'a Date, a Temporal date or a text such as "2024-03-01"', value);
}

/** A warning: no interval leaves few enough ticks. */
export function noIntervalFits(fn: string, interval: number): string {
  return `${fn}: no interval of intervald leaves few enough ticks, so they are ${interval} apart. Add a larger one`;
}

/** A warning: microseconds so far from 1970 are told by no number of days. */
export function farFromEpoch(fn: string): string {
  return `${fn}: microseconds more than 70 years after 1970 are not exact. Plot seconds as numbers`;
}

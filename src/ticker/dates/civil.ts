/** The calendar: what year, month, day and hour a point in time is. */
import { compareInstants, type Instant } from "./instant.ts";
import type { Zone } from "./zone.ts";

/** A point in time as a calendar and a clock show it. */
export interface Civil {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micros: number;
}

/** Whether dates are of such a year. */
export function isInCalendar(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** What calendar and clock show in a zone. */
export function civilOf({ seconds, micros }: Instant, zone: Zone): Civil {
  const date = new Date((seconds + zone.minutes * 60) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    micros,
  };
}

/** The point in time at which calendar and clock show this in a zone. Days, hours, … may overflow. */
export function instantAt(civil: Civil, zone: Zone): Instant {
  const { year, month, day, hour, minute, second, micros } = civil;
  const days = dayNumber(year, month, day);
  return { seconds: ((days * 24 + hour) * 60 + minute - zone.minutes) * 60 + second, micros };
}

/** Days from 1970-01-01 to a date. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years from 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(year, month, day) + 3) % 7) + 7) % 7;
}

/** The same day and time so many months later, or the last day of that month where it is shorter. */
export function addMonths(civil: Civil, months: number): Civil {
  const count = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const { hour, minute, second, micros } = civil;
  const day = Math.min(civil.day, daysInMonth(year, month));
  return { year, month, day, hour, minute, second, micros };
}

/** What lies between two points in time: whole months, then the seconds and microseconds that are left. */
export interface Difference {
  readonly months: number;
  readonly seconds: number;
  readonly micros: number;
}

/** From `from` to a later `to`: as many whole months as fit, then the rest. */
export function difference(from: Civil, to: Civil, zone: Zone): Difference {
  const end = instantAt(to, zone);
  let months = (to.year - from.year) * 12 + to.month - from.month;
  let start = instantAt(addMonths(from, months), zone);
  while (compareInstants(end, start) < 0) {
    months -= 1;
    start = instantAt(addMonths(from, months), zone);
  }
  const borrowed = end.micros < start.micros ? 1 : 0;
  return {
    months,
    seconds: end.seconds - start.seconds - borrowed,
    micros: end.micros - start.micros + borrowed * 1_000_000,
  };
}

import { readNoMore, readSafely } from "../../options.ts";
import { noDate, noSuchDate } from "./errors.ts";
import { type DateLike, isDateLike } from "./is-date.ts";
import { daysOfDate, daysOfText } from "./read-date.ts";
import { requireInstant } from "./view.ts";

/** A date for `date2num`: a `Date`, a date or time of `Temporal`, or an ISO text. */
export type DateInput = DateLike | string;

/**
 * Days since 1970-01-01 UTC: where dates stand along an axis. Dates without a zone are read as UTC; an invalid `Date` is NaN.
 * @param d A date, or a list of dates.
 * @throws PlotError for what is no date
 * @example date2num(new Date("2024-03-01T12:00Z")) // 19783.5
 */
export function date2num(d: DateInput): number;
export function date2num(d: Iterable<DateInput>): number[];
export function date2num(d: unknown, ...more: unknown[]): number | number[] {
  readNoMore("date2num", ["d"], more);
  if (isDateLike(d) || typeof d === "string") return toDays("date2num: d", d);
  if (typeof d !== "object" || d === null) throw noDate("date2num: d", d);
  return readSafely(readDays, "date2num: d", d);
}

function readDays(where: string, dates: unknown): number[] {
  if (!(Symbol.iterator in (dates as object))) throw noDate(where, dates);
  return Array.from(dates as Iterable<unknown>, (date, index) =>
    toDays(`${where}[${index}]`, date),
  );
}

function toDays(where: string, value: unknown): number {
  const days = typeof value === "string" ? daysOfText(value) : undefined;
  if (days !== undefined) return days;
  if (isDateLike(value)) return daysOfDate(value);
  throw noDate(where, value);
}

/**
 * The date of so many days since 1970-01-01 UTC, to the millisecond.
 * @param x A number of days, or a list of them.
 * @throws PlotError for a number outside the years 1 to 9999
 * @example num2date(19783.5).toISOString() // "2024-03-01T12:00:00.000Z"
 */
export function num2date(x: number): Date;
export function num2date(x: Iterable<number>): Date[];
export function num2date(x: number | Iterable<number>, ...more: unknown[]): Date | Date[] {
  readNoMore("num2date", ["x"], more);
  if (typeof x === "number") return toDate(x);
  if (typeof x !== "object" || x === null) throw noSuchDate("num2date", x);
  return readSafely(readDates, "num2date: x", x);
}

function readDates(_: string, days: unknown): Date[] {
  return Array.from(days as Iterable<number>, toDate);
}

function toDate(days: number): Date {
  if (typeof days !== "number") throw noSuchDate("num2date", days);
  const { seconds, micros } = requireInstant("num2date", days);
  return new Date(seconds * 1000 + Math.floor(micros / 1000));
}

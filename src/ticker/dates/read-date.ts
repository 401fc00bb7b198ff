/** Dates as a script writes them: `Date`, `Temporal`, ISO texts. */
import { type Civil, daysInMonth, instantAt, isInCalendar } from "./civil.ts";
import { daysOf } from "./instant.ts";
import type { DateLike } from "./is-date.ts";
import { zoneOfOffset } from "./read-zone.ts";
import { utc, type Zone } from "./zone.ts";

/** Days since 1970 of a date; NaN for an invalid `Date`. */
export function daysOfDate(date: DateLike): number {
  if (!("getTime" in date)) return daysOfText(String(date)) ?? Number.NaN;
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return daysOf(seconds, (milliseconds - seconds * 1000) * 1e6);
}

const isoDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;
const isoTime =
  /^(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?(?:\[[^\]]*\])*$/i;

/**
 * Days since 1970 of an ISO text: `"2024"`, `"2024-03"`, `"2024-03-01"`, `"2024-03-01T12:30:05.25+02:00"`, a blank in the
 * place of the T; without an offset it is UTC. undefined for any other text, and for days and hours there are not.
 */
export function daysOfText(text: string): number | undefined {
  const date = isoDate.exec(text);
  const time = date === null ? null : isoTime.exec(text.slice(date[0].length));
  if (date === null || time === null) return undefined;
  const [year = 0, month = 1, day = 1] = date.slice(1).map(numberOf);
  const [hour = 0, minute = 0, second = 0] = time.slice(1, 4).map(numberOf);
  const zone = time[5] === undefined ? utc : zoneOfOffset(time[5]);
  const isDate = isInCalendar(year) && month >= 1 && month <= 12 && day >= 1;
  if (!isDate || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  const civil = { year, month, day, hour, minute, second, micros: 0 };
  return zone && daysIn(civil, time[4] ?? "", zone);
}

function daysIn(civil: Civil, fraction: string, zone: Zone): number {
  return daysOf(instantAt(civil, zone).seconds, Number(fraction.padEnd(9, "0")));
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

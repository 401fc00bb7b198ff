/** Writes points in time by a format of C's `strftime`, in English. */
import { type Civil, dayNumber, weekdayOf } from "./civil.ts";
import { unknownDirective } from "./errors.ts";
import type { Zone } from "./zone.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What is written: what calendar and clock show, and where. */
interface ShownTime extends Civil {
  readonly zone: Zone;
}

/** A directive of a format: what it writes, or the format it is short for. */
type Directive = string | ((shown: ShownTime) => string);

const directives: Readonly<Record<string, Directive>> = {
  a: (shown) => weekdayName(shown).slice(0, 3),
  A: (shown) => weekdayName(shown),
  b: ({ month }) => monthName(month).slice(0, 3),
  B: ({ month }) => monthName(month),
  c: "%a %b %e %H:%M:%S %Y",
  C: ({ year }) => pad(Math.floor(year / 100), 2),
  d: ({ day }) => pad(day, 2),
  D: "%m/%d/%y",
  e: ({ day }) => String(day).padStart(2),
  f: ({ micros }) => pad(micros, 6),
  F: "%Y-%m-%d",
  G: (shown) => String(isoWeek(shown).year),
  g: (shown) => pad(isoWeek(shown).year % 100, 2),
  h: "%b",
  H: ({ hour }) => pad(hour, 2),
  I: ({ hour }) => pad(hour % 12 || 12, 2),
  j: (shown) => pad(dayOfYear(shown) + 1, 3),
  m: ({ month }) => pad(month, 2),
  M: ({ minute }) => pad(minute, 2),
  n: "\n",
  p: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  r: "%I:%M:%S %p",
  R: "%H:%M",
  S: ({ second }) => pad(second, 2),
  t: "\t",
  T: "%H:%M:%S",
  u: (shown) => String(weekdayIn(shown) + 1),
  U: (shown) => pad(weekFrom(shown, 6), 2),
  V: (shown) => pad(isoWeek(shown).week, 2),
  w: (shown) => String((weekdayIn(shown) + 1) % 7),
  W: (shown) => pad(weekFrom(shown, 0), 2),
  x: "%m/%d/%y",
  X: "%H:%M:%S",
  y: ({ year }) => pad(year % 100, 2),
  Y: ({ year }) => String(year),
  z: ({ zone }) => offsetText(zone.minutes),
  Z: ({ zone }) => zone.name,
  "%": () => "%",
};

const directive = /%(-?)([a-zA-Z%]?)/g;

/** Checks a format. */
export function readDateFormat(where: string, format: string): string {
  for (const [found, , letter = ""] of format.matchAll(directive)) {
    if (!Object.hasOwn(directives, letter)) throw unknownDirective(where, found);
  }
  return format;
}

/**
 * Writes a point in time by a format that was checked; a hyphen after the percent sign leaves out leading zeros and blanks.
 * @example strftime(civil, utc, "%Y-%m-%d %H:%M") // "2024-03-01 12:00"
 */
export function strftime(civil: Civil, zone: Zone, format: string): string {
  const shown: ShownTime = { ...civil, zone };
  return format.replaceAll(directive, (_, hyphen: string, letter: string) => {
    const found = directives[letter] ?? "";
    const text = typeof found === "string" ? strftime(civil, zone, found) : found(shown);
    return hyphen === "" ? text : text.replace(/^[0 ]+(?=\d)/, "");
  });
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function weekdayIn({ year, month, day }: Civil): number {
  return weekdayOf(year, month, day);
}

function weekdayName(civil: Civil): string {
  return weekdays[weekdayIn(civil)] ?? "";
}

/** Days since 1 January. */
function dayOfYear({ year, month, day }: Civil): number {
  return dayNumber(year, month, day) - dayNumber(year, 1, 1);
}

/** The number of the week, where weeks begin at a weekday and days before the first of these are in week 0. */
function weekFrom(civil: Civil, first: number): number {
  const sinceFirst = (weekdayIn(civil) - first + 7) % 7;
  return Math.floor((dayOfYear(civil) + 7 - sinceFirst) / 7);
}

/** ISO's week, which belongs to the year of its Thursday. */
function isoWeek(civil: Civil): { readonly year: number; readonly week: number } {
  const { year, month, day } = civil;
  const thursday = dayNumber(year, month, day) - weekdayIn(civil) + 3;
  const isIn = (candidate: number) =>
    thursday >= dayNumber(candidate, 1, 1) && thursday < dayNumber(candidate + 1, 1, 1);
  const own = [year - 1, year, year + 1].find(isIn) ?? year;
  return { year: own, week: Math.floor((thursday - dayNumber(own, 1, 1)) / 7) + 1 };
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${pad(hours, 2)}${pad(rest, 2)}`;
}

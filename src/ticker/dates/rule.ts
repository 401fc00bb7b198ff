/** Points in time that come back: every third day at noon, the first of each month. */
import { tooManyTicks } from "../errors.ts";
import { floorRemainder } from "../python-math.ts";
import { type Civil, civilOf, dayNumber, daysInMonth, instantAt, weekdayOf } from "./civil.ts";
import { compareInstants, type Instant } from "./instant.ts";
import { utc, type Zone } from "./zone.ts";

const frequencies = ["yearly", "monthly", "daily", "hourly", "minutely", "secondly"] as const;

/** How often a rule looks for points in time. */
export type Frequency = (typeof frequencies)[number];

/**
 * Every `interval`-th year, month, … has the given months, days, hours, …. Where those are longer than a step, or as long,
 * other steps are passed over; where they are shorter, each step has them all, or the first if they are not given.
 */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** From 1. */
  readonly months?: readonly number[] | undefined;
  /** Days of the month from 1; -1 is its last. */
  readonly days?: readonly number[] | undefined;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekdays?: readonly number[] | undefined;
  readonly hours?: readonly number[] | undefined;
  readonly minutes?: readonly number[] | undefined;
  readonly seconds?: readonly number[] | undefined;
}

/** From when to when a rule is asked, both included, and where its steps are counted from. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly origin: Instant;
}

/** More points in time than this are an error; see {@link tooManyTicks}. */
const most = 10_000;

/**
 * The points in time of a rule in whole seconds since 1970, in order.
 * @throws PlotError for more than 10,000
 */
export function occurrences(
  fn: string,
  rule: RecurrenceRule,
  span: TimeSpan,
  zone: Zone,
): number[] {
  const { frequency, interval } = rule;
  const step = (instant: Instant) => stepNumber(civilOf(instant, zone), frequency);
  const [first, last] = [step(span.from), step(span.to)];
  const found: number[] = [];
  for (
    let at = first + floorRemainder(step(span.origin) - first, interval);
    at <= last;
    at += interval
  ) {
    found.push(...stepTimes(rule, at, span, zone));
    if (found.length > most) throw tooManyTicks(fn, found.length, most);
  }
  return found;
}

/** The points in time of one step, those of the span. */
function stepTimes(rule: RecurrenceRule, at: number, { from, to }: TimeSpan, zone: Zone): number[] {
  return expand(rule, stepStart(at, rule.frequency))
    .map((civil) => instantAt(civil, zone))
    .filter((time) => compareInstants(time, from) >= 0 && compareInstants(time, to) <= 0)
    .map(({ seconds }) => seconds)
    .sort((a, b) => a - b);
}

/** The number of a step, such as a month, among all there are. */
function stepNumber(civil: Civil, frequency: Frequency): number {
  const { year, month, day, hour, minute, second } = civil;
  if (frequency === "yearly") return year;
  if (frequency === "monthly") return year * 12 + month - 1;
  const time = dayNumber(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  return Math.floor(time / lengths[frequency]);
}

/** Seconds of the steps that are all as long. */
const lengths = { daily: 86_400, hourly: 3600, minutely: 60, secondly: 1 };
const newYear = { month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 };

/** What calendar and clock show when a step begins. */
function stepStart(step: number, frequency: Frequency): Civil {
  if (frequency === "yearly") return { year: step, ...newYear };
  if (frequency === "monthly") {
    const year = Math.floor(step / 12);
    return { year, ...newYear, month: step - year * 12 + 1 };
  }
  return civilOf({ seconds: step * lengths[frequency], micros: 0 }, utc);
}

/** Parts of a point in time, each with the frequency of its steps. */
const stepParts = [
  { name: "month", given: "months", frequency: "monthly", first: 1 },
  { name: "day", given: "days", frequency: "daily", first: 1 },
  { name: "hour", given: "hours", frequency: "hourly", first: 0 },
  { name: "minute", given: "minutes", frequency: "minutely", first: 0 },
  { name: "second", given: "seconds", frequency: "secondly", first: 0 },
] as const;

/** All points in time of a step. */
function expand(rule: RecurrenceRule, start: Civil): Civil[] {
  const level = frequencies.indexOf(rule.frequency);
  let found: Civil[] = [start];
  for (const { name, given, frequency, first } of stepParts) {
    const values = rule[given];
    if (frequencies.indexOf(frequency) > level) {
      found = found.flatMap((civil) => withEach(civil, name, values ?? [first]));
    } else if (values !== undefined) {
      found = found.filter((civil) => withEach(civil, name, values).some(hasSamePart(civil, name)));
    }
  }
  const { weekdays } = rule;
  return weekdays === undefined
    ? found
    : found.filter(({ year, month, day }) => weekdays.includes(weekdayOf(year, month, day)));
}

function hasSamePart(civil: Civil, name: keyof Civil): (other: Civil) => boolean {
  return (other) => other[name] === civil[name];
}

/** The point in time with each value of a part; days there are not in its month are left out. */
function withEach(civil: Civil, name: keyof Civil, values: readonly number[]): Civil[] {
  if (name !== "day") return values.map((value) => ({ ...civil, [name]: value }));
  const count = daysInMonth(civil.year, civil.month);
  return values
    .map((value) => (value < 0 ? count + 1 + value : value))
    .filter((value) => value >= 1 && value <= count)
    .map((value) => ({ ...civil, day: value }));
}

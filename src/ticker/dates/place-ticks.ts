/** Where axes with dates have ticks. */
import { MultipleLocator } from "../locators/multiple.ts";
import { floorDivide } from "../python-math.ts";
import { addMonths, civilOf, difference, instantAt, isInCalendar } from "./civil.ts";
import { daysOf, daysOfInstant, type Instant } from "./instant.ts";
import { type Frequency, occurrences, type RecurrenceRule } from "./rule.ts";
import { type DateView, dateViewOf } from "./view.ts";
import type { Zone } from "./zone.ts";

const microsPerDay = 86_400e6;

/** How often there are ticks on an axis with dates. */
export type DateFrequency = Frequency | "microsecondly";

/** Days of a step, as matplotlib counts them when it chooses a format. */
export function daysOfStep(frequency: DateFrequency): number {
  switch (frequency) {
    case "yearly":
      return 365;
    case "monthly":
      return 30;
    case "daily":
      return 1;
    case "hourly":
      return 1 / 24;
    case "minutely":
      return 1 / (60 * 24);
    case "secondly":
      return 1 / 86_400;
    case "microsecondly":
      return 1 / 86_400e6;
    default:
      return frequency satisfies never;
  }
}

/** The ticks of a rule in a view, steps counted from before it; none where the calendar has no such days. */
export function ruleTicks(
  fn: string,
  rule: RecurrenceRule,
  limits: readonly [number, number],
  zone: Zone,
): readonly number[] {
  const view = dateViewOf(limits);
  return view === null ? [] : ticksOf(fn, rule, view, zone);
}

/** The same for a view in points in time; without any the ends of the view are ticks, as in matplotlib. */
export function ticksOf(
  fn: string,
  rule: RecurrenceRule,
  view: DateView,
  zone: Zone,
): readonly number[] {
  const [from, to] = view;
  const origin = reflected(view, zone);
  const found = occurrences(fn, rule, { from, to, origin }, zone);
  return found.length === 0 ? view.map(daysOfInstant) : found.map((seconds) => daysOf(seconds, 0));
}

/** As long before a view as the view is long, by the calendar; matplotlib counts steps from there. */
function reflected([from, to]: DateView, zone: Zone): Instant {
  const civil = civilOf(from, zone);
  const { months, seconds, micros } = difference(civil, civilOf(to, zone), zone);
  const back = addMonths(civil, -months);
  const start = instantAt(back, zone);
  const borrowed = start.micros < micros ? 1 : 0;
  const origin = {
    seconds: start.seconds - seconds - borrowed,
    micros: start.micros - micros + borrowed * 1_000_000,
  };
  const isDate = isInCalendar(back.year) && isInCalendar(civilOf(origin, zone).year);
  const first = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 };
  return isDate ? origin : instantAt(first, zone);
}

/** The ticks of every `base`-th year, at the same day; years that the view begins or ends in are among them. */
export function yearTicks(
  fn: string,
  { base, month, day }: { readonly base: number; readonly month: number; readonly day: number },
  view: DateView,
  zone: Zone,
): readonly number[] {
  const [from, to] = view.map((instant) => civilOf(instant, zone).year);
  const first = Math.max(floorDivide(from ?? 1, base) * base, 1);
  const last = Math.min(Math.ceil((to ?? 1) / base) * base, 9999);
  const at = (year: number) => {
    const civil = { year, month, day, hour: 0, minute: 0, second: 0, micros: view[0].micros };
    return instantAt(civil, zone);
  };
  const span = { from: at(first), to: at(last), origin: at(first) };
  const rule: RecurrenceRule = {
    frequency: "yearly",
    interval: base,
    months: [month],
    days: [day],
  };
  const found = occurrences(fn, rule, span, zone);
  return found.length === 0 ? view.map(daysOfInstant) : found.map((seconds) => daysOf(seconds, 0));
}

/** A tick at every multiple of so many microseconds of the day in which the view begins. */
export function microsecondTicks(interval: number, view: DateView): readonly number[] {
  const [low = 0, high = 0] = view.map(daysOfInstant);
  const day = Math.floor(low);
  const ticks = new MultipleLocator(interval).tickValues([
    (low - day) * microsPerDay,
    (high - day) * microsPerDay,
  ]);
  return ticks.map((micros) => micros / microsPerDay + day);
}

/** Limits one can draw in: a day in 1970 where there are none, and room on either side of one point in time. */
export function dateLimits(
  first: number,
  second: number,
  room: number,
  least: number,
): [number, number] {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return [0, 1];
  const [low, high] = first <= second ? [first, second] : [second, first];
  return high - low < least ? [low - room, high + room] : [low, high];
}

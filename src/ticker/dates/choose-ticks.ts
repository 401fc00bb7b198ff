/** The rule by which `AutoDateLocator` chooses ticks. */
import { civilOf, difference } from "./civil.ts";
import { farFromEpoch, noIntervalFits } from "./errors.ts";
import { daysOfInstant } from "./instant.ts";
import { type DateFrequency, microsecondTicks, ticksOf, yearTicks } from "./place-ticks.ts";
import type { RecurrenceRule } from "./rule.ts";
import type { DateView } from "./view.ts";
import type { Zone } from "./zone.ts";

/** What guides the choice of ticks. */
export interface TickWishes {
  readonly zone: Zone;
  readonly minticks: number;
  readonly maxticks: Readonly<Record<DateFrequency, number>>;
  readonly intervalMultiples: boolean;
  readonly intervald: Readonly<Record<DateFrequency, readonly number[]>>;
}

/** The choice: how often, and each how many-th. */
export interface Choice {
  readonly frequency: DateFrequency;
  readonly interval: number;
  /** Whether an interval had no more than the most ticks. */
  readonly fits: boolean;
}

type Counts = readonly (readonly [DateFrequency, number])[];

/** The first frequency with enough steps in the view, and its first interval with few enough. */
export function chooseFrequency(wishes: TickWishes, view: DateView): Choice {
  for (const [frequency, count] of countSteps(view, wishes.zone)) {
    if (count < wishes.minticks) continue;
    const intervals = wishes.intervald[frequency];
    const most = wishes.maxticks[frequency] - 1;
    const interval = intervals.find((each) => count <= each * most);
    return { frequency, interval: interval ?? intervals.at(-1) ?? 1, fits: interval !== undefined };
  }
  return { frequency: "microsecondly", interval: 1, fits: true };
}

/** How many years, months, … a view has. */
function countSteps([from, to]: DateView, zone: Zone): Counts {
  const rest = difference(civilOf(from, zone), civilOf(to, zone), zone);
  const years = Math.trunc(rest.months / 12);
  const borrowed = to.micros < from.micros ? 1 : 0;
  const seconds = to.seconds - from.seconds - borrowed;
  const micros = to.micros - from.micros + borrowed * 1_000_000;
  const days = Math.floor(seconds / 86_400);
  const hours = days * 24 + Math.floor((rest.seconds % 86_400) / 3600);
  const minutes = hours * 60 + Math.floor((rest.seconds % 3600) / 60);
  return [
    ["yearly", years],
    ["monthly", rest.months],
    ["daily", days],
    ["hourly", hours],
    ["minutely", minutes],
    ["secondly", seconds],
    ["microsecondly", Math.floor((seconds + micros / 1e6) * 1e6)],
  ];
}

/** The ticks of a choice. */
export function chosenTicks(
  fn: string,
  wishes: TickWishes,
  view: DateView,
  warn: (message: string) => void = () => {},
): readonly number[] {
  const { frequency, interval, fits } = chooseFrequency(wishes, view);
  const { zone, intervalMultiples } = wishes;
  if (!fits && !(intervalMultiples && frequency === "daily")) warn(noIntervalFits(fn, interval));
  if (frequency === "microsecondly") {
    if (daysOfInstant(view[0]) > 70 * 365 && interval < 1000) warn(farFromEpoch(fn));
    return microsecondTicks(interval, view);
  }
  if (frequency === "yearly" && intervalMultiples) {
    return yearTicks(fn, { base: interval, month: 1, day: 1 }, view, zone);
  }
  const rule = intervalMultiples
    ? { frequency, interval: 1, ...partsAtMultiples(frequency, interval) }
    : { frequency, interval };
  return ticksOf(fn, rule, view, zone);
}

/** The parts at multiples of an interval: months 1, 3, 5, …, hours 0, 6, 12, 18. */
function partsAtMultiples(
  frequency: RecurrenceRule["frequency"],
  interval: number,
): Partial<RecurrenceRule> {
  switch (frequency) {
    case "monthly":
      return { months: every(interval, 1, 12) };
    case "daily":
      return { days: everyDay(interval) };
    case "hourly":
      return { hours: every(interval, 0, 23) };
    case "minutely":
      return { minutes: every(interval, 0, 59) };
    case "secondly":
      return { seconds: every(interval, 0, 59) };
    default:
      return {};
  }
}

/** Fortnights and weeks begin anew with each month, so that no tick stands close to the next. */
function everyDay(interval: number): number[] {
  if (interval === 14) return [1, 15];
  return interval === 7 ? [1, 8, 15, 22] : every(interval, 1, 31);
}

function every(interval: number, first: number, last: number): number[] {
  const count = Math.floor((last - first) / interval) + 1;
  return Array.from({ length: count }, (_, index) => first + index * interval);
}

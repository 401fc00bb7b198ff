/** Points in time, and the days since 1970 that stand for them on an axis. */
import { roundHalfEven } from "../python-math.ts";

/** A point in time, to the microsecond: whole seconds since 1970-01-01 UTC, and microseconds after them. */
export interface Instant {
  readonly seconds: number;
  /** From 0 to 999,999. */
  readonly micros: number;
}

const secondsPerDay = 86_400;
const microsPerSecond = 1_000_000;

const microsPerDay = secondsPerDay * microsPerSecond;

/** Beyond 70 years from 1970 a number of days tells no single microseconds. */
const exactDays = 70 * 365;
const coarseMicros = 20;

/**
 * The point in time that a number of days since 1970 stands for, to the microsecond; beyond 70 years to the next
 * 20 microseconds, which hides what the number cannot tell.
 */
export function instantOf(days: number): Instant {
  const micros = roundHalfEven(days * microsPerDay);
  const rest = ((micros % microsPerSecond) + microsPerSecond) % microsPerSecond;
  const seconds = (micros - rest) / microsPerSecond;
  if (Math.abs(days) <= exactDays) return { seconds, micros: rest };
  const rounded = roundHalfEven(rest / coarseMicros) * coarseMicros;
  return rounded === microsPerSecond
    ? { seconds: seconds + 1, micros: 0 }
    : { seconds, micros: rounded };
}

/** Days since 1970 of whole seconds since 1970 and nanoseconds after them. */
export function daysOf(seconds: number, nanoseconds: number): number {
  return (seconds + nanoseconds / 1e9) / secondsPerDay;
}

/** Days since 1970 of a point in time. */
export function daysOfInstant({ seconds, micros }: Instant): number {
  return daysOf(seconds, micros * 1000);
}

/** A negative number where `a` is before `b`, 0 where they are the same. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.seconds - b.seconds || a.micros - b.micros;
}

import { LogFormatterSciNotation } from "../formatters/log.ts";
import { LogLocator } from "../locators/log.ts";
import { leastAboveZero, positiveLimits } from "../positive-limits.ts";
import type { LogScale, LogSubs, Nonpositive } from "../types.ts";
import { type TicklessScale, withTicks } from "./default-ticks.ts";

/** What makes one log scale differ from another. */
export interface LogSettings {
  readonly base: number;
  readonly subs: LogSubs;
  readonly nonpositive: Nonpositive;
}

/** Where non-positive values sit: so far down that lines to them leave the axes straight. */
const farOut = -1000;

/** The logarithmic scale. Values that are not positive lie at -1000 powers of the base, or nowhere. */
export function logScale(settings: LogSettings): LogScale {
  const { base, nonpositive, subs } = settings;
  const log = logarithm(base);
  const below = nonpositive === "clip" ? farOut : Number.NaN;
  const limits = (first: number, second: number, minpos: number) =>
    positiveLimits(first, second, minpos, base);
  const rules: TicklessScale<LogScale> = {
    name: "log",
    base,
    subs,
    nonpositive,
    transform: (value) => (value <= 0 ? below : log(value)),
    inverse: (position) => base ** position,
    limitRange: (first, second, minpos) => {
      const least = leastAboveZero(minpos);
      return [first <= 0 ? least : first, second <= 0 ? least : second];
    },
    nonsingular: limits,
    viewLimits: limits,
    majorLocator: new LogLocator(base),
    minorLocator: new LogLocator(base, subs),
    majorFormatter: new LogFormatterSciNotation(base),
    minorFormatter: new LogFormatterSciNotation(base, { labelOnlyBase: subs !== "auto" }),
  };
  return withTicks<LogScale>(rules);
}

function logarithm(base: number): (value: number) => number {
  if (base === 10) return Math.log10;
  if (base === 2) return Math.log2;
  return (value) => Math.log(value) / Math.log(base);
}

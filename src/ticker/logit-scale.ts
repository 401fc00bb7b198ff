import { inView, withoutOverlap } from "./in-view.ts";
import { labelledLogitMinors, logitLabel } from "./logit-formatter.ts";
import { type LogitTicks, logitTicks } from "./logit-locator.ts";
import { nonsingular, type Range } from "./nonsingular.ts";
import { tickSpace } from "./tick-space.ts";
import type { Scale } from "./types.ts";

/** Stands in for the smallest positive datum when there is none between 0 and 1. */
const leastPositive = 1e-7;
/** The widest view without data. */
const emptyRange: Range = [leastPositive, 1 - leastPositive];
const transform = (value: number): number =>
  value < 0 || value > 1 ? Number.NaN : Math.log10(value / (1 - value));

/** The scale of probabilities, log10(v / (1 - v)). Values outside 0 to 1 have no place on it. */
export function logitScale(): Scale {
  return {
    name: "logit",
    transform,
    inverse: (position) => 1 / (1 + 10 ** -position),
    limitRange,
    nonsingular: probabilityRange,
    viewLimits: (first, second) => nonsingular(first, second, 1e-12, 1e-13),
    ticks(view, lengthPt, fontSize, axis, minpos = Number.NaN) {
      const limits = probabilityRange(...view, minpos);
      const ticks = ticksBetween(limits, tickSpace(lengthPt, fontSize, axis));
      const minors = withoutOverlap(ticks.minor, ticks.major, transform, view);
      const isShown = inView(transform, view);
      const major = ticks.major.filter(isShown);
      const minor = minors.filter(isShown);
      const labelled = labelledLogitMinors(minors);
      return {
        major,
        labels: major.map((tick) => logitLabel(tick, ticks.major)),
        minor,
        minorLabels: minor.map((tick) => (labelled.has(tick) ? logitLabel(tick, minors) : "")),
        offsetText: "",
        math: true,
      };
    },
  };
}

function ticksBetween([low, high]: Range, space: number): LogitTicks {
  return low > 0 && low < high && high < 1
    ? logitTicks(low, high, space)
    : { major: [], minor: [] };
}

function limitRange(first: number, second: number, minpos: number): Range {
  const least = leastInside(minpos);
  return [first <= 0 ? least : first, second >= 1 ? justBelowOne(least) : second];
}

/** Ascending limits between 0 and 1; the upper one keeps the distance of the smallest datum. */
function probabilityRange(first: number, second: number, minpos: number): Range {
  const finite = Number.isFinite(first) && Number.isFinite(second);
  const lower = Math.min(first, second);
  const upper = Math.max(first, second);
  if (!finite || upper <= 0 || lower >= 1) return [...emptyRange];
  const least = leastInside(minpos);
  const low = lower <= 0 ? least : lower;
  const high = upper >= 1 ? justBelowOne(least) : upper;
  return low === high ? [0.1 * low, 1 - 0.1 * low] : [low, high];
}

/** The smallest datum, or a stand-in where that is no probability. */
function leastInside(minpos: number): number {
  return minpos > 0 && minpos < 1 ? minpos : leastPositive;
}

/** As far below 1, but at the largest double below it where the distance is too small to tell. */
function justBelowOne(distance: number): number {
  return 1 - Math.max(distance, 2 ** -53);
}

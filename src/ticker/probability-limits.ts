import type { LimitPair } from "./nonsingular.ts";

/** Stands in for the smallest positive datum when there is none between 0 and 1. */
const leastPositive = 1e-7;
/** The widest view without data. */
const withoutData: LimitPair = [leastPositive, 1 - leastPositive];

/** Limits moved between 0 and 1, each on its own. */
export function insideProbabilities(first: number, second: number, minpos: number): LimitPair {
  const least = leastInside(minpos);
  return [first <= 0 ? least : first, second >= 1 ? justBelowOne(least) : second];
}

/** Ascending limits between 0 and 1; the upper one keeps the distance of the smallest datum. */
export function probabilityLimits(first: number, second: number, minpos: number): LimitPair {
  const finite = Number.isFinite(first) && Number.isFinite(second);
  const lower = Math.min(first, second);
  const upper = Math.max(first, second);
  if (!finite || upper <= 0 || lower >= 1) return [...withoutData];
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

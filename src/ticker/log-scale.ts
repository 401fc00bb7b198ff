import { inView, withoutOverlap } from "./in-view.ts";
import { logLabels } from "./log-formatter.ts";
import { logTicks } from "./log-locator.ts";
import type { Range } from "./nonsingular.ts";
import { powerOf } from "./powers.ts";
import { clamp, tickSpace } from "./tick-space.ts";
import type { AxisTicks, Scale } from "./types.ts";

/** Where non-positive values sit: so far down that lines to them leave the axes straight. */
const clipped = -1000;
/** Limits without positive data. */
const emptyRange: Range = [1, 10];
/** Stands in for the smallest positive datum when there is none. */
const leastPositive = 1e-300;

/** The logarithmic scale. Values that are not positive lie at -1000 powers of the base. */
export function logScale(base: number): Scale {
  const log = logarithm(base);
  const transform = (value: number): number => (value <= 0 ? clipped : log(value));
  const nonsingular = (first: number, second: number, minpos: number): Range =>
    positiveRange(first, second, minpos, base);
  return {
    name: "log",
    transform,
    inverse: (position) => base ** position,
    limitRange: (first, second, minpos) => {
      const least = Number.isFinite(minpos) ? minpos : leastPositive;
      return [first <= 0 ? least : first, second <= 0 ? least : second];
    },
    nonsingular,
    viewLimits: nonsingular,
    ticks(view, lengthPt, fontSize, axis, minpos = Number.NaN) {
      const low = Math.min(...view) > 0 ? Math.min(...view) : minpos;
      const high = Math.max(...view);
      if (!(low > 0 && high > 0)) return noTicks;
      const bins = clamp(tickSpace(lengthPt, fontSize, axis), 2, 9);
      const ticks = logTicks(Math.min(low, high), Math.max(low, high), bins, base);
      const isShown = inView(transform, view);
      const minor = withoutOverlap(ticks.minor.filter(isShown), ticks.major, transform, view);
      const major = ticks.major.filter(isShown);
      const label = logLabels(base, shownDecades(view, base));
      return {
        major,
        labels: major.map(label),
        minor,
        minorLabels: minor.map(label),
        offsetText: "",
        math: true,
      };
    },
  };
}

const noTicks: AxisTicks = {
  major: [],
  labels: [],
  minor: [],
  minorLabels: [],
  offsetText: "",
  math: true,
};

function logarithm(base: number): (value: number) => number {
  if (base === 10) return Math.log10;
  if (base === 2) return Math.log2;
  return (value) => Math.log(value) / Math.log(base);
}

function shownDecades([first, second]: readonly [number, number], base: number): number {
  if (first <= 0 || second <= 0) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log(second) / Math.log(base) - Math.log(first) / Math.log(base));
}

/** Ascending positive limits; equal ones move to the powers of the base below and above. */
function positiveRange(first: number, second: number, minpos: number, base: number): Range {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return [...emptyRange];
  const high = Math.max(first, second);
  if (high <= 0) return [...emptyRange];
  const least = Number.isFinite(minpos) ? minpos : leastPositive;
  const low = Math.min(first, second) <= 0 ? least : Math.min(first, second);
  return low === high ? [powerBelow(low, base), powerAbove(high, base)] : [low, high];
}

function powerBelow(value: number, base: number): number {
  const power = powerOf(base, Math.floor(Math.log(value) / Math.log(base)));
  return power === value ? power / base : power;
}

function powerAbove(value: number, base: number): number {
  const power = powerOf(base, Math.ceil(Math.log(value) / Math.log(base)));
  return power === value ? power * base : power;
}

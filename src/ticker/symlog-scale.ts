import { inView } from "./in-view.ts";
import { logLabels } from "./log-formatter.ts";
import { nonsingular } from "./nonsingular.ts";
import { symlogTicks } from "./symlog-locator.ts";
import type { Scale } from "./types.ts";

/**
 * The scale that is logarithmic on both sides of zero and linear up to `linthresh` from it.
 * @param linscale Room for one half of the linear part, in powers of the base.
 */
export function symlogScale(base: number, linthresh: number, linscale: number): Scale {
  const linear = linscale / (1 - 1 / base);
  const transform = (value: number): number => {
    const size = Math.abs(value);
    if (size <= linthresh) return value * linear;
    return Math.sign(value) * linthresh * (linear + Math.log(size / linthresh) / Math.log(base));
  };
  return {
    name: "symlog",
    transform,
    inverse(position) {
      const size = Math.abs(position);
      if (size <= linthresh * linear) return position / linear;
      return Math.sign(position) * linthresh * base ** (size / linthresh - linear);
    },
    limitRange: (first, second) => [first, second],
    nonsingular: (first, second) => nonsingular(first, second, 0.05),
    viewLimits: (first, second) => nonsingular(first, second, 0.001),
    ticks(view) {
      const low = Math.min(...view);
      const high = Math.max(...view);
      const major = symlogTicks(low, high, base, linthresh).filter(inView(transform, view));
      const label = logLabels(base, outerDecades(low, high, base, linthresh));
      return {
        major,
        labels: major.map(label),
        minor: [],
        minorLabels: [],
        offsetText: "",
        math: true,
      };
    },
  };
}

/** How many powers of the base the logarithmic parts of the view span together. */
function outerDecades(low: number, high: number, base: number, linthresh: number): number {
  const negative = low < -linthresh ? Math.log(low / Math.min(high, -linthresh)) : 0;
  const positive = high > linthresh ? Math.log(high / Math.max(low, linthresh)) : 0;
  return (negative + positive) / Math.log(base);
}

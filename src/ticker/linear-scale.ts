import { inView } from "./in-view.ts";
import { linearTicks } from "./linear-locator.ts";
import { nonsingular } from "./nonsingular.ts";
import { offsetText, scalarFormat, scalarLabel } from "./scalar-formatter.ts";
import { clamp, tickSpace } from "./tick-space.ts";
import type { Scale } from "./types.ts";

const same = (value: number): number => value;

/** The plain scale: equal steps in the data are equal steps on the page, and labels are decimals. */
export function linearScale(): Scale {
  return {
    name: "linear",
    transform: same,
    inverse: same,
    limitRange: (first, second) => [first, second],
    nonsingular: (first, second) => nonsingular(first, second, 0.05),
    viewLimits: (first, second) => nonsingular(first, second, 1e-12, 1e-13),
    ticks(view, lengthPt, fontSize, axis) {
      const low = Math.min(...view);
      const high = Math.max(...view);
      const ticks = linearTicks(low, high, clamp(tickSpace(lengthPt, fontSize, axis), 1, 9));
      const format = scalarFormat(ticks, low, high);
      const major = ticks.filter(inView(same, view));
      return {
        major,
        labels: major.map((tick) => scalarLabel(tick, format)),
        minor: [],
        minorLabels: [],
        offsetText: offsetText(format),
        math: false,
      };
    },
  };
}

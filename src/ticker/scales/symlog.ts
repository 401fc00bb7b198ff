import { LogFormatterSciNotation } from "../formatters/log.ts";
import { NullFormatter } from "../formatters/null.ts";
import { SymmetricalLogLocator } from "../locators/symlog.ts";
import { nonsingular } from "../nonsingular.ts";
import type { SymlogScale } from "../types.ts";
import { type TicklessScale, withTicks } from "./default-ticks.ts";

/** What makes one symlog scale differ from another. */
export type SymlogSettings = Pick<SymlogScale, "base" | "linthresh" | "linscale" | "subs">;

/** The scale that is logarithmic on both sides of zero and linear up to `linthresh` from it. */
export function symlogScale(settings: SymlogSettings): SymlogScale {
  const { base, linthresh, linscale, subs } = settings;
  const majorLocator = new SymmetricalLogLocator({ base, linthresh });
  const rules: TicklessScale<SymlogScale> = {
    name: "symlog",
    base,
    linthresh,
    linscale,
    subs,
    ...symmetricLog(settings),
    limitRange: (first, second) => [first, second],
    nonsingular: (first, second) => nonsingular(first, second, 0.05),
    viewLimits: (first, second) => nonsingular(first, second, 0.001),
    majorLocator,
    minorLocator: subs.length === 0 ? majorLocator : majorLocator.withParams({ subs }),
    majorFormatter: new LogFormatterSciNotation(base),
    minorFormatter: new NullFormatter(),
  };
  return withTicks<SymlogScale>(rules);
}

/** The function of the scale and its inverse. */
function symmetricLog({ base, linthresh, linscale }: SymlogSettings) {
  const linear = linscale / (1 - 1 / base);
  return {
    transform(value: number): number {
      const size = Math.abs(value);
      if (size <= linthresh) return value * linear;
      return Math.sign(value) * linthresh * (linear + Math.log(size / linthresh) / Math.log(base));
    },
    inverse(position: number): number {
      const size = Math.abs(position);
      if (size <= linthresh * linear) return position / linear;
      return Math.sign(position) * linthresh * base ** (size / linthresh - linear);
    },
  };
}

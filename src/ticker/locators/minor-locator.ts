import type { Locator, Scale } from "../types.ts";
import { AutoMinorLocator } from "./auto-minor.ts";
import { LogLocator } from "./log.ts";
import { SymmetricalLogLocator } from "./symlog.ts";

/**
 * The minor ticks an axis gets when they are asked for, as by `minorticksOn()`: parts of a major step on
 * linear and logit axes, the scale's own `subs` on log and symlog axes.
 * @example minorLocatorFor(makeScale("linear")) // an AutoMinorLocator
 */
export function minorLocatorFor(scale: Scale): Locator {
  switch (scale.name) {
    case "log":
      return new LogLocator(scale.base, scale.subs);
    case "symlog":
      return new SymmetricalLogLocator({
        base: scale.base,
        linthresh: scale.linthresh,
        subs: scale.subs,
      });
    case "linear":
    case "logit":
    case "function":
      return new AutoMinorLocator();
    default:
      return scale satisfies never;
  }
}

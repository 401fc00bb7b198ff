import { addSecondary } from "./add-secondary.ts";
import type { AxesView } from "./axes-view.ts";
import type { Conversion, SecondaryAxis } from "./secondary-axis.ts";

/** What `Axes.secondaryXaxis` takes by name. */
export interface SecondaryOptions {
  /** What makes values of the axes values of the new axis, and the way back. @default both the same */
  functions?: Conversion;
}

/** What shows limits in other units as well. */
export interface SecondaryVerbs {
  /**
   * Adds a horizontal axis that shows the limits of the axes in other units, with ticks that suit them.
   * @param location `"bottom"`, `"top"`, or a fraction of the height from the bottom.
   * @throws PlotError when an argument cannot be read; when it is drawn, for a function that fails or
   * gives no finite number at a limit
   * @example
   * axes.secondaryXaxis("top", { functions: [(f) => 1 / f, (t) => 1 / t] }).setXlabel("period");
   */
  secondaryXaxis(location: "bottom" | "top" | number, options?: SecondaryOptions): SecondaryAxis;

  /** Adds a vertical axis at `"left"`, `"right"` or a fraction of the width, see {@link Axes.secondaryXaxis}. */
  secondaryYaxis(location: "left" | "right" | number, options?: SecondaryOptions): SecondaryAxis;
}

export const secondaryVerbs = {
  secondaryXaxis(this: AxesView, ...args: unknown[]): SecondaryAxis {
    return addSecondary(this, "Axes.secondaryXaxis", "x", args);
  },

  secondaryYaxis(this: AxesView, ...args: unknown[]): SecondaryAxis {
    return addSecondary(this, "Axes.secondaryYaxis", "y", args);
  },
};

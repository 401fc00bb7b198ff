import { readNoArguments } from "../options.ts";
import type { AxesView } from "./axes-view.ts";
import { makeTwin, shareAxis } from "./share-axes.ts";

/** What shares an axis between axes, or puts axes over others. */
export interface TwinVerbs {
  /**
   * Adds axes in the same place that share the horizontal axis and have a vertical axis of their own at
   * the right: limits, scale, colors and legend are their own, and they have no background.
   * @returns The new axes, which come last in `figure.axes`.
   * @example
   * const right = axes.twinx();
   * right.plot(epochs, accuracy, "r");
   * right.setYlabel("accuracy");
   */
  twinx(): this;

  /** Adds axes in the same place that share the vertical axis and have a horizontal one at the top, see {@link Axes.twinx}. */
  twiny(): this;

  /**
   * Shares the horizontal axis of other axes from now on: scale and limits become theirs, and follow the
   * data of all.
   * @throws PlotError when it is shared with others already
   * @example bottom.sharex(top);
   */
  sharex(other: this): void;

  /** Shares the vertical axis of other axes from now on, see {@link Axes.sharex}. */
  sharey(other: this): void;
}

export const twinVerbs = {
  twinx(this: AxesView, ...args: unknown[]): AxesView {
    readNoArguments("Axes.twinx", args);
    return makeTwin(this, "x");
  },

  twiny(this: AxesView, ...args: unknown[]): AxesView {
    readNoArguments("Axes.twiny", args);
    return makeTwin(this, "y");
  },

  sharex(this: AxesView, ...args: unknown[]): void {
    shareAxis(this, "Axes.sharex", "x", args);
  },

  sharey(this: AxesView, ...args: unknown[]): void {
    shareAxis(this, "Axes.sharey", "y", args);
  },
};

import type { PositionData } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type HistResult, makeHist } from "./make-hist.ts";
import type { HistOptions } from "./options.ts";

/** What draws histograms. */
export interface HistVerbs {
  /**
   * Draws how many values fall into each bin, of one or several sets of values with the same bins. NaN is left out; no
   * values at all are counted in bins from 0 to 1.
   * @param x Values, or a list of sets of them; the columns of a 2-D array are sets.
   * @returns Heights, the edges of the bins and what is drawn; of several sets, lists of heights and of what is drawn.
   * @throws PlotError when bins, range, weights or an option cannot be read; nothing is drawn then
   * @example
   * const [counts, edges] = axes.hist(values, { bins: "auto", density: true, alpha: 0.5 });
   * axes.hist([before, after], 20, { histtype: "step", label: ["before", "after"] });
   */
  hist(x: PositionData, bins: HistOptions["bins"], options?: HistOptions): HistResult;
  hist(x: PositionData, options?: HistOptions): HistResult;
}

export const histVerbs = {
  hist(this: DrawingAxes, ...args: unknown[]): HistResult {
    return makeHist(this, args);
  },
};

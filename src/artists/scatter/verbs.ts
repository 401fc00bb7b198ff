import type { PositionData, PositionHeights } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { makeScatter } from "./make-scatter.ts";
import type { ScatterOptions } from "./options.ts";
import type { PathCollection } from "./path-collection.ts";

/** What draws points. */
export interface ScatterVerbs {
  /**
   * Draws a marker at each point, of one color or colored by values. A point with a NaN or an infinity is left out.
   * @param s Area of the markers in square points, one for all or one per point.
   * @param c Values to be colored, or colors.
   * Data of two dimensions are read row by row, so that `x`, `y` and `s` need as many values, not the same shape; `y` may
   * be a function of x. Strings are categories, `Date` and `Temporal` are dates, as in {@link Axes.plot}.
   * @throws PlotError when data or a keyword cannot be read; nothing is drawn then.
   * @example axes.scatter(x, y, { s: 9, c: temperatures, cmap: "coolwarm", label: "samples" });
   */
  scatter(x: PositionData, y: PositionHeights, options?: ScatterOptions): PathCollection;
  scatter(
    x: PositionData,
    y: PositionHeights,
    s: ScatterOptions["s"] | null,
    options?: Omit<ScatterOptions, "s">,
  ): PathCollection;
  scatter(
    x: PositionData,
    y: PositionHeights,
    s: ScatterOptions["s"] | null,
    c: ScatterOptions["c"] | null,
    options?: Omit<ScatterOptions, "s" | "c">,
  ): PathCollection;
}

export const scatterVerbs = {
  scatter(this: DrawingAxes, ...args: unknown[]): PathCollection {
    return makeScatter(this, args);
  },
};

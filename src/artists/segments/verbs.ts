import type { Places } from "../../data/data.ts";
import type { LineStyleLike } from "../../style/dashes.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { makeCrossLines } from "./cross-lines.ts";
import type { LineCollection } from "./line-collection.ts";
import type { LineCollectionOptions } from "./look.ts";

/** What draws many straight lines at once. */
export interface SegmentsVerbs {
  /**
   * Draws level lines, each at its `y`, from `xmin` to `xmax`: one number for all lines, or one per line. A line with a NaN is
   * left out.
   * @param colors One color, or one per line. @default "C0"
   * @param linestyles @default "solid"
   * @throws PlotError when lengths do not pair or an argument cannot be read; nothing is drawn then.
   * @example axes.hlines([1, 2, 3], 0, [4, 2, 8], "tab:gray", "dashed", "spans");
   */
  hlines(
    y: Places,
    xmin: Places,
    xmax: Places,
    colors?: string | readonly string[],
    linestyles?: LineStyleLike | readonly LineStyleLike[],
    label?: string,
    options?: LineCollectionOptions,
  ): LineCollection;
  hlines(y: Places, xmin: Places, xmax: Places, options: LineCollectionOptions): LineCollection;
  hlines(
    y: Places,
    xmin: Places,
    xmax: Places,
    colors: string | readonly string[],
    options: LineCollectionOptions,
  ): LineCollection;

  /**
   * Draws upright lines, each at its `x`, from `ymin` to `ymax`, as {@link Axes.hlines} does level ones.
   * @example axes.vlines(x, 0, heights, { colors: ["C0", "C1"], linewidth: 2 });
   */
  vlines(
    x: Places,
    ymin: Places,
    ymax: Places,
    colors?: string | readonly string[],
    linestyles?: LineStyleLike | readonly LineStyleLike[],
    label?: string,
    options?: LineCollectionOptions,
  ): LineCollection;
  vlines(x: Places, ymin: Places, ymax: Places, options: LineCollectionOptions): LineCollection;
  vlines(
    x: Places,
    ymin: Places,
    ymax: Places,
    colors: string | readonly string[],
    options: LineCollectionOptions,
  ): LineCollection;
}

export const segmentsVerbs = {
  hlines(this: DrawingAxes, ...args: unknown[]): LineCollection {
    return makeCrossLines(this, "Axes.hlines", "x", args);
  },

  vlines(this: DrawingAxes, ...args: unknown[]): LineCollection {
    return makeCrossLines(this, "Axes.vlines", "y", args);
  },
};

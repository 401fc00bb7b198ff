import type { PositionData } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { makeStem } from "./make-stem.ts";
import type { StemContainer } from "./stem-container.ts";

/** What `Axes.stem` takes after the data. */
export interface StemOptions {
  /** Style and color of the stems, as a format string. @default "C0-" */
  linefmt?: string;
  /** Marker and color of the heads, as a format string. @default "o", in the color of the stems */
  markerfmt?: string;
  /** Style and color of the base line, as a format string. @default "C3-" */
  basefmt?: string;
  /** Where the stems begin. @default 0 */
  bottom?: number;
  /** Whether stems go up or to the right. @default "vertical" */
  orientation?: "vertical" | "horizontal";
  /** Name in the legend; one that starts with `_` stays out of it. @default `_containerN` */
  label?: string;
}

/** What draws stems. */
export interface StemVerbs {
  /**
   * Draws a stem with a head for each value, on a base line. Without `locs` they stand at 0, 1, 2, …; a NaN leaves a stem
   * out.
   * @throws PlotError when lengths do not pair, and when data, a format or a keyword cannot be read; nothing is drawn then.
   * @example axes.stem([1, 2, 3], [2, -1, 3], { markerfmt: "D", label: "samples" });
   */
  stem(
    locs: PositionData,
    heads: PositionData,
    linefmt?: string,
    markerfmt?: string,
    basefmt?: string,
    options?: StemOptions,
  ): StemContainer;
  stem(locs: PositionData, heads: PositionData, options: StemOptions): StemContainer;
  stem(
    heads: PositionData,
    linefmt?: string,
    markerfmt?: string,
    basefmt?: string,
    options?: StemOptions,
  ): StemContainer;
  stem(heads: PositionData, options: StemOptions): StemContainer;
}

export const stemVerbs = {
  stem(this: DrawingAxes, ...args: unknown[]): StemContainer {
    return makeStem(this, "Axes.stem", args);
  },
};

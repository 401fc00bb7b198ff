import type { Position } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { FillOptions } from "../fill/fill-look.ts";
import type { Line2D, LineOptions } from "../line/line2d.ts";
import type { AxesSpan } from "./axes-span.ts";
import { makeAxline } from "./make-axline.ts";
import { makeSpan } from "./make-span.ts";

/** What `Axes.axline` takes after its points. */
export interface AxlineOptions extends LineOptions {
  /** How much the line rises per unit of x, in the place of a second point; Infinity is upright. Linear scales only. */
  slope?: number;
}

/** What draws bands and endless lines across the axes. */
export interface SpanVerbs {
  /**
   * Fills a band from `xmin` to `xmax`, over the height of the axes or between two fractions of it. Only the limits of x make
   * room for it. Without a color it has the first of the cycle.
   * @throws PlotError when an argument is no finite number or a keyword cannot be read; nothing is drawn then.
   * @example axes.axvspan(3, 5, { alpha: 0.3, label: "night" });
   */
  axvspan(
    xmin: Position,
    xmax: Position,
    ymin?: number,
    ymax?: number,
    options?: FillOptions,
  ): AxesSpan;
  axvspan(xmin: Position, xmax: Position, options: FillOptions): AxesSpan;

  /** Fills a band from `ymin` to `ymax`, as {@link Axes.axvspan} does one from x to x. */
  axhspan(
    ymin: Position,
    ymax: Position,
    xmin?: number,
    xmax?: number,
    options?: FillOptions,
  ): AxesSpan;
  axhspan(ymin: Position, ymax: Position, options: FillOptions): AxesSpan;

  /**
   * Draws a line without ends through two points, or through one with a `slope`. It is straight on the page, whatever the
   * scales. The limits make room for the points.
   * @throws PlotError when a point or the slope cannot be read, and for a slope on scales that are not linear.
   * @example axes.axline([0, 0], { slope: 1, color: "gray", linestyle: ":" });
   */
  axline(
    xy1: readonly [number, number],
    xy2: readonly [number, number],
    options?: LineOptions,
  ): Line2D;
  axline(xy1: readonly [number, number], options: AxlineOptions): Line2D;
}

export const spanVerbs = {
  axvspan(this: DrawingAxes, ...args: unknown[]): AxesSpan {
    return makeSpan(this, "Axes.axvspan", "x", args);
  },

  axhspan(this: DrawingAxes, ...args: unknown[]): AxesSpan {
    return makeSpan(this, "Axes.axhspan", "y", args);
  },

  axline(this: DrawingAxes, ...args: unknown[]): Line2D {
    return makeAxline(this, "Axes.axline", args);
  },
};

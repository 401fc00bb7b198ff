import type { Data, FunctionOfX, HeightData, Position, PositionData } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { StepWhere } from "../steps.ts";
import { makeFillBetween } from "./fill-between.ts";
import type { FillOptions } from "./fill-look.ts";
import { makeFill } from "./fill-polygons.ts";
import type { FilledPolygon } from "./filled-polygon.ts";
import type { PolyCollection } from "./poly-collection.ts";
import { makeStackplot, type StackBaseline } from "./stack.ts";

/** What `Axes.fillBetween` takes after the curves. */
export interface FillBetweenOptions extends FillOptions {
  /** Where the area is filled: one true or false per position. @default everywhere */
  where?: ArrayLike<boolean | number> | null;
  /** Whether, with `where`, areas reach to where the curves cross. @default false */
  interpolate?: boolean;
  /** Whether the curves go in steps: `"pre"` before, `"post"` after, `"mid"` halfway to the next position. @default none */
  step?: StepWhere | null;
}

/** What `Axes.stackplot` takes after the layers. */
export interface StackplotOptions extends Omit<FillOptions, "label"> {
  /** One name in the legend per layer. @default none */
  labels?: readonly string[];
  /** Colors the layers take in turn. @default those of the lines */
  colors?: readonly string[];
  /** What the first layer stands on. @default "zero" */
  baseline?: StackBaseline;
}

/** A curve: its heights, one number for all positions, or a function of the position. */
export type CurveData = PositionData | FunctionOfX | Position;

/** What fills areas. */
export interface FillVerbs {
  /**
   * Fills between two curves over the same x. At a NaN in one of the three, and where `where` is false, nothing is
   * filled; no data at all draw nothing.
   * @param y2 @default 0
   * @throws PlotError when lengths do not pair or an argument cannot be read; nothing is drawn then.
   * @example axes.fillBetween(x, low, high, { alpha: 0.3, label: "range" });
   */
  fillBetween(x: PositionData, y1: CurveData, options?: FillBetweenOptions): PolyCollection;
  fillBetween(
    x: PositionData,
    y1: CurveData,
    y2: CurveData,
    options?: FillBetweenOptions,
  ): PolyCollection;
  fillBetween(
    x: PositionData,
    y1: CurveData,
    y2: CurveData,
    where: ArrayLike<boolean | number> | null,
    interpolate?: boolean,
    step?: StepWhere | null,
    options?: FillOptions,
  ): PolyCollection;

  /**
   * Fills between two curves beside the same y, as {@link Axes.fillBetween} does over the same x. `step` comes before
   * `interpolate` here, as in matplotlib.
   * @param x2 @default 0
   * @example axes.fillBetweenx(y, 0, [1, 3, 2], { facecolor: "tab:green" });
   */
  fillBetweenx(y: PositionData, x1: CurveData, options?: FillBetweenOptions): PolyCollection;
  fillBetweenx(
    y: PositionData,
    x1: CurveData,
    x2: CurveData,
    options?: FillBetweenOptions,
  ): PolyCollection;
  fillBetweenx(
    y: PositionData,
    x1: CurveData,
    x2: CurveData,
    where: ArrayLike<boolean | number> | null,
    step?: StepWhere | null,
    interpolate?: boolean,
    options?: FillOptions,
  ): PolyCollection;

  /**
   * Fills the inside of closed lines, given as for {@link Axes.plot}: of a format, the color counts. A NaN breaks the outline.
   * @throws PlotError when data or a keyword cannot be read; nothing is drawn then.
   * @example axes.fill([0, 1, 1], [0, 0, 1], "r", [2, 3, 3], [0, 0, 1], "b");
   */
  fill(x: Data, y: HeightData, fmt?: string, options?: FillOptions): FilledPolygon[];
  fill(x: Data, y: HeightData, options: FillOptions): FilledPolygon[];
  fill(...series: (Data | HeightData | string | FillOptions)[]): FilledPolygon[];

  /**
   * Draws layers of heights over x, each on the one before; all at once as rows of a table, or one after the other.
   * @returns One artist per layer, the lowest first.
   * @throws PlotError when lengths do not pair or an argument cannot be read; nothing is drawn then.
   * @example axes.stackplot([1, 2, 3], [[1, 1, 2], [2, 0, 1]], { labels: ["a", "b"] });
   */
  stackplot(x: PositionData, y: Data, options?: StackplotOptions): PolyCollection[];
  stackplot(x: PositionData, ...layers: (Data | StackplotOptions)[]): PolyCollection[];
}

export const fillVerbs = {
  fillBetween(this: DrawingAxes, ...args: unknown[]): PolyCollection {
    return makeFillBetween(this, "Axes.fillBetween", "x", args);
  },

  fillBetweenx(this: DrawingAxes, ...args: unknown[]): PolyCollection {
    return makeFillBetween(this, "Axes.fillBetweenx", "y", args);
  },

  fill(this: DrawingAxes, ...args: unknown[]): FilledPolygon[] {
    return makeFill(this, "Axes.fill", args);
  },

  stackplot(this: DrawingAxes, ...args: unknown[]): PolyCollection[] {
    return makeStackplot(this, "Axes.stackplot", args);
  },
};

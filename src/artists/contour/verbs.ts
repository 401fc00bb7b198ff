import type { Data, SeriesInput } from "../../data/data.ts";
import type { EitherSpelling } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Text } from "../text/text-artist.ts";
import type { ContourOptions } from "./contour-options.ts";
import type { ContourLabelOptions } from "./label-options.ts";
import { makeContour } from "./make-contour.ts";
import { makeContourLabels } from "./make-labels.ts";
import type { QuadContourSet } from "./quad-contour-set.ts";
import type { FunctionOfXY } from "./read-heights.ts";

/** About how many levels there shall be, or the levels, ascending. */
export type ContourLevels = number | readonly number[];

/** What draws contours. */
export interface ContourVerbs {
  /**
   * Draws lines of equal height. Heights are a table with a row for each y, or a function of x and y; without x and y, nodes
   * stand at 0, 1, 2, …. A NaN or an infinity leaves a hole.
   * @param levels About how many, or the levels, ascending. @default 7
   * @throws PlotError when shapes do not fit, levels do not ascend or a keyword cannot be read; nothing is drawn then.
   * @example axes.contour(linspace(-3, 3), linspace(-2, 2), (x, y) => x ** 2 - y, [0, 1, 2], { colors: "k" });
   */
  contour(z: Data, levels?: ContourLevels, options?: ContourOptions): QuadContourSet;
  contour(z: Data, options: ContourOptions): QuadContourSet;
  contour(
    x: SeriesInput,
    y: SeriesInput,
    z: Data | FunctionOfXY,
    levels?: ContourLevels,
    options?: ContourOptions,
  ): QuadContourSet;
  contour(
    x: SeriesInput,
    y: SeriesInput,
    z: Data | FunctionOfXY,
    options: ContourOptions,
  ): QuadContourSet;

  /**
   * Fills the areas between lines of equal height, given as for {@link Axes.contour}. An area holds its upper level.
   * @example axes.contourf(x, y, (x, y) => x * y, { levels: [-1, 0, 1], extend: "both", cmap: "coolwarm" });
   */
  contourf(z: Data, levels?: ContourLevels, options?: ContourOptions): QuadContourSet;
  contourf(z: Data, options: ContourOptions): QuadContourSet;
  contourf(
    x: SeriesInput,
    y: SeriesInput,
    z: Data | FunctionOfXY,
    levels?: ContourLevels,
    options?: ContourOptions,
  ): QuadContourSet;
  contourf(
    x: SeriesInput,
    y: SeriesInput,
    z: Data | FunctionOfXY,
    options: ContourOptions,
  ): QuadContourSet;

  /**
   * Writes the heights of contour lines on them: one text on each line that is long enough, where it is straightest and no
   * text is near; the line is interrupted there. The axes that draws the lines writes the texts, whichever is called. They
   * stay at the places in the data that are the right ones for the axes as it is now.
   * @param contours What {@link Axes.contour} returned.
   * @param levels Those to be labelled. @default all
   * @returns The texts.
   * @throws PlotError for areas, a level there is not, or an option that cannot be read; nothing is written then
   * @example axes.clabel(axes.contour(x, y, (x, y) => x * y), { fontsize: 8, fmt: "%1.1f" });
   */
  clabel(
    contours: QuadContourSet,
    levels?: readonly number[] | null,
    options?: EitherSpelling<ContourLabelOptions>,
  ): readonly Text[];
  clabel(contours: QuadContourSet, options: EitherSpelling<ContourLabelOptions>): readonly Text[];
}

export const contourVerbs = {
  contour(this: DrawingAxes, ...args: unknown[]): QuadContourSet {
    return makeContour(this, "Axes.contour", false, args);
  },

  contourf(this: DrawingAxes, ...args: unknown[]): QuadContourSet {
    return makeContour(this, "Axes.contourf", true, args);
  },

  clabel(this: DrawingAxes, ...args: unknown[]): readonly Text[] {
    return makeContourLabels(args);
  },
};

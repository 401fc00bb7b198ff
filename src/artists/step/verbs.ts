import type { Position, PositionData, PositionHeights } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { FillOptions } from "../fill/fill-look.ts";
import type { Line2D, LineOptions } from "../line/line2d.ts";
import type { LineVerbs } from "../line/verbs.ts";
import type { StepWhere } from "../steps.ts";
import { makeStairs } from "./make-stairs.ts";
import { makeStep } from "./make-step.ts";
import type { StepPatch } from "./step-patch.ts";

/** What `Axes.step` takes after the format string. */
export interface StepOptions extends Omit<LineOptions, "drawstyle"> {
  /** Where a step lies: before a point, after it, or halfway to the next. @default "pre" */
  where?: StepWhere;
}

/** What `Axes.stairs` takes after the edges. */
export interface StairsOptions extends FillOptions {
  /** Whether values go up or to the right. @default "vertical" */
  orientation?: "vertical" | "horizontal";
  /** What the steps stand on: a number, one per step, or null for a line that stands on nothing. @default 0 */
  baseline?: Position | PositionData | null;
  /** Whether the steps are filled, without an edge then, or an outline. @default false */
  fill?: boolean;
}

/** What draws steps. */
export interface StepVerbs {
  /**
   * Draws a line in steps, as {@link Axes.plot} draws a straight one.
   * @throws PlotError when data, format or a keyword cannot be read; nothing is drawn then.
   * @example axes.step([1, 2, 3], [2, 0, 1], "o-", { where: "post" });
   */
  step(x: PositionData, y: PositionHeights, fmt?: string, options?: StepOptions): Line2D[];
  step(x: PositionData, y: PositionHeights, options: StepOptions): Line2D[];

  /**
   * Draws a step from edge to edge for each value, as of a histogram that was counted before. A NaN among the values leaves a
   * gap. Its color is the next of the lines.
   * @param edges One more than values. @default 0, 1, 2, …
   * @throws PlotError when lengths do not pair, an edge is missing or a keyword cannot be read; nothing is drawn then.
   * @example axes.stairs([1, 3, 2], [0, 1, 2, 4], { fill: true, label: "counts" });
   */
  stairs(values: PositionData, edges?: PositionData | null, options?: StairsOptions): StepPatch;
  stairs(values: PositionData, options: StairsOptions): StepPatch;
}

export const stepVerbs = {
  step(this: DrawingAxes & LineVerbs, ...args: unknown[]): Line2D[] {
    return makeStep(this, "Axes.step", args);
  },

  stairs(this: DrawingAxes, ...args: unknown[]): StepPatch {
    return makeStairs(this, "Axes.stairs", args);
  },
};

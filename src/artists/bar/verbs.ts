import type { Data, Places } from "../../data/data.ts";
import type { EitherSpelling } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { BarContainer } from "./bar-container.ts";
import type { BarLabel } from "./bar-labels.ts";
import type { BarLabelOptions } from "./label-options.ts";
import { makeBarLabels } from "./make-bar-labels.ts";
import { makeBars } from "./make-bars.ts";
import type { BarOptions } from "./options.ts";
import type { TickedAxes } from "./write-ticks.ts";

/** Numbers of bars: one for all, or one per bar. */
export type BarValues = Data | number;

/** What draws bars. */
export interface BarVerbs {
  /**
   * Draws standing bars. A bar with a NaN or an infinity is left out; no data at all draws nothing.
   * @param x Positions in data units, names of categories or dates; with `align: "edge"` those of the left sides.
   * @param height From the lower side up, negative downwards.
   * @param width Widths in data units.
   * @param bottom Where the bars begin, so that they can be stacked.
   * @throws PlotError when numbers do not pair or an option cannot be read; nothing is drawn then
   * @example axes.bar([1, 2, 3], [3, 5, 4], { color: "tab:green", yerr: 0.5, capsize: 3, label: "runs" });
   */
  bar(
    x: Places,
    height: Places,
    width?: BarValues,
    bottom?: Places | null,
    options?: EitherSpelling<BarOptions>,
  ): BarContainer;
  bar(
    x: Places,
    height: Places,
    width: BarValues,
    options: EitherSpelling<BarOptions & { bottom?: Places | null }>,
  ): BarContainer;
  bar(
    x: Places,
    height: Places,
    options: EitherSpelling<BarOptions & { width?: BarValues; bottom?: Places | null }>,
  ): BarContainer;

  /**
   * Draws lying bars, as {@link Axes.bar} draws standing ones: at heights `y`, from `left` as long as `width` says.
   * @example axes.barh([0, 1], [3, -2], { tick_label: ["first", "second"] });
   */
  barh(
    y: Places,
    width: Places,
    height?: BarValues,
    left?: Places | null,
    options?: EitherSpelling<BarOptions>,
  ): BarContainer;
  barh(
    y: Places,
    width: Places,
    height: BarValues,
    options: EitherSpelling<BarOptions & { left?: Places | null }>,
  ): BarContainer;
  barh(
    y: Places,
    width: Places,
    options: EitherSpelling<BarOptions & { height?: BarValues; left?: Places | null }>,
  ): BarContainer;

  /**
   * Writes at each bar where it ends or how long it is. A bar of NaN, or one whose place lies outside the axes, gets no text.
   * The texts stay where the bars are now; limits do not grow for them.
   * @param container What {@link Axes.bar} or {@link Axes.barh} returned.
   * @param labels Texts for the bars, or for the first ones; the others get numbers.
   * @returns The texts with their places.
   * @throws PlotError for more labels than bars, or an option that cannot be read; nothing is written then
   * @example axes.barLabel(axes.bar([1, 2], [3.14159, 5]), { fmt: "%.1f", padding: 3 });
   */
  barLabel(
    container: BarContainer,
    labels?: readonly (string | number)[] | null,
    options?: EitherSpelling<BarLabelOptions>,
  ): readonly BarLabel[];
  barLabel(container: BarContainer, options: EitherSpelling<BarLabelOptions>): readonly BarLabel[];
}

export const barVerbs = {
  bar(this: DrawingAxes & TickedAxes, ...args: unknown[]): BarContainer {
    return makeBars(this, "vertical", args);
  },

  barh(this: DrawingAxes & TickedAxes, ...args: unknown[]): BarContainer {
    return makeBars(this, "horizontal", args);
  },

  barLabel(this: DrawingAxes, ...args: unknown[]): readonly BarLabel[] {
    return makeBarLabels(this, args);
  },
};

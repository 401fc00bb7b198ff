import type { Places } from "../../data/data.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";
import { makeErrorbar } from "./make-errorbar.ts";
import type { ErrorbarOptions, ErrorValues } from "./options.ts";

/** What draws lines with error bars. */
export interface ErrorbarVerbs {
  /**
   * Draws a line as {@link Axes.plot} does, with error bars at its points. A point with a NaN has neither; where an error
   * is NaN there is no error bar. No data at all draws nothing.
   * @param x Positions in data units, one number or a list.
   * @param y Heights, as many.
   * @param yerr Errors up and down: one for all, one per point, or `[lower, upper]`.
   * @param xerr Errors to left and right, in the same forms.
   * @param fmt Format of the line; `"none"` draws error bars alone.
   * @throws PlotError when data do not pair, an error is below 0, or an option cannot be read; nothing is drawn then
   * @example axes.errorbar(x, means, { yerr: deviations, fmt: "o", capsize: 3, label: "runs" });
   */
  errorbar(
    x: Places,
    y: Places,
    yerr?: ErrorValues | null,
    xerr?: ErrorValues | null,
    fmt?: string,
    options?: ErrorbarOptions,
  ): ErrorbarContainer;
  errorbar(
    x: Places,
    y: Places,
    yerr: ErrorValues | null,
    xerr: ErrorValues | null,
    options: ErrorbarOptions,
  ): ErrorbarContainer;
  errorbar(
    x: Places,
    y: Places,
    yerr: ErrorValues | null,
    options: ErrorbarOptions,
  ): ErrorbarContainer;
  errorbar(x: Places, y: Places, options: ErrorbarOptions): ErrorbarContainer;
}

export const errorbarVerbs = {
  errorbar(this: DrawingAxes, ...args: unknown[]): ErrorbarContainer {
    return makeErrorbar(this, args);
  },
};

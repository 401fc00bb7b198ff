import type { AxesView } from "./axes-view.ts";

/** What says what the values along an axis are. */
export interface UnitVerbs {
  /**
   * Takes the values along the horizontal axis for dates: strings for ISO dates, numbers for days since 1970. An axis on which
   * a `Date` is drawn does so by itself.
   * @param tz Where ticks and labels begin a day: `"UTC"`, an offset such as `"+02:00"`, or `"Etc/GMT-2"`. @default "UTC"
   * @throws PlotError when the axis has categories, and for a place such as `"Europe/Paris"`, whose offset changes
   * @example axes.xaxisDate(); axes.plot(["2024-03-01", "2024-03-08"], [3, 1]);
   */
  xaxisDate(tz?: string | null): void;
  /** Takes the values along the vertical axis for dates, see {@link Axes.xaxisDate}. */
  yaxisDate(tz?: string | null): void;
}

export const unitVerbs = {
  xaxisDate(this: AxesView, ...args: unknown[]): void {
    this.xaxis.takeDates("Axes.xaxisDate", args);
  },

  yaxisDate(this: AxesView, ...args: unknown[]): void {
    this.yaxis.takeDates("Axes.yaxisDate", args);
  },
};

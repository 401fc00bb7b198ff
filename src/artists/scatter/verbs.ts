import type { PositionData, PositionHeights } from "../../data/data.ts";
import { readNoMore } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { PathCollection, readScatterRequest, type ScatterOptions } from "./path-collection.ts";

/** What draws points. */
export interface ScatterVerbs {
  /**
   * Draws a marker at each point. A point with a NaN or an infinity is left out. Data of two dimensions are read row by
   * row, so that `x`, `y` and `s` need as many values, not the same shape; `y` may be a function of x.
   * Strings are categories, `Date` and `Temporal` are dates, as in {@link Axes.plot}.
   * @throws PlotError when data or a keyword cannot be read; nothing is drawn then.
   * @example axes.scatter(x, y, { s: 9, color: "tab:red", label: "samples" });
   */
  scatter(x: PositionData, y: PositionHeights, options?: ScatterOptions): PathCollection;
}

export const scatterVerbs = {
  scatter(
    this: DrawingAxes,
    x: unknown,
    y: unknown,
    options: unknown = {},
    ...more: unknown[]
  ): PathCollection {
    const fn = "Axes.scatter";
    readNoMore(fn, ["x", "y", "options"], more);
    const positions = this.positions(fn);
    const data = positions.points(x, y);
    const request = readScatterRequest(fn, options, data.x.length, this.rc);
    this.takeUnits(positions);
    const color = request.color ?? this.nextColor("patches");
    const points = new PathCollection(data, request, { color, label: this.childLabel }, this.rc);
    return this.addArtist(points, ["x", "y"]);
  },
};

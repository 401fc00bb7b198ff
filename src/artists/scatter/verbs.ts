import type { PositionData, PositionHeights } from "../../data/data.ts";
import type { Line } from "../../data/pair.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { PathCollection, readScatterRequest, type ScatterOptions } from "./path-collection.ts";

/** What draws points. */
export interface ScatterVerbs {
  /**
   * Draws a marker at each point. A point with a NaN or an infinity is left out.
   * Strings are categories, `Date` and `Temporal` are dates, as in {@link Axes.plot}.
   * @throws PlotError when data or a keyword cannot be read; nothing is drawn then.
   * @example axes.scatter(x, y, { s: 9, color: "tab:red", label: "samples" });
   */
  scatter(x: PositionData, y: PositionHeights, options?: ScatterOptions): PathCollection;
}

export const scatterVerbs = {
  scatter(this: DrawingAxes, x: unknown, y: unknown, options: unknown = {}): PathCollection {
    const fn = "Axes.scatter";
    const positions = this.positions(fn);
    const data = joined(positions.lines(x, y));
    const request = readScatterRequest(fn, options, data.x.length, this.rc);
    this.takeUnits(positions);
    const color = request.color ?? this.nextColor("patches");
    const points = new PathCollection(data, request, { color, label: this.childLabel }, this.rc);
    return this.addArtist(points, ["x", "y"]);
  },
};

/** One list of points from all columns of 2-D data. */
function joined(lines: readonly Line[]): Line {
  const join = (name: "x" | "y") => Float64Array.from(lines.flatMap((line) => [...line[name]]));
  return lines.length === 1 && lines[0] !== undefined ? lines[0] : { x: join("x"), y: join("y") };
}

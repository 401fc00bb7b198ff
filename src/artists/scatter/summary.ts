import { writeSetting } from "../../facts/numbers.ts";
import { type Column, pointFacts } from "../../facts/points.ts";
import { differing, word } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { settings } from "../settings.ts";
import type { PathCollection } from "./path-collection.ts";

/** The lines of a scatter plot in the text of a figure. Sizes are areas in square points, as `scatter` takes them. */
export function scatterSummary(points: PathCollection, space: AxesSpace): string[] {
  const { facecolor, edgecolor, marker, sizes, linewidth, xdata, ydata } = points;
  const [size, ...others] = sizes;
  const isOneSize = size !== undefined && others.length === 0;
  const style = [
    `${facecolor} ${word(String(marker))}${isOneSize ? ` ${writeSetting(size)}` : ""}`,
    ...differing("edge", edgecolor, facecolor),
    ...differing("linewidth", writeSetting(linewidth), "1"),
    ...settings(points, { zorder: 1 }),
  ];
  const column: Column = { name: "size", values: Float64Array.from(sizes) };
  const x = { name: "x", values: xdata, scale: space.x.scale };
  const y = { name: "y", values: ydata, scale: space.y.scale };
  return ["points", ...style, ...pointFacts([x, y, ...(isOneSize ? [] : [column])])];
}

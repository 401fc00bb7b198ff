/** A scatter plot in words. */
import { writeSetting } from "../../facts/numbers.ts";
import { type PointColumn, pointFacts } from "../../facts/points.ts";
import { differing, word } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DataDescription } from "../artist.ts";
import { mappingFacts } from "../mapping-facts.ts";
import { dashesInWords } from "../segments/dashes-in-words.ts";
import { patternsOf } from "../segments/look.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { PathCollection } from "./path-collection.ts";

/** The lines of a scatter plot in the text of a figure. Sizes are areas in square points, as `scatter` takes them. */
export function scatterSummary(points: PathCollection, space: AxesSpace): string[] {
  const { marker, sizes, linewidth, xdata, ydata } = points;
  const [size, ...others] = sizes;
  const isOneSize = size !== undefined && others.length === 0;
  const values = points.getArray();
  const face = values === null ? colorFact(points.facecolors) : "colored";
  const edge = colorFact(points.edgecolors);
  const style = [
    `${face} ${word(String(marker))}${isOneSize ? ` ${writeSetting(size)}` : ""}`,
    ...differing("edge", edge, colorFact(points.facecolors)),
    ...differing("linewidth", writeSetting(linewidth), "1"),
    ...edgeStyles(points),
    ...(points.hatch === null ? [] : [`hatch ${word(points.hatch)}`]),
    ...settings(points, { zorder: 1 }),
    ...(values === null ? [] : mappingFacts(points)),
  ];
  const x = { name: "x", values: xdata, scale: space.x.scale };
  const y = { name: "y", values: ydata, scale: space.y.scale };
  const columns: PointColumn[] = [
    ...(isOneSize ? [] : [{ name: "size", values: Float64Array.from(sizes) }]),
    ...(values === null ? [] : [{ name: "value", values }]),
  ];
  return ["points", ...style, ...pointFacts([x, y, ...columns])];
}

/** How the edges are dashed where one is not solid, at the width of the first. */
function edgeStyles({ linestyles, linewidth }: PathCollection): string[] {
  if (linestyles.every((style) => style === "-")) return [];
  return [`edges ${patternsOf(linestyles, [linewidth]).map(dashesInWords).join(" ")}`];
}

/** One color, or how many there are. */
function colorFact(colors: readonly string[]): string {
  const [color = "#00000000"] = colors;
  const count = new Set(colors).size;
  return count > 1 ? `${count} colors` : color;
}

/** A scatter plot for those who cannot see it. */
export function describeScatter({ summary: { count, x, y } }: PathCollection): DataDescription {
  return {
    noun: ["set of points", "sets of points"],
    short: "set",
    x: count > 0 ? x : null,
    says:
      count === 0 ? "has no data" : `has ${counted(count, "point")} ${rangeInWords(y.min, y.max)}`,
  };
}

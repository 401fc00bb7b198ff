import type { PathCollection } from "../../src/artists/scatter/path-collection.ts";
import { hexWithAlpha } from "../truth.ts";

/** What truth files tell of the points of a scatter plot, by their names; opacity is in the colors. */
export function scatterFields(points: PathCollection) {
  const { label, zorder, linewidths, sizes, xdata, ydata, alpha } = points;
  const values = points.getArray();
  const mapping = { array: values, clim: points.getClim(), cmap: points.getCmap().name };
  const colors = (each: readonly string[]) =>
    once(each.map((color) => (isNone(color) ? color : hexWithAlpha(color, alpha ?? 1))));
  return {
    kind: "PathCollection",
    label,
    zorder,
    linewidths,
    sizes,
    alpha,
    facecolors: colors(points.facecolors),
    edgecolors: colors(points.edgecolors),
    dashes: [null],
    offsets: Array.from(xdata, (x, index) => [x, ydata[index] ?? Number.NaN]),
    ...(values === null ? {} : mapping),
  };
}

function isNone(color: string): boolean {
  return color.length === 9 && color.endsWith("00");
}

/** Equal colors are told once. */
function once(colors: readonly string[]): readonly string[] {
  return new Set(colors).size === 1 ? colors.slice(0, 1) : colors;
}

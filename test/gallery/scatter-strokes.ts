import { type Figure, subplots } from "d2l-plot";

/** Points with hatching and dashed edges, one over the other, and lines whose ends and corners are asked for. */
export function scatterStrokes(): Figure {
  const { fig, ax } = subplots({ figsize: [5, 3] });
  const edge = { edgecolor: "k", linewidths: 2 };
  ax.scatter([1, 1.3, 1.6], [1, 1.5, 2], 900, "gold", { hatch: "//", ...edge, label: "hatched" });
  ax.scatter([2, 2.3], [1, 2], 900, ["w", "c"], { marker: "s", hatch: "o", label: "rings" });
  ax.scatter([3, 3.5, 4], [1, 2, 1], 500, { linestyles: ["--", ":"], ...edge, label: "dashed" });
  const square = { capstyle: "projecting", joinstyle: "bevel" } as const;
  ax.scatter([4], [2], 900, { marker: "x", linewidths: 9, ...square });
  ax.hlines([2.5, 2.8], 1, 4, { lw: 9, linestyles: ["-", "--"], capstyle: "round" });
  ax.margins(0.1, 0.2);
  ax.legend({ loc: "lower right", markerscale: 0.5 });
  return fig;
}

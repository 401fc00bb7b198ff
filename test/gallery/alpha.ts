import { type Figure, figure, gca, linspace } from "d2l-plot";

/** Lines and markers one can see through, by `alpha` or by a color that is not opaque. */
export function alpha(): Figure {
  const page = figure({ figsize: [3.5, 2.5] });
  const x = linspace(0, 6, 13);
  const axes = gca();
  axes.plot(x, Math.sin, "o-", { alpha: 0.4, linewidth: 6, markersize: 14, label: "alpha" });
  axes.plot(x, Math.cos, { color: "#d6272880", linewidth: 6, label: "#rrggbbaa" });
  axes.plot(x, (x) => x / 6, { color: "none", marker: "s", markeredgecolor: "k", label: "none" });
  axes.legend();
  return page;
}

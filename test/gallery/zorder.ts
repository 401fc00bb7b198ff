import { type Figure, figure, gca } from "d2l-plot";

/** A line of higher order is drawn above one drawn after it; the legend keeps the order of drawing. */
export function zorder(): Figure {
  const page = figure({ figsize: [3.5, 2.5] });
  gca().plot([0, 1], [0, 1], { linewidth: 8, zorder: 3, label: "first, above" });
  gca().plot([0, 1], [1, 0], { linewidth: 8, label: "second" });
  gca().legend({ loc: "upper center" });
  return page;
}

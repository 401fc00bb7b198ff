import { type Figure, plot } from "d2l-plot";

/** An axis name does not widen the page: one longer than the page is cut off at both ends, as in matplotlib. */
export function longLabels(): Figure {
  return plot([1, 10, 5], {
    xlabel: "a horizontal name that is longer than the axis it stands below",
    ylabel: "a vertical name longer than its axis",
    legend: ["a legend entry nearly as wide"],
    figsize: [3, 2],
  });
}

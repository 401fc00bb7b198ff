import { type Figure, plot } from "d2l-plot";

/** A series of gaps takes its place in the legend and leaves the limits to the others. */
export function allGaps(): Figure {
  const nothing = [Number.NaN, Number.POSITIVE_INFINITY, null];
  return plot([nothing, [1, 3, 2]], { legend: ["nothing", "something"] });
}

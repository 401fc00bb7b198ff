import { type Figure, plot } from "d2l-plot";

/** A single point stands in the middle; a line alone would show nothing. */
export function singlePoint(): Figure {
  return plot([2], [5], { fmts: ["o-"], legend: ["one point"] });
}

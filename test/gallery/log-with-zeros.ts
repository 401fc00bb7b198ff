import { type Figure, plot } from "d2l-plot";

/** On a log axis zeros and negative values lie far below: the line runs out of the picture. */
export function logWithZeros(): Figure {
  return plot([100, 10, 0, 10, 1, -1, 5, 50], { yscale: "log", fmts: ["o-"] });
}

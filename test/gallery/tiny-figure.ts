import { type Figure, plot } from "d2l-plot";

/** Half an inch wide: few ticks, and a legend larger than the axes. */
export function tinyFigure(): Figure {
  return plot([0, 100], { figsize: [0.5, 0.5], legend: ["wide"] });
}

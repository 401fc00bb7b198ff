import { arange, type Figure, plot } from "d2l-plot";

/** Twelve inches wide: type and lines stay as they are, ticks stay at most ten or so. */
export function largeFigure(): Figure {
  return plot(arange(0, 50, 0.5), (x) => Math.sin(x) * x, "x", "x sin x", { figsize: [12, 6] });
}

import { type Figure, plot } from "d2l-plot";

/** Over many decades a log axis names some of them, and has no minor ticks. */
export function logManyDecades(): Figure {
  const x = [1e-12, 1e-6, 1, 1e6, 1e12];
  return plot(x, (x) => 1 / x, "x", "1 / x", { xscale: "log", yscale: "log" });
}

import { arange, type Figure, plot } from "d2l-plot";

/** Limits given from high to low turn an axis around. */
export function reversedAxis(): Figure {
  return plot(arange(0, 3, 0.1), Math.exp, "x", "exp x", { xlim: [3, 0], ylim: [20, 0] });
}

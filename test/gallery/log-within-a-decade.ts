import { type Figure, plot } from "d2l-plot";

/** A log axis of less than a decade names its minor ticks. */
export function logWithinADecade(): Figure {
  return plot([0.35, 0.42, 0.6, 0.55], { ylabel: "error", yscale: "log" });
}

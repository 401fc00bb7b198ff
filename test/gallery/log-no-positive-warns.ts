import { type Figure, plot } from "d2l-plot";

/** Data without a positive value cannot be seen on a log axis. */
export function logNoPositiveWarns(): Figure {
  return plot([-1, -2, 0], { yscale: "log" });
}

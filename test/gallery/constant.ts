import { type Figure, plot } from "d2l-plot";

/** A constant gets limits a little below and above it. */
export function constant(): Figure {
  return plot([0, 1, 2, 3], () => 0.25, "x", "always 1/4");
}

import { type Figure, subplots } from "d2l-plot";

/** Axes with nothing drawn in them run from 0 to 1. */
export function empty(): Figure {
  return subplots(1, 1, { figsize: [3.5, 2.5] });
}

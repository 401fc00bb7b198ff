import { type Figure, plot } from "d2l-plot";

/** Equal limits are widened. */
export function equalLimitsWarns(): Figure {
  return plot([1, 2, 3], { xlim: [1, 1] });
}

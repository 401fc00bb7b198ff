import { type Figure, plot } from "d2l-plot";

/** Names without a line are left out of the legend. */
export function legendTooLongWarns(): Figure {
  return plot(
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
    { legend: ["up", "down", "test"] },
  );
}

import { type Figure, plot } from "d2l-plot";

/** Of a series with two axes each column is a line; they share its format and take colors in turn. */
export function columns(): Figure {
  const table = {
    shape: [4, 3],
    data: Float64Array.of(0, 1, 2, 1, 2, 4, 4, 3, 6, 9, 4, 8),
  };
  return plot([0, 1, 2, 3], [table], "x", "y", { legend: ["first", "second", "third"] });
}

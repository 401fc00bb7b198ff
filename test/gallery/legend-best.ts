import { type Figure, linspace, plot } from "d2l-plot";

/** Without a place the legend goes where it hides least of the lines: here the middle of the bottom. */
export function legendBest(): Figure {
  const x = linspace(-1, 1, 50);
  return plot(x, [(x) => 1 - x ** 8, (x) => 1 - x ** 2], { legend: ["flat", "round"] });
}

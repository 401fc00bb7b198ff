import { type Axes, type Figure, subplots } from "d2l-plot";

/** Bars from 0 on log axes, which begin infinitely far below, and bars far beyond limits. */
export function barsLog(): Figure {
  const figure = subplots(1, 3, { figsize: [8, 2.5] });
  const [upright, lying, cut] = figure.axes as [Axes, Axes, Axes];
  upright.bar([1, 2, 3, 4], [1, 10, 500, 0], { log: true, edgecolor: "k" });
  lying.barh([1, 2], [20, 3000], { log: true, left: [0, 5], hatch: "/" });
  cut.bar([0, 1, 2], [1e6, 2, -1e6], { linewidth: 3, edgecolor: "tab:red" });
  cut.setYlim(-3, 3);
  return figure;
}

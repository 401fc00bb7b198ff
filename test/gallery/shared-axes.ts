import { arange, type Figure, plot, subplots } from "d2l-plot";

/** Two rows of three: the columns share x, the rows share y, and inner axes show no tick labels. */
export function sharedAxes(): Figure {
  const page = subplots(2, 3, { figsize: [7, 4], sharex: "col", sharey: "row" });
  page.axes.forEach((axes, i) => {
    const x = arange(0, 10 * ((i % 3) + 1));
    plot(x, (x) => x ** (i < 3 ? 1 : 2), { axes, ylim: i < 3 ? [0, 30] : [0, 900] });
    axes.setTitle(`Axes ${i + 1}`);
  });
  return page;
}

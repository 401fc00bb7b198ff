import { type Axes, type Figure, subplots } from "d2l-plot";

/** Lines with error bars: caps, limits with arrows, both directions, a log axis on which some reach below 0. */
export function errorbars(): Figure {
  const figure = subplots(2, 2, { figsize: [7, 5] });
  const [caps, limits, alone, log] = figure.axes as [Axes, Axes, Axes, Axes];
  const x = [1, 2, 3, 4, 5];
  const y = [2, 1, 3, 2.5, Number.NaN];
  caps.errorbar(x, y, { yerr: 0.3, xerr: 0.2, capsize: 4, fmt: "o--", label: "both" });
  caps.errorbar(x, [4, 3, 4, 3, 4], 0.4, {
    ecolor: "k",
    barsabove: true,
    linewidth: 4,
    errorevery: 2,
    label: "some",
  });
  caps.legend();
  limits.errorbar(x, y, {
    yerr: 0.5,
    lolims: [true, false, true, false, false],
    uplims: [false, true, false, false, false],
  });
  limits.errorbar(x, [5, 4, 5, 4, 5], {
    xerr: 0.3,
    xuplims: true,
    capsize: 3,
    alpha: 0.5,
    fmt: "s",
  });
  alone.errorbar(
    x,
    y,
    [
      [0.1, 0.2, 0.3, 0.4, 0.5],
      [1, 0.5, Number.NaN, 0, 1],
    ],
    { fmt: "none", label: "alone", ecolor: "tab:red", elinewidth: 3 },
  );
  alone.legend();
  log.errorbar(x, [1, 10, 100, 10, 1], { yerr: [0.5, 20, 30, 2, 1], capsize: 3, fmt: "^-" });
  log.setYscale("log");
  return figure;
}

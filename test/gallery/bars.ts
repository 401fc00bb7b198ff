import { type Axes, type Figure, subplots } from "d2l-plot";

/** Bars side by side, on each other, with hatching, error bars and names of their own, and lying ones below 0. */
export function bars(): Figure {
  const figure = subplots(2, 2, { figsize: [7, 5] });
  const [grouped, stacked, hatched, lying] = figure.axes as [Axes, Axes, Axes, Axes];
  const [first, second] = [
    [3, 1.5, 2.2],
    [1, 2, 1],
  ];
  grouped.bar([0.8, 1.8, 2.8], first, 0.4, { label: "before", yerr: 0.3, capsize: 4 });
  grouped.bar([1.2, 2.2, 3.2], second, 0.4, { label: "after", yerr: [0.1, 0.2, 0.4] });
  grouped.legend();
  stacked.bar([1, 2, 3], first, { label: "below", alpha: 0.5, edgecolor: "k", linewidth: 2 });
  stacked.bar([1, 2, 3], second, { bottom: first, label: "above", edgecolor: "0.3", ls: "--" });
  stacked.legend({ loc: "upper right" });
  hatched.bar([1, 2, 3, 4, 5], [5, 4, 3, 4, 5], {
    color: ["none", "tab:orange", "w", "gold", "w"],
    edgecolor: ["k", "tab:red"],
    lw: [1, 2, 1, 3, 1],
    hatch: ["/", "x.", "o", "--", "*"],
    label: ["a", "b", "c", "d", "e"],
    tick_label: ["/", "x.", "o", "--", "*"],
  });
  hatched.legend({ ncol: 2 });
  lying.barh([1, 2, 3], [-2, 3, Number.NaN], {
    color: "tab:green",
    xerr: [
      [1, 2, 1],
      [0.5, 0, 1],
    ],
  });
  lying.barh([3, 4], [2, 1], { left: [-1, 1], height: [0.4, 1], align: "edge" });
  return figure;
}

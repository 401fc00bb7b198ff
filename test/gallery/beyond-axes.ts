import { type Figure, subplots } from "d2l-plot";

/** Artists of all kinds that do not end at the edges of their axes, under and over ticks, and a legend under a text. */
export function beyondAxes(): Figure {
  const { fig, ax } = subplots({ figsize: [5, 4] });
  const beyond = { clipOn: false, alpha: 0.5 };
  ax.imshow([[1, 2]], { ...beyond, extent: [-1, 3, 8.5, 11], aspect: "auto" });
  ax.fillBetween([-1, 11], [1, 3], [2, 5], { ...beyond, hatch: "/" });
  ax.bar([1, 9.8], [10.5, 6], 1, { ...beyond, hatch: "x", label: "bars" });
  ax.hlines([4, 6], -0.5, 10.5, { ...beyond, lw: 4 });
  ax.scatter([0, 5, 10], [0, 10, 5], { ...beyond, s: 400, label: "points" });
  ax.errorbar([5], [0.2], { yerr: 1, capsize: 4, fmt: "o", clipOn: false, label: "error" });
  ax.scatter([5], [5], { visible: false, label: "hidden" });
  ax.setXlim(0, 10);
  ax.setYlim(0, 10);
  ax.text(8.2, 9.2, "over the legend", { zorder: 6, clipOn: true });
  ax.legend({ loc: "upper right" });
  return fig;
}

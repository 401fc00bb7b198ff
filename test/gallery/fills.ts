import { type Figure, linspace, subplots } from "d2l-plot";

/** Areas between curves: with conditions, crossings, steps, gaps, sideways and stacked; and closed lines. */
export function fills(): Figure {
  const page = subplots(2, 3, { figsize: [9, 5] });
  const [between, steps, sideways, stacked, closed, log] = page.axes;
  const x = linspace(0, 6, 13);
  const [low, high] = [x.map((t) => Math.cos(t)), x.map((t) => Math.sin(t))];
  const isAbove = Array.from(high, (value, at) => value > (low[at] ?? 0));
  between?.fillBetween(x, high, low, { where: isAbove, interpolate: true, label: "above" });
  between?.fillBetween(x, high, low, {
    where: isAbove.map((is) => !is),
    interpolate: true,
    alpha: 0.4,
    edgecolor: "black",
    linestyle: "--",
    label: "below",
  });
  between?.legend();
  const heights = [1, 3, Number.NaN, 2, 4, 2];
  steps?.fillBetween([0, 1, 2, 3, 4, 5], heights, 0, { step: "mid", color: "tab:green" });
  steps?.fillBetween([0, 1, 2, 3, 4, 5], (t) => t, -1, {
    step: "pre",
    facecolor: "0.8",
    zorder: 0,
  });
  sideways?.fillBetweenx([0, 1, 2, 3], [1, 2, 0, 1], [2, 4, 3, 2], {
    edgecolor: "red",
    linewidth: 3,
  });
  stacked?.stackplot([1, 2, 3, 4], [1, 2, 2, 1], [2, 1, 3, 2], [1, 1, 0, 4], {
    labels: ["a", "b", "c"],
    baseline: "wiggle",
  });
  stacked?.legend({ loc: "upper left" });
  closed?.fill([0, 2, 1], [0, 0, 2], "r", [0, 2, 1, Number.NaN, 3, 4, 4], [3, 3, 1, 0, 0, 0, 1], {
    alpha: 0.5,
    label: "triangles",
  });
  closed?.legend();
  log?.setYscale("log");
  log?.fillBetween([0, 1, 2, 3], [1, 100, 10, 1000]);
  return page;
}

import { type Axes, type Figure, linspace, subplots } from "d2l-plot";

/** Histograms of one and of two sets: bars, stacks, outlines, filled ones, lying ones. */
export function histograms(): Figure {
  const figure = subplots(2, 3, { figsize: [9, 5] });
  type Six = [Axes, Axes, Axes, Axes, Axes, Axes];
  const [white, sets, stack, steps, filled, lying] = figure.axes as Six;
  const t = linspace(0, 40, 200);
  const one = t.map((x) => 3 * Math.sin(x) + Math.cos(3 * x));
  const two = t.slice(0, 80).map((x) => 2 + Math.sin(5 * x));
  const label = ["one", "two"];
  white.hist(one, { bins: 12, edgecolor: "white" });
  sets.hist([one, two], { bins: 8, label });
  sets.legend();
  stack.hist([one, two], { histtype: "barstacked", density: true, hatch: "/", label });
  steps.hist([one, two], { histtype: "step", label, linewidth: 1.5, ls: "--" });
  steps.legend();
  filled.hist([one, two], { histtype: "stepfilled", stacked: true, alpha: 0.5, log: true });
  lying.hist([one, two], {
    histtype: "stepfilled",
    orientation: "horizontal",
    cumulative: true,
    hatch: "x",
    edgecolor: "k",
  });
  return figure;
}

import { type Axes, type Figure, subplots } from "d2l-plot";

/** Texts at the ends of bars, beyond error bars, in their middle, and at lying bars on an axis that runs to the left. */
export function barLabels(): Figure {
  const figure = subplots(1, 3, { figsize: [9, 3] });
  const [ends, middles, lying] = figure.axes as [Axes, Axes, Axes];
  ends.barLabel(ends.bar([1, 2, 3], [3.25, -1.5, 2], { yerr: 0.4 }), {
    fmt: "%.1f",
    padding: 3,
  });
  const below = middles.bar([1, 2], [3, 5], { label: "below" });
  const above = middles.bar([1, 2], [2, 1], { bottom: [3, 5], label: "above" });
  middles.barLabel(below, { label_type: "center", color: "w" });
  middles.barLabel(above, ["first", "second"], { label_type: "center", fontsize: "small" });
  lying.invertXaxis();
  lying.barLabel(lying.barh([1, 2, 3], [20, -10, Number.NaN]), { padding: 4 });
  return figure;
}

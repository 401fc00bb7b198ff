import { type Axes, type Figure, subplots } from "d2l-plot";

/** Categories on either axis, in the order in which the axis meets them; numbers stand between them. */
export function categories(): Figure {
  const page = subplots(1, 2, { figsize: [7, 2.5] });
  const [left, right] = page.axes as [Axes, Axes];
  left.plot(["apple", "pear", "fig"], [1, 3, 2], "o-");
  left.scatter(["kiwi", "pear"], [2, 1], { color: "tab:red" });
  left.axvline("fig", { linestyle: ":" });
  left.plot([0.5, 1.5], [2, 2.5], "k--");
  right.plot([1, 2, 3, 4], ["low", "high", null, "low"], "s-");
  return page;
}

import { type Axes, type Figure, Patch, subplots } from "d2l-plot";

/** Legends outside the axes, spread above them, several of them, with a shadow, of handles of one's own, and one of the figure. */
export function legendLooks(): Figure {
  const figure = subplots(1, 2, { figsize: [7, 3] });
  const [left, right] = figure.axes as [Axes, Axes];
  const lines = left.plot([1, 3, 2], "o--", { label: "line" });
  const points = left.scatter([0, 1, 2], [2, 1, 3], { s: [20, 60, 120], label: "points" });
  const above = { loc: "lower left", bboxToAnchor: [0, 1.02, 1, 0.1], borderaxespad: 0 } as const;
  const spread = { ...above, ncols: 2, mode: "expand", numpoints: 2, scatterpoints: 3 } as const;
  left.addArtist(left.legend(spread));
  left.legend([[...lines, points], new Patch({ color: "tab:red" })], ["both", "patch"], {
    loc: "lower right",
    shadow: true,
    title: "Shadow",
    titleFontsize: "small",
    alignment: "left",
    labelcolor: "linecolor",
  });
  right.plot([0, 1], [0, 1], { label: "to the left" });
  right.plot([0, 1], [1, 0], ":", { label: "wide" });
  right.legend({
    bboxToAnchor: [1.02, 1],
    loc: "upper left",
    markerfirst: false,
    fancybox: false,
    facecolor: "0.95",
    edgecolor: "tab:blue",
    framealpha: 1,
    handlelength: 4,
    labelspacing: 1,
  });
  figure.legend({ loc: "lower center", ncol: 4, fontsize: "small", frameon: false });
  return figure;
}

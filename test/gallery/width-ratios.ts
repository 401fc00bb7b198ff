import { type Figure, plot, subplots } from "d2l-plot";

/** A row of a wide and a narrow axes over a row of the same widths and half the height, and a title over all. */
export function widthRatios(): Figure {
  const options = {
    widthRatios: [3, 1],
    heightRatios: [2, 1],
    sharex: "col",
    figsize: [5, 3],
  } as const;
  const page = subplots(2, 2, options);
  page.axes.forEach((axes, i) => {
    const legend = i === 1 ? ["narrow"] : [];
    plot([0, 1, 2, 3], (x) => (i + 1) * x ** 2, "x", `f${i}(x)`, { axes, legend });
  });
  page.suptitle("Ratios 3 : 1 and 2 : 1");
  page.tightLayout();
  return page;
}

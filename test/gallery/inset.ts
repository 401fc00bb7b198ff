import { type Figure, subplots } from "d2l-plot";

/** Axes in boxes of their own over others: the later ones lie above. */
export function inset(): Figure {
  const page = subplots(1, 1, { figsize: [4, 3] });
  const x = Array.from({ length: 60 }, (_, i) => i / 10);
  page.ax.plot(x, (x) => Math.sin(x * x), { label: "sin x²" });
  page.ax.legend({ loc: "lower left" });
  const detail = page.addAxes([0.2, 0.62, 0.25, 0.22], { xlim: [1, 1.5], title: "detail" });
  detail.plot(x, (x) => Math.sin(x * x), "r");
  page.addAxes([0.98, 0.3, 0.1, 0.5]).plot([3, 1, 2], "k:");
  return page;
}

import { type Figure, figure } from "d2l-plot";

/** A grid inside a cell of another, axes beside one another without a gap, one taken out again, and room made for labels. */
export function nestedGrids(): Figure {
  const page = figure({ figsize: [5, 3.5] });
  const grid = page.addGridspec(1, 2, { widthRatios: [1, 2] });
  page.addSubplot(grid.at(0, 0), { ylabel: "left" }).plot([1, 10, 100]);
  const inner = grid.at(0, 1).subgridspec(2, 2, { wspace: 0, hspace: 0 });
  const first = page.addSubplot(inner.at(0, 0));
  first.plot([0, 1], [0, 1]);
  page.addSubplot(inner.at(0, 1), { sharey: first, title: "right" }).plot([0, 2], [0, 2]);
  page.addSubplot(inner.at(1, 0), { sharex: first, xlabel: "x" }).plot([0, 1], [5, 2]);
  page.addSubplot(inner.at(1, 1)).remove();
  page.tightLayout({ pad: 0.5 });
  return page;
}

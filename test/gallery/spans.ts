import { type Figure, figure } from "d2l-plot";

/** Axes over several cells of one grid, with gaps and margins of its own. */
export function spans(): Figure {
  const page = figure({ figsize: [5, 4] });
  const grid = page.addGridspec(3, 3, { wspace: 0.4, hspace: 0.9, left: 0.1, right: 0.95 });
  const places = [
    grid.at(0, []),
    grid.at(1, [0, -1]),
    grid.at([1], -1),
    grid.at(-1, 0),
    grid.at(-1, 1),
  ];
  places.forEach((place, i) => {
    const axes = page.addSubplot(place, { title: `Axes ${i + 1}` });
    axes.plot([1, 2, 4, 8].slice(0, i + 2), i % 2 === 0 ? "-" : "o--");
  });
  return page;
}

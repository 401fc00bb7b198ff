import { type Figure, subplots } from "d2l-plot";

const places = [
  ["upper left", "upper center", "upper right"],
  ["center left", "center", "center right"],
  ["lower left", "lower center", "lower right"],
] as const;

/** Every place a legend can have by name. */
export function legendPlaces(): Figure {
  const page = subplots(3, 3, { figsize: [7, 5], sharex: true, sharey: true });
  places.flat().forEach((loc, i) => {
    page.axes[i]?.plot([0, 1], [0, 1]);
    page.axes[i]?.legend([loc], { loc });
  });
  return page;
}

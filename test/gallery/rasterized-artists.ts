import { type Figure, subplots } from "../../src/index.ts";

/** Lines, areas, bars and error bars as images, beside the same as paths. */
export function rasterizedArtists(): Figure {
  const x = Array.from({ length: 60 }, (_, index) => index / 10);
  const heights = x.map((each) => x.map((other) => Math.sin(each) * Math.cos(other)));
  const [figure, axes] = subplots(2, 3, { figsize: [9, 5] });
  for (const [row, rasterized] of [false, true].entries()) {
    const [lines, areas, bars] = axes[row] ?? [];
    lines?.plot(x, Math.sin, "--o", { markersize: 4, rasterized });
    lines?.plot(x, Math.cos, { linewidth: 4, alpha: 0.5, rasterized });
    lines?.hlines([-0.5, 0.5], 1, 5, { colors: ["red", "green"], rasterized });
    areas?.contourf(x, x, heights, 6, { rasterized });
    areas?.contour(x, x, heights, 6, { colors: "k", rasterized });
    areas?.fillBetween(x, 2, (each: number) => 2 + Math.sin(each), {
      color: "w",
      alpha: 0.5,
      rasterized,
    });
    bars?.bar([1, 2, 3], [3, 500, 20], { edgecolor: "k", hatch: "//", rasterized });
    bars?.errorbar([1, 2, 3], [5, 50, 30], { yerr: [3, 20, 10], fmt: "s", capsize: 4, rasterized });
    bars?.setYscale("log");
  }
  return figure;
}

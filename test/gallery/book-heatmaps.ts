import { type Figure, showHeatmaps } from "d2l-plot";

/** The book's heatmaps: four matrices, each with colors of its own range, and the colorbar of the last. */
export function bookHeatmaps(): Figure {
  const head = (sharpness: number) =>
    Array.from({ length: 6 }, (_, query) =>
      Array.from({ length: 8 }, (_, key) => 1 / (1 + sharpness * (query - key) ** 2)),
    );
  const rows = [
    [head(0.125), head(0.5)],
    [head(1), head(4)],
  ];
  return showHeatmaps(rows, "Keys", "Queries", ["Head 1", "Head 2"], [4.5, 3.5]);
}

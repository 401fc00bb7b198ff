import { BoundaryNorm, type Figure, subplots } from "d2l-plot";

/** Images of values and of colors: plain cells, cells that are missing or shine through, and smoothed ones. */
export function images(): Figure {
  const [page, axes] = subplots(2, 3, { figsize: [7, 4.5], squeeze: false });
  const [[plain, gaps, smooth] = [], [colors, spy, turned] = []] = axes;
  const wave = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => ((i * i + 3 * j) % 17) - (j % 5)),
    );
  plain?.imshow(wave(4, 5), { cmap: "Reds" });
  gaps?.imshow([
    [0, 1, Number.NaN],
    [2, 3, 5],
  ]);
  smooth?.imshow(wave(80, 90), { cmap: "gray" });
  const [red, green, blue] = [
    [255, 0, 0],
    [0, 128, 0],
    [0, 0, 255],
  ] as const;
  colors?.imshow([
    [red, green],
    [blue, red],
  ]);
  spy?.spy([
    [1, 0, 0],
    [0, 2, 0],
  ]);
  const norm = new BoundaryNorm([-4, 0, 6, 16], 256);
  turned?.imshow(wave(4, 6), {
    norm,
    origin: "lower",
    extent: [3, 0, 0, 2],
    alpha: 0.5,
    aspect: "auto",
  });
  return page;
}

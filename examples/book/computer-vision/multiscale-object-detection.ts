// Multiscale object detection: anchor boxes around the centers of coarser and coarser grids, larger and larger.
import { setFigsize } from "d2l-plot";
import { anchorsAt, showImage, showShares } from "./_boxes.ts";

/** Anchor boxes of one scale around the centers of a grid of so many rows and columns. */
function anchorsOnGrid(count: number, scale: number) {
  const centers = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const places = centers.flatMap((y) => centers.map((x) => [x, y] as const));
  return places.flatMap((place) => anchorsAt(place, [count, count], [scale], [1, 2, 0.5]));
}

setFigsize();
for (const [count, scale] of [
  [4, 0.15],
  [2, 0.4],
  [1, 0.8],
] as const) {
  showImage(`multiscale-object-detection-${count}`, () => showShares(anchorsOnGrid(count, scale)));
}

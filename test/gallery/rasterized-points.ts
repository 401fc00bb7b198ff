import { type Figure, subplots } from "d2l-plot";

/** The same points as paths and as an image: faint, with edges, of many colors. */
export function rasterizedPoints(): Figure {
  const figure = subplots(2, 3, { figsize: [9, 5] });
  const turn = Array.from({ length: 90 }, (_, index) => index / 6);
  const x = turn.map((t) => t * Math.cos(t));
  const y = turn.map((t) => t * Math.sin(t));
  for (const [place, axes] of figure.axes.entries()) {
    const rasterized = place >= 3;
    if (place % 3 === 0) axes.scatter(x, y, { alpha: 0.3, s: 120, rasterized });
    if (place % 3 === 1) {
      axes.scatter(x, y, { s: 80, edgecolors: "black", linewidths: 2, marker: "*", rasterized });
    }
    if (place % 3 === 2) {
      axes.scatter(x, y, { c: turn, s: turn.map((t) => 12 * t), alpha: 0.7, rasterized });
    }
    axes.setTitle(rasterized ? "image" : "paths");
  }
  figure.tightLayout();
  return figure;
}

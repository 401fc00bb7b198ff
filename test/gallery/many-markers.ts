import { type Figure, subplots } from "d2l-plot";

/** Markers so many that those of a look share a path: of one color, faint, with edges, of many colors and sizes. */
export function manyMarkers(): Figure {
  const figure = subplots(2, 3, { figsize: [9, 5] });
  const [plain, faint, edged, colored, sized, lines] = figure.axes;
  const turn = Array.from({ length: 240 }, (_, index) => index / 12);
  const x = turn.map((t) => t * Math.cos(t));
  const y = turn.map((t) => t * Math.sin(t));
  plain?.scatter(x, y, { label: "plain" });
  faint?.scatter(x, y, { alpha: 0.2, marker: "s" });
  faint?.scatter(y, x, { alpha: 0.2 });
  edged?.scatter(x, y, { s: 80, edgecolors: "black", marker: "*" });
  colored?.scatter(x, y, { c: turn, cmap: "plasma", s: 60 });
  sized?.scatter(x, y, { s: turn.map((t) => 4 * t), c: turn, alpha: 0.5 });
  lines?.plot(turn, x, "o", { markerfacecolor: "white" });
  lines?.plot(turn, y, "x");
  return figure;
}

import {
  type Axes,
  Circle,
  Ellipse,
  FancyBboxPatch,
  type Figure,
  Polygon,
  subplots,
  Wedge,
} from "d2l-plot";

/** Hatching of all that has an inside: in the color of its edge or its own, over the inside and under the edge. */
export function hatches(): Figure {
  const figure = subplots(2, 3, { figsize: [9, 5.5] });
  const [letters, shapes, fills, spans, levels, texts] = figure.axes as [
    Axes,
    Axes,
    Axes,
    Axes,
    Axes,
    Axes,
  ];
  const patterns = ["/", "\\", "|", "-", "+", "x", "o", "O", ".", "*", "//", "xx", "oo", "*-"];
  letters.bar(patterns, 1, 1, { fill: false, hatch: patterns });

  shapes.addPatch(new Circle([2, 2], 1.5, { hatch: "x", facecolor: "gold", edgecolor: "navy" }));
  shapes.addPatch(new Ellipse([6, 2], 3, 2, { angle: 30, hatch: "o", fill: false, label: "o" }));
  shapes.addPatch(new Wedge([2, 6], 1.5, 30, 300, { width: 0.7, hatch: "//", label: "//" }));
  shapes.addPatch(new FancyBboxPatch([5, 5], 2, 2, { hatch: "*", facecolor: "w" }));
  shapes.addPatch(
    new Polygon(
      [
        [8, 0],
        [12, 4],
        [8, 9],
      ],
      { hatch: "++", alpha: 0.4 },
    ),
  );
  shapes.setXlim(0, 10);
  shapes.setYlim(0, 8);
  shapes.legend({ loc: "upper right" });

  const x = [0, 1, 2, 3];
  fills.fillBetween(x, [1, 3, 2, 4], { hatch: "\\\\", label: "between" });
  fills.fillBetween(x, [5, 6, 7, 5], [4, 4, 4, 4], { hatch: "o", edgecolor: "r", alpha: 0.5 });
  fills.stackplot(x, [8, 8, 8, 8], { colors: ["none"] });
  fills.fill([0, 1, 0.5], [6, 6, 8], { hatch: "-", facecolor: "0.8", label: "fill" });
  fills.legend();

  spans.axvspan(0, 1, { hatch: "|", facecolor: "none", edgecolor: "g" });
  spans.axhspan(0.5, 0.8, { hatch: ".", facecolor: "0.9", label: "span" });
  spans.stairs([0.2, 0.6, 0.4], [1, 2, 3, 4], { fill: true, hatch: "x", label: "stairs" });
  spans.legend();

  const heights = [0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((column) => row * column));
  levels.contourf(heights, { levels: [0, 2, 4, 8, 16], hatches: ["/", null, "..", "+"] });

  texts.text(0.1, 0.2, "a box", { bbox: { hatch: "/", facecolor: "w", boxstyle: "round,pad=1" } });
  texts.annotate("", [0.9, 0.9], [0.3, 0.6], {
    arrowprops: { width: 14, headwidth: 30, hatch: "xx", facecolor: "lightgray" },
  });
  return figure;
}

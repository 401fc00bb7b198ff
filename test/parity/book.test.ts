import type { Figure } from "../../src/index.ts";
import {
  type AnnotateCase,
  type DrawnFigure,
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotAxesCase,
  type PlotCase,
  type SetAxesCase,
} from "./book-figures.ts";
import { type Differences, near, same } from "./compare.ts";
import { axesDifferences, tightDifferences } from "./drawn-axes.ts";
import { parity } from "./harness.ts";

function figureDifferences(figure: Figure, expected: DrawnFigure): Differences {
  const { width, height } = expected.figure;
  return [
    ...near(
      "figure size",
      figure.figsize.map((side) => side * 72),
      [width, height],
      1e-9,
    ),
    ...same("number of axes", figure.axes.length, expected.axes.length),
    ...figure.axes.flatMap((axes, index) => {
      const other = expected.axes[index];
      return other === undefined
        ? []
        : axesDifferences(axes, other).map((it) => `axes ${index}: ${it}`);
    }),
    ...tightDifferences(figure, expected.tight),
  ];
}

parity<PlotCase>("book-plot", {
  differences: (one) => {
    const figure = drawPlotCase(one);
    const [axes] = figure.axes;
    return [
      ...(axes === undefined ? ["no axes"] : axesDifferences(axes, one.expect)),
      ...tightDifferences(figure, one.expect.tight),
    ];
  },
});

parity<PlotAxesCase>("book-plot-axes", {
  differences: (one) => figureDifferences(drawPlotAxesCase(one), one.expect),
});

parity<SetAxesCase>("book-set-axes", {
  differences: (one) => figureDifferences(drawSetAxesCase(one), one.expect),
});

parity<AnnotateCase>("book-annotate", {
  differences: (one) => figureDifferences(drawAnnotateCase(one), one.expect),
});

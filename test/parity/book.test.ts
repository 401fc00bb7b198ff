import { figureDifferences } from "./book-figure-differences.ts";
import {
  type AnnotateCase,
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotAxesCase,
  type PlotCase,
  type SetAxesCase,
} from "./book-figures.ts";
import { axesDifferences, tightDifferences } from "./drawn-axes.ts";
import { parity } from "./harness.ts";

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

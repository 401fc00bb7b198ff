import type { Figure } from "../../src/index.ts";
import type { DrawnFigure } from "./book-figures.ts";
import { type Differences, near, same } from "./compare.ts";
import { axesDifferences, tightDifferences } from "./drawn-axes.ts";

/** What differs between a figure and that of a truth file. */
export function figureDifferences(figure: Figure, expected: DrawnFigure): Differences {
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

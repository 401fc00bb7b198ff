import type { Axes3D, Figure } from "../../src/index.ts";
import { type Axes3DTruth, axes3DDifferences } from "./axes3d-fields.ts";
import type { DrawnFigure } from "./book-figures.ts";
import { type Differences, near, same } from "./compare.ts";
import { axesDifferences, type DrawnAxes, tightDifferences } from "./drawn-axes.ts";

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
      if (other === undefined) return [];
      const differences = isSolid(other)
        ? axes3DDifferences(axes as unknown as Axes3D, other)
        : axesDifferences(axes, other);
      return differences.map((it) => `axes ${index}: ${it}`);
    }),
    ...tightDifferences(figure, expected.tight),
  ];
}

function isSolid(theirs: DrawnAxes | Axes3DTruth): theirs is Axes3DTruth {
  return "projection" in theirs;
}

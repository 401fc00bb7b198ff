import type { Axes } from "../../src/index.ts";
import { layoutAxes } from "../../src/layout/axes-layout.ts";
import type { AxisName } from "../../src/space/axes-space.ts";
import type { Case } from "../truth.ts";
import type { Differences } from "./compare.ts";
import {
  type AxesTruth,
  type FigureTruth,
  figureDifferences,
  type TextTruth,
  textsDifferences,
} from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

interface AxesAnswer extends AxesTruth {
  readonly titles?: readonly TextTruth[];
  readonly xtickTexts?: readonly TextTruth[];
  readonly ytickTexts?: readonly TextTruth[];
}
interface Answer extends FigureTruth {
  readonly axes: readonly AxesAnswer[];
}

function tickTexts(axes: Axes, name: AxisName, theirs: readonly TextTruth[] = []): Differences {
  const labels = layoutAxes(axes)[name].major.map((tick) => tick.labels[0]);
  return theirs.length === 0 ? [] : textsDifferences(`${name}tick`, labels, theirs);
}

function axesDifferences(
  axes: Axes,
  { titles = [], xtickTexts, ytickTexts }: AxesAnswer,
): Differences {
  return [
    ...textsDifferences("title", layoutAxes(axes).titles, titles),
    ...tickTexts(axes, "x", xtickTexts),
    ...tickTexts(axes, "y", ytickTexts),
  ];
}

parity<Case<FigureAsked, Answer>>("texts", {
  differences: ({ in: asked, out }) => {
    const made = runOps(asked);
    const [axes] = made.axes;
    const [theirs] = out.axes;
    if (axes === undefined || theirs === undefined) return ["no axes"];
    const { titles: _, xtickTexts: __, ytickTexts: ___, ...usual } = theirs;
    return [
      ...figureDifferences(made, { ...out, axes: [usual] }),
      ...axesDifferences(axes, theirs),
    ];
  },
});

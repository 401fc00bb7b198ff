import { type Axes, type ScaleName, subplots } from "../../src/index.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, toNumbers } from "./compare.ts";
import { parity } from "./harness.ts";

type Pair = readonly [number, number];

interface Asked {
  readonly xscale: ScaleName;
  readonly yscale: ScaleName;
  readonly series: readonly { readonly x: number[]; readonly y: number[] }[];
}
interface Limits {
  readonly xlim: Pair;
  readonly ylim: Pair;
}
interface Answer extends Limits {
  /** Where it makes a difference: the limits when the scales are set after plotting. */
  readonly scaleAfterPlot?: Limits;
}

function setScales(axes: Axes, { xscale, yscale }: Asked): void {
  if (xscale !== "linear") axes.setXscale(xscale);
  if (yscale !== "linear") axes.setYscale(yscale);
}

function draw(axes: Axes, { series }: Asked): void {
  for (const { x, y } of series) axes.plot(toNumbers(x), toNumbers(y));
}

function limitDifferences(axes: Axes, limits: Limits): Differences {
  const bound = (value: number) => 1e-9 * Math.abs(value);
  return [
    ...near("xlim", axes.getXlim(), toNumbers(limits.xlim), bound),
    ...near("ylim", axes.getYlim(), toNumbers(limits.ylim), bound),
  ];
}

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

parity<Case<Asked, Answer>>("autoscale", {
  differences: ({ in: asked, out }) => {
    const [before, after] = [newAxes(), newAxes()];
    setScales(before, asked);
    draw(before, asked);
    draw(after, asked);
    setScales(after, asked);
    return [
      ...limitDifferences(before, out),
      ...limitDifferences(after, out.scaleAfterPlot ?? out).map((it) => `scales set later: ${it}`),
    ];
  },
});

import { setLimits } from "../../src/ticker/limits.ts";
import { makeScale, type ScaleName, type ScaleOptions } from "../../src/ticker/scale.ts";
import type { Case } from "../truth.ts";
import { type Differences, nearOnAxis, same } from "./compare.ts";
import { parity } from "./harness.ts";

type Pair = [number, number];

interface Asked extends ScaleOptions {
  readonly vmin: number;
  readonly vmax: number;
  readonly axis: "x" | "y";
  readonly lengthPt: number;
  readonly fontSize: number;
}
interface Answer {
  readonly viewLim: Pair;
  readonly major: readonly number[];
  readonly labels: readonly string[];
  readonly minor?: readonly number[];
  readonly minorLabels?: readonly string[];
  readonly offsetText?: string;
  readonly fragile?: boolean;
}
type TickCase = Case<Asked, Answer>;

/** What the limits of a fresh axis are on each scale. */
const fresh: Readonly<Record<ScaleName, Pair>> = {
  linear: [0, 1],
  log: [0.8912509381337455, 11.220184543019634],
  symlog: [0, 1],
  logit: [0, 1],
};

function tickDifferences(name: ScaleName, { in: asked, out }: TickCase): Differences {
  const { vmin, vmax, axis, lengthPt, fontSize, ...options } = asked;
  const scale = makeScale(name, options);
  const { limits } = setLimits(scale, [vmin, vmax], fresh[name], Number.POSITIVE_INFINITY);
  const ticks = scale.ticks(limits, lengthPt, fontSize, axis);
  const { viewLim, major, labels, minor = [], minorLabels = [], offsetText = "" } = out;
  return [
    ...nearOnAxis("limits", limits, viewLim, viewLim, name),
    ...nearOnAxis("major", ticks.major, major, viewLim, name),
    ...same("labels", ticks.labels, labels),
    ...nearOnAxis("minor", ticks.minor, minor, viewLim, name),
    ...same("minorLabels", ticks.minorLabels, minorLabels),
    ...same("offsetText", ticks.offsetText, offsetText),
  ];
}

for (const name of ["linear", "log", "symlog", "logit"] as const) {
  parity<TickCase>(`ticks-${name}`, {
    differences: (one) => tickDifferences(name, one),
    skip: ({ out }) => (out.fragile ? "a label hangs on the last bit of a logarithm" : null),
  });
}

parity<TickCase & { readonly scale: ScaleName }>("ticks-bases", {
  differences: (one) => tickDifferences(one.scale, one),
});

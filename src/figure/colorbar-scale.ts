/** The scale of a colorbar, on which its colors are of one length: that of the norm, or of its levels. */
import type { Bar } from "../artists/colorbar/colorbar-body.ts";
import { facesOf, isLevelled } from "../artists/colorbar/faces.ts";
import { LogNorm, SymLogNorm } from "../style/norms/log-norms.ts";
import { NoNorm } from "../style/norms/no-norm.ts";
import type { Normalize } from "../style/norms/normalize.ts";
import { PowerNorm } from "../style/norms/power-norm.ts";
import { makeScale } from "../ticker/scale.ts";
import { functionScale } from "../ticker/scales/function.ts";
import type { Scale } from "../ticker/types.ts";

/** The scale of a colorbar. */
export function scaleOf(bar: Bar): Scale {
  const { norm, colorLevels } = bar.mappable;
  if (colorLevels !== null && norm instanceof LogNorm) return makeScale("log");
  if (isLevelled(bar)) return bar.spacing === "uniform" ? levelScale(bar) : makeScale("linear");
  if (norm instanceof LogNorm) return makeScale("log", { nonpositive: "mask" });
  if (norm instanceof SymLogNorm) {
    const { linthresh, linscale, base } = norm;
    return makeScale("symlog", { linthresh, linscale, base });
  }
  // A subclass has a scale of its own.
  return norm.constructor.name === "Normalize" ? makeScale("linear") : normScale(norm);
}

/** Levels at equal distances; what lies beyond is far out. */
function levelScale(bar: Bar): Scale {
  const knots = facesOf(bar).boundaries.map(
    (value, index, all) => [value, index / (all.length - 1)] as const,
  );
  const [first = [0, 0], last = first] = [knots[0], knots.at(-1)];
  const slack = (last[0] - first[0]) * 1e-6;
  return functionScale({
    transform(value) {
      if (value < first[0] - slack) return -1;
      return value > last[0] + slack ? 2 : interpolate(knots, value);
    },
    inverse: (place) =>
      interpolate(
        knots.map(([value, at]) => [at, value] as const),
        place,
      ),
    expression: (value) => piecewise(knots, value),
  });
}

/** The norm itself. */
function normScale(norm: Normalize): Scale {
  return functionScale({
    transform: (value) => Number(norm(value)),
    inverse: (place) => norm.inverse(place),
    expression: (value) => expressionOf(norm, value),
  });
}

function expressionOf(norm: Normalize, value: string): string {
  const [vmin, vmax] = [norm.vmin ?? 0, norm.vmax ?? 1];
  if (norm instanceof NoNorm) return value;
  if (norm instanceof PowerNorm) return `pow((${value} - ${vmin}) / ${vmax - vmin}, ${norm.gamma})`;
  const knots = [vmin, norm.inverse(0.5), vmax].map((at) => [at, Number(norm(at))] as const);
  return piecewise(knots, value);
}

type Knot = readonly [at: number, value: number];

/** What straight lines from knot to knot have at a place; beyond the ends, what they have there. */
function interpolate(knots: readonly Knot[], at: number): number {
  const next = knots.findIndex(([place]) => place >= at);
  const [first, last] = [knots[0], knots.at(-1)];
  if (next === 0) return first?.[1] ?? 0;
  if (next < 0) return last?.[1] ?? 0;
  const [[x0, y0], [x1, y1]] = [knots[next - 1] as Knot, knots[next] as Knot];
  return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}

/** The same as an expression of Vega. */
function piecewise(knots: readonly Knot[], value: string): string {
  const pieces = knots.slice(1).map(([x1, y1], index) => {
    const [x0, y0] = knots[index] as Knot;
    return { x1, line: `${y0} + (${value} - ${x0}) * ${(y1 - y0) / (x1 - x0)}` };
  });
  return pieces.reduceRight(
    (rest, { x1, line }) => (rest === "" ? line : `${value} < ${x1} ? ${line} : (${rest})`),
    "",
  );
}

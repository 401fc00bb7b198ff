import { PlotError, show } from "../errors.ts";
import { mostPoints } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";

/** A spine was put where a scale has no place, or one far from any page. */
export function spineTooFar(spine: string, axis: AxisName, at: readonly unknown[]): PlotError {
  return new PlotError(
    "limit-exceeded",
    `axes.spines.${spine}: ${show(at)} is more than ${mostPoints} points from the axes, or nowhere on its ${axis} axis; choose a place nearer to its limits`,
  );
}

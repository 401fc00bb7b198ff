import { PlotError } from "../../errors.ts";

/** An endless line goes through two points, or through one in a direction. */
export function onePointAlone(fn: string, isBoth: boolean): PlotError {
  const came = isBoth ? "xy2 and slope are given" : "xy2 and slope are missing";
  return new PlotError(
    "invalid-argument",
    `${fn}: ${came}; give one of them, as in axline([0, 0], { slope: 1 })`,
  );
}

/** Through two points in the same place there are many lines. */
export function samePoint(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: xy1 and xy2 are the same point; a line goes through two`,
  );
}

/** A slope says nothing where scales are not linear. */
export function slopeOffLinear(fn: string, scales: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: slope needs linear scales; these are ${scales}. Give two points`,
  );
}

import { PlotError } from "../../errors.ts";

/** Limits the wrong way round, or a center outside them: `LogNorm: vmin must not be above vmax; got 5 and 1`. */
export function wrongLimits(norm: string, rule: string, ...values: readonly number[]): PlotError {
  const shown =
    values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`;
  return new PlotError("invalid-limits", `${norm}: ${rule}; got ${shown}`);
}

/** Asked back from 0 to 1 before the limits are known. */
export function notInvertible(norm: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${norm}: inverse needs vmin and vmax; set them, or call autoscale first`,
  );
}

/** BoundaryNorm was asked back. */
export function boundaryNotInvertible(): PlotError {
  return new PlotError(
    "invalid-argument",
    "BoundaryNorm: inverse does not exist: a color stands for a whole region",
  );
}

/** Values outside cannot be both clipped and a region of their own. */
export function clipWithExtend(extend: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `BoundaryNorm: clip is true and extend is "${extend}"; what is clipped has no color of its own, so drop one of the two`,
  );
}

/** There are more regions than colors. */
export function fewerColorsThanRegions(regions: number, ncolors: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `BoundaryNorm: ncolors is ${ncolors}, but there are ${regions} regions; give at least as many colors`,
  );
}

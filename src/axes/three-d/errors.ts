import { PlotError, show } from "../../errors.ts";

/** A verb that axes of three dimensions do not have. */
export function onlyInThePlane(name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `Axes3D.${name}: only axes of two dimensions have this; in three there are plot, scatter, plotWireframe, plotSurface and text`,
  );
}

/** A place along the third axis for its name. */
export function standsInTheMiddle(fn: string): PlotError {
  return new PlotError(
    "unknown-option",
    `${fn}: there is no loc, the name of the third axis stands at its middle; drop it`,
  );
}

/** A scale that is not linear. */
export function onlyLinear(fn: string, scale: unknown): PlotError {
  return new PlotError(
    "invalid-scale",
    `${fn}: axes of three dimensions are linear; got ${show(scale)}. Draw the logarithms instead`,
  );
}

/** A focal length that does not go with the kind of projection. */
export function focalLengthOfOrtho(fn: string, focalLength: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: focalLength must be left out with projType "ortho", which has none; got ${focalLength}`,
  );
}

/** A zmargin in order and by name. */
export function marginsByNameToo(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: margins are given in order and by name; pass them in one of the two ways`,
  );
}

/** Two margins for three axes. */
export function marginsForThree(fn: string, count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: pass one margin for all three axes, or one each; got ${count}`,
  );
}

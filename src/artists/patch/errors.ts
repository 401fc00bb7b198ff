/** Messages about patches and what is added to axes by hand. */
import { PlotError } from "../../errors.ts";

/** A patch without an outline can be shown in a legend only. */
export function withoutOutline(where: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} is a Patch without an outline, which only legends show; make a Rectangle, Circle, Polygon, …`,
  );
}

/** The places of a patch would be counted in axes that do not draw it. */
export function foreignTransform(where: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} belongs to other axes. Pass a transform of the axes that draws the patch`,
  );
}

/** An arc was to be filled. */
export function filledArc(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: fill must be false; an arc has no inside. For a filled one make a Wedge`,
  );
}

/** The hole of a ring would have no size. */
export function annulusTooWide(fn: string, width: number, radii: readonly number[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: width must be less than the radius; got ${width} and ${radii.join(", ")}`,
  );
}

import { coordinate, isNative } from "../marks/position.ts";
import type { AxesSpace, AxisName, AxisSpace } from "../space/axes-space.ts";

/** What stands at a place on the page, in points from the first end of an axis, on the scale Vega draws with. */
export function valueOnPage(space: AxesSpace, name: AxisName, place: number): number {
  const view = space[name];
  const { scale, limits } = view;
  const length = name === "x" ? space.width : space.height;
  // The ends of the axes are told as they are, not as they come out of a division.
  if (place === 0 || place === length) return coordinate(view)(limits[place === 0 ? 0 : 1]);
  const [start, end] = [scale.transform(limits[0]), scale.transform(limits[1])];
  return unscaled(view, start + (place / length) * (end - start));
}

/** What stands at a place on matplotlib's scale, on the one Vega draws with. */
export function unscaled(view: AxisSpace, at: number): number {
  return isNative(view) ? view.scale.inverse(at) : at;
}

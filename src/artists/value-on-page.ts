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

/** How many times the view fits in what is drawn beyond either end of an axis: once where its edge cuts, else beyond any page. */
export function viewsBeyond({ isOpen = false, width, height }: AxesSpace, name: AxisName): number {
  return isOpen ? Math.max(1, farthest / (name === "x" ? width : height)) : 1;
}

/** Points. */
const farthest = 1e4;
/** What is not cut at the edge of the axes widens the page, but nobody looks at pixels that go on for ever. */
const figuresBeyond = 4;

/** Between which places along an axis pixels are seen, in points from its first end. */
export function seenRange(
  { isOpen = false, width, height, figure }: AxesSpace,
  name: AxisName,
): readonly [low: number, high: number] {
  const [length, start, page] =
    name === "x" ? [width, figure.x0, figure.width] : [height, figure.y0, figure.height];
  return isOpen ? [start - figuresBeyond * page, start + (figuresBeyond + 1) * page] : [0, length];
}

/** What stands at a place on matplotlib's scale, on the one Vega draws with. */
export function unscaled(view: AxisSpace, at: number): number {
  return isNative(view) ? view.scale.inverse(at) : at;
}

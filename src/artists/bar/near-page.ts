import { coordinate, isNative } from "../../marks/position.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { unscaled, viewsBeyond } from "../value-on-page.ts";

/** Where values along an axis are drawn; NaN where they have no place. */
export interface NearPage {
  /** On the scale of the spec. */
  value(of: number): number;
  /** In points from the first end of the axis. */
  place(of: number): number;
}

/**
 * Draws values where they stand or, those far outside the axes, at least a page beyond their edge, where nothing of them shows:
 * the foot of a bar on a log axis is infinitely far down, and drawing programs reckon with few digits.
 */
export function nearPage(space: AxesSpace, name: AxisName): NearPage {
  const view = space[name];
  const { scale } = view;
  const [start, end] = [scale.transform(view.limits[0]), scale.transform(view.limits[1])];
  const reach = Math.abs(end - start) * viewsBeyond(space, name);
  const [low, high] = [Math.min(start, end) - reach, Math.max(start, end) + reach];
  const onScale = coordinate(view);
  // The least number of a log axis that is far enough and still above 0.
  const nearest = (at: number) =>
    isNative(view) && scale.name === "log"
      ? Math.max(unscaled(view, at), 1e-300)
      : unscaled(view, at);
  const [least, most] = [nearest(low), nearest(high)];
  const length = name === "x" ? space.width : space.height;
  return {
    value(of) {
      const at = scale.transform(of);
      if (at < low) return least;
      if (at > high) return most;
      return Number.isNaN(at) ? at : onScale(of);
    },
    place(of) {
      const at = Math.min(Math.max(scale.transform(of), low), high);
      return ((at - start) / (end - start)) * length;
    },
  };
}

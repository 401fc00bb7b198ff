import { type Placement, positionOf } from "../simplify/placement.ts";
import type { AxesSpace, AxisName } from "./axes-space.ts";

/** A function that maps data on an axis to points from its first end. */
export function toPage(space: AxesSpace, name: AxisName): (value: number) => number {
  const placement = placementOf(space, name);
  return (value) => positionOf(placement, value);
}

/**
 * The placement of data along an axis.
 * @param length The axis' length, in any unit. @default its length in points
 */
export function placementOf(
  space: AxesSpace,
  name: AxisName,
  length = name === "x" ? space.width : space.height,
): Placement {
  const { scale, limits } = space[name];
  const start = scale.transform(limits[0]);
  const span = scale.transform(limits[1]) - start;
  return { scale: scale.name === "linear" ? null : scale, start, span, length };
}

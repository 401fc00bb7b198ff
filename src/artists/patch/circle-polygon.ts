import { nameArguments, readCount } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { PatchCall } from "./patch-call.ts";
import type { PatchProps } from "./patch-props.ts";
import { RegularPolygon } from "./regular-polygon.ts";

/** What `CirclePolygon` takes after its radius. */
export interface CirclePolygonOptions extends PatchProps {
  /** How many corners it has. @default 20 */
  resolution?: number;
}

/**
 * A polygon that comes near a circle, of a radius of 5 if none is given.
 * @throws PlotError for fewer than 3 corners, and for what is no number; a NaN draws nothing
 * @example axes.addPatch(new CirclePolygon([0, 0], 1, { resolution: 12 }));
 */
export class CirclePolygon extends RegularPolygon {
  /** Which patch it is. */
  override readonly shape = "CirclePolygon";

  /** Makes a polygon that no axes draws yet. */
  constructor(xy: Point, radius?: number, options?: CirclePolygonOptions);
  constructor(...args: unknown[]) {
    const fn = "CirclePolygon";
    const { xy, resolution, ...options } = nameArguments(fn, ["xy", "radius"], args);
    const count = readCount(3, 1000)(`${fn}: resolution`, resolution ?? 20);
    super(new PatchCall(fn, [xy, count, options], ["radius", "resolution"]));
  }
}

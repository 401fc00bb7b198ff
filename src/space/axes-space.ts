import type { RcParams } from "../config/rc-params.ts";
import type { Scale } from "../ticker/scale.ts";

/** The first and second limit of an axis, descending when it is reversed. */
export type Interval = readonly [first: number, second: number];

export type AxisName = "x" | "y";

/** A box in points, from the lower left corner of the figure. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}

/** What decides on the positions of values along an axis. */
export interface AxisSpace {
  readonly scale: Scale;
  readonly limits: Interval;
}

/** What an artist may know about the axes that contain it. Lengths are points. */
export interface AxesSpace {
  readonly rc: Readonly<RcParams>;
  readonly width: number;
  readonly height: number;
  /** The page, from the lower left corner of the axes. */
  readonly figure: Box;
  readonly x: AxisSpace;
  readonly y: AxisSpace;
}

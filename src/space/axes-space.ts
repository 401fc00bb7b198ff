import type { RcParams } from "../config/rc-params.ts";
import type { AxisName } from "../data/positions.ts";
import type { Scale } from "../ticker/scale.ts";

/** The first and second limit of an axis, descending when it is reversed. */
export type Interval = readonly [first: number, second: number];

export type { AxisName };

/** A box in points, from the lower left corner of the figure. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}

/** A place in points from the upper left corner of the axes, y downwards. */
export type Corner = readonly [x: number, y: number];

/** What decides on the positions of values along an axis. */
export interface AxisSpace {
  readonly scale: Scale;
  readonly limits: Interval;
}

/** The matrix from data to the plane of the page: four rows of four, for x, y, z and 1. */
export type Matrix = readonly (readonly [number, number, number, number])[];

/** How axes of three dimensions are seen. */
export interface View3D {
  /** What brings data to the plane in which x and y of the space count. */
  readonly matrix: Matrix;
  /** The limits along x, y and z. */
  readonly limits: readonly [x: Interval, y: Interval, z: Interval];
  /** Which of the three stands upright. */
  readonly verticalAxis: 0 | 1 | 2;
}

/** What an artist may know about the axes that contain it. Lengths are points. */
export interface AxesSpace {
  readonly rc: Readonly<RcParams>;
  readonly width: number;
  readonly height: number;
  /** The page, from the lower left corner of the axes. */
  readonly figure: Box;
  /** The upper left corner of the picture, where hatching begins. @default that of the axes */
  readonly corner?: Corner;
  /** Whether what is drawn does not end at the edges of the axes. @default false */
  readonly isOpen?: boolean;
  readonly x: AxisSpace;
  readonly y: AxisSpace;
  /** Of axes of three dimensions, where x and y are those of the plane they are seen in. @default none */
  readonly view3d?: View3D;
}

/** What marks at places of their own are told of the axes. */
export type MarkPlace = Pick<AxesSpace, "height" | "corner">;

import type { RcParams } from "../config/rc-params.ts";
import type { AxisName, Interval } from "../space/axes-space.ts";
import type { ScaleName, ScaleOptions } from "../ticker/types.ts";
import type { BaseArtist } from "./artist.ts";

/** The color cycles of an axes: lines have their own, all else shares one. */
export type ColorCycle = "lines" | "patches";

/** What a verb needs of the axes it draws in. */
export interface DrawingAxes {
  readonly rc: Readonly<RcParams>;
  /** The next color of a cycle. @internal */
  nextColor(cycle: ColorCycle): string;
  /** The label of the next artist if it is given none. @internal */
  readonly childLabel: string;
  /** The containers drawn, such as the bars of one call. */
  readonly containers: readonly BaseArtist[];
  /**
   * Adds an artist; limits that follow the data are chosen anew for these directions.
   * @internal
   */
  addArtist<A extends BaseArtist>(artist: A, rescaled?: readonly AxisName[]): A;
  /** The limits of one axis before an aspect changes them; they are chosen now if they wait for it. @internal */
  viewLimits(name: AxisName): Interval;
  /** Gives an axis a scale whose options were read before. @internal */
  useScale(name: AxisName, scale: ScaleName, options: ScaleOptions, fn: string): void;
  /** Records on the figure what was odd. @internal */
  warn(message: string): void;
}

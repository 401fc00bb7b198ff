import type { RcParams } from "../config/rc-params.ts";
import type { Positions } from "../data/positions.ts";
import type { AxesSpace, AxisName, Interval } from "../space/axes-space.ts";
import type { Formatter, Locator, Scale, ScaleName, ScaleOptions } from "../ticker/types.ts";
import type { ArtistLimits, BaseArtist } from "./artist.ts";

/** The color cycles of an axes: lines have their own, all else shares one. */
export type ColorCycle = "lines" | "patches";

/** At which sides an axis has ticks and labels: the first is the bottom or the left. */
export interface TickSides {
  readonly tick1On?: boolean;
  readonly tick2On?: boolean;
  readonly label1On?: boolean;
  readonly label2On?: boolean;
}

/** What a verb may change of an axis. */
export interface DrawingAxis {
  /** Sets what places ticks, or what writes them. @internal */
  setTickers(
    level: "major" | "minor",
    parts: { readonly locator?: Locator; readonly formatter?: Formatter },
  ): void;
  /** Changes how ticks are drawn. @internal */
  setTickStyle(levels: readonly ("major" | "minor")[], sides: TickSides): void;
}

/** What a verb needs of the axes it draws in. */
export interface DrawingAxes {
  /** The settings there are now, for an artist to keep. @internal */
  readonly rcNow: Readonly<RcParams>;
  /**
   * What reads the positions of a call of `fn`, categories and dates among them, in the units of the axes; see
   * {@link Positions}. @internal
   */
  positions(fn: string): Positions;
  /** Gives the axes the units that the positions of a call have; called once all arguments are read. @internal */
  takeUnits(positions: Positions): void;
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
  /** Makes room for what an artist that was added shows now. @internal */
  makeRoom(limits: ArtistLimits): void;
  /**
   * Sets limits where they follow the data.
   * @param follow Whether they go on to do so. @default true
   * @internal
   */
  showLimits(name: AxisName, limits: Interval, follow?: boolean): void;
  /** How high a unit of y is beside the width of a unit of x, `"auto"` for what fills the box. @internal */
  readonly aspectSettings: { aspect: number | "auto" };
  readonly xaxis: DrawingAxis;
  readonly yaxis: DrawingAxis;
  /** The limits of one axis before an aspect changes them; they are chosen now if they wait for it. @internal */
  viewLimits(name: AxisName): Interval;
  /** The names of the scales. */
  getXscale(): Scale["name"];
  getYscale(): Scale["name"];
  /** The axes in the limits chosen last, those that wait not among them. @internal */
  readonly lastSpace: AxesSpace;
  /** Gives an axis a scale whose options were read before. @internal */
  useScale(name: AxisName, scale: ScaleName, options: ScaleOptions, fn: string): void;
  /** Records on the figure what was odd. @internal */
  warn(message: string): void;
}

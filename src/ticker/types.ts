import type { Range } from "./nonsingular.ts";

/** The scales an axis can have, as matplotlib names them. */
export const scaleNames = ["linear", "log", "symlog", "logit"] as const;
/** Name of a scale. */
export type ScaleName = (typeof scaleNames)[number];

/** What distinguishes scales of one name; each scale knows only some of them. */
export interface ScaleOptions {
  /** Base of the logarithm (log, symlog): above 0 and not 1, above 1 on symlog. @default 10 */
  readonly base?: number;
  /** Up to this distance from zero symlog is linear. @default 2 */
  readonly linthresh?: number;
  /** Room for one half of symlog's linear part, in decades. @default 1 */
  readonly linscale?: number;
}

/** Ticks of one axis that are drawn, with their texts. */
export interface AxisTicks {
  /** Locations of the major ticks in data units. */
  readonly major: readonly number[];
  /** One text per major tick; `""` where none is drawn. */
  readonly labels: readonly string[];
  /** Locations of the minor ticks in data units. */
  readonly minor: readonly number[];
  /** One text per minor tick; `""` where none is drawn. */
  readonly minorLabels: readonly string[];
  /** What stands at the end of the axis, such as `1e6` or `+1.5e3`; `""` when nothing does. */
  readonly offsetText: string;
  /** Whether the texts are formulas with raised exponents, which are set wider than plain text. */
  readonly math: boolean;
}

/** One of the four scales: its function, its rules for limits, its ticks. */
export interface Scale {
  readonly name: ScaleName;
  /** From data to the coordinate that is even on the page. NaN where the scale has no value. */
  transform(value: number): number;
  /** From the even coordinate back to data. */
  inverse(position: number): number;
  /** Moves limits outside the scale's domain to its edge, told by the smallest positive datum. */
  limitRange(first: number, second: number, minpos: number): Range;
  /** Ascending limits one can draw in: infinite, equal and impossible ones are replaced. */
  nonsingular(first: number, second: number, minpos: number): Range;
  /** The last adjustment when limits are chosen from data. */
  viewLimits(first: number, second: number, minpos: number): Range;
  /**
   * The ticks drawn on an axis that shows `view`, which may be reversed.
   * @param lengthPt Length of the axis in points.
   * @param fontSize Size of the tick labels in points.
   * @param minpos Smallest positive datum: stands in for a limit outside the domain. @default none
   */
  ticks(
    view: readonly [number, number],
    lengthPt: number,
    fontSize: number,
    axis: "x" | "y",
    minpos?: number,
  ): AxisTicks;
}

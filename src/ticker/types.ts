import type { LimitPair } from "./nonsingular.ts";

/** The scales an axis can have, as matplotlib names them. */
export const scaleNames = ["linear", "log", "symlog", "logit"] as const;
/** Name of a scale. */
export type ScaleName = (typeof scaleNames)[number];

/** What becomes of values a scale has no place for: far out of view, or a gap. */
export type Nonpositive = "clip" | "mask";

/** Where a log axis has minor ticks: multiples of the powers of its base, or a choice by the view. */
export type LogSubs = readonly number[] | "auto" | "all";

/** What distinguishes scales of one name; each scale knows only some of them. */
export interface ScaleOptions {
  /** Base of the logarithm (log, symlog): above 0 and not 1, above 1 on symlog. @default 10 */
  readonly base?: number;
  /** Multiples of the powers of the base at which minor ticks stand (log, symlog). @default log: "auto", symlog: none */
  readonly subs?: LogSubs;
  /** Up to this distance from zero symlog is linear. @default 2 */
  readonly linthresh?: number;
  /** Room for one half of symlog's linear part, in decades. @default 1 */
  readonly linscale?: number;
  /**
   * Values that are not positive (log), or not between 0 and 1 (logit): `"clip"` puts them far out of
   * view, so that lines leave the axes straight; `"mask"` leaves a gap. @default log: "clip", logit: "mask"
   */
  readonly nonpositive?: Nonpositive;
  /** How a logit axis writes 1/2; TeX such as `\frac{1}{2}` is typeset. @default "1/2" */
  readonly oneHalf?: string;
  /** Whether a logit axis writes 1 − x as x with a line above it. @default false */
  readonly useOverline?: boolean;
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
  /** The same for the texts of minor ticks, where it differs. @default as `math` */
  readonly minorMath?: boolean;
  /** The same for the text at the end of the axis. @default false */
  readonly offsetMath?: boolean;
}

/** The axis on which a locator places ticks. */
export interface TickSpace {
  /** Length of the axis in points. */
  readonly length: number;
  /** Size of the tick labels in points. */
  readonly fontSize: number;
  readonly axis: "x" | "y";
  /** Smallest positive datum, NaN or Infinity if there is none. */
  readonly minpos: number;
  readonly scale: Scale;
  /** Smallest and largest datum. @default the view */
  readonly data?: readonly [number, number] | undefined;
  /** The major ticks, also those out of view; told to minor locators. */
  readonly major?: readonly number[];
  /** Whether limits are chosen at round numbers, which a step may have to be wider for. @default false */
  readonly rounds?: boolean | undefined;
  /** Hears what is odd about the ticks. @default nobody does */
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * Decides where an axis has ticks. The classes named as in matplotlib are locators, and so is any object
 * with a function `tickValues`.
 * @example axis.setMajorLocator({ tickValues: ([low, high]) => [low, (low + high) / 2, high] });
 */
export interface Locator {
  /**
   * The ticks on an axis that shows `view`, which ascends. Those out of view are not drawn, but may
   * decide how the others are written.
   */
  tickValues(view: readonly [number, number], space: TickSpace): readonly number[];
  /** Ascending limits one can draw in, when they are chosen or set. @default ±5 % around equal limits */
  nonsingular?(first: number, second: number, minpos: number): LimitPair;
  /** The last adjustment of limits chosen from data. @default ±0.1 % around equal limits */
  viewLimits?(first: number, second: number, minpos: number): LimitPair;
  /** The same locator with other settings; PlotError for one it does not have. @default has none */
  withParams?(params: Readonly<Record<string, unknown>>): Locator;
  /** Whether the ticks are integers that `"{x}"` and `"%s"` write without a point, as Python's are. @default false */
  readonly integral?: boolean;
}

/** matplotlib's settings of how numbers on axes are written, by its names. */
export interface NumberSettings {
  /** Exponents up to the first and from the second on are taken out of labels. */
  readonly "axes.formatter.limits": readonly [number, number];
  /** On logarithmic axes, numbers between powers whose exponents are that small are written out. */
  readonly "axes.formatter.min_exponent": number;
  /** How many leading digits have to be common for them to be taken out. */
  readonly "axes.formatter.offset_threshold": number;
  /** Whether what is taken out is written `×10⁶`. */
  readonly "axes.formatter.use_mathtext": boolean;
  /** Whether leading digits may be taken out. */
  readonly "axes.formatter.useoffset": boolean;
  /** Whether the minus is U+2212 rather than a hyphen. */
  readonly "axes.unicode_minus": boolean;
}

/** What a formatter knows of the axis whose ticks it labels. */
export interface FormatContext {
  /** The limits in force, ascending. */
  readonly view: readonly [number, number];
  readonly scale: Scale;
  /** Whether the ticks count as integers, see {@link Locator}. */
  readonly integral: boolean;
  /** What placed the ticks. */
  readonly locator?: Locator;
  /** The settings that count where the formatter has none of its own. @default matplotlib's defaults */
  readonly settings?: NumberSettings;
}

/** How the ticks of an axis are written. */
export interface TickLabels {
  /** The text of a tick, the `pos`-th of all ticks. `""` leaves it without one. */
  readonly label: (tick: number, pos: number) => string;
  /** What stands at the end of the axis. @default "", nothing */
  readonly offsetText?: string;
  /** Whether texts are typeset like `10⁻²`, with raised exponents. Otherwise `$…$` in them is. @default false */
  readonly math?: boolean;
}

/**
 * Decides how ticks are written. The classes named as in matplotlib are formatters, and so is any object
 * with a function `format`.
 */
export interface Formatter {
  /** Looks at all ticks of an axis, also at those out of view. */
  format(ticks: readonly number[], context: FormatContext): TickLabels;
}

/** Function and limit rules of a scale, and the ticks it has when nobody asks for others. */
interface ScaleRules {
  /** From data to the coordinate that is even on the page. NaN where the scale has no value. */
  transform(value: number): number;
  /** From the even coordinate back to data. */
  inverse(position: number): number;
  /** Moves limits outside the scale's domain to its edge, told by the smallest positive datum. */
  limitRange(first: number, second: number, minpos: number): LimitPair;
  /** Ascending limits one can draw in: infinite, equal and impossible ones are replaced. */
  nonsingular(first: number, second: number, minpos: number): LimitPair;
  /** The last adjustment when limits are chosen from data. */
  viewLimits(first: number, second: number, minpos: number): LimitPair;
  readonly majorLocator: Locator;
  readonly minorLocator: Locator;
  readonly majorFormatter: Formatter;
  readonly minorFormatter: Formatter;
  /**
   * The ticks drawn by default on an axis that shows `view`, which may be reversed: `axisTicks` with the
   * scale's own locators and formatters.
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

/** The scale on which equal steps in the data are equal steps on the page. */
export interface LinearScale extends ScaleRules {
  readonly name: "linear";
}

/** The logarithmic scale. */
export interface LogScale extends ScaleRules {
  readonly name: "log";
  readonly base: number;
  readonly subs: LogSubs;
  readonly nonpositive: Nonpositive;
}

/** The scale that is logarithmic on both sides of zero and linear up to `linthresh` from it. */
export interface SymlogScale extends ScaleRules {
  readonly name: "symlog";
  readonly base: number;
  readonly linthresh: number;
  /** Room for one half of the linear part, in powers of the base. */
  readonly linscale: number;
  readonly subs: readonly number[];
}

/** The scale of probabilities. */
export interface LogitScale extends ScaleRules {
  readonly name: "logit";
  readonly nonpositive: Nonpositive;
}

/** A scale by functions of its own, which colorbars have; ticks are those of a linear one. */
export interface FunctionScale extends ScaleRules {
  readonly name: "function";
  /** The function as an expression of Vega, of a value that is one itself. */
  expression(value: string): string;
}

/** One of the four scales, or that of a colorbar. */
export type Scale = LinearScale | LogScale | SymlogScale | LogitScale | FunctionScale;

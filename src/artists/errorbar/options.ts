import { type ReadBy, type Reader, readBoolean, readLater, readNumber } from "../../options.ts";
import { readColor } from "../../style/read-color.ts";
import { type LineOptions, lineReaders } from "../line/line2d.ts";

/** True or false for all points, or for each. */
export type PointFlags = boolean | readonly boolean[];

/** Errors of points: one distance for all, one per point, or those downwards and those upwards. 0 or more, NaN for none. */
export type ErrorValues =
  | number
  | ArrayLike<number | null>
  | readonly [lower: ArrayLike<number | null>, upper: ArrayLike<number | null>];

/** What `Axes.errorbar` takes besides data and format; all options of lines are those of its line. Lengths are points. */
export interface ErrorbarOptions extends LineOptions {
  /** Errors up and down, in data units. @default none */
  yerr?: ErrorValues;
  /** Errors to the left and right, in data units. @default none */
  xerr?: ErrorValues;
  /** Format of the line, as in `plot`; `"none"` draws error bars alone. @default "" */
  fmt?: string;
  /** Color of the error bars. @default that of the line */
  ecolor?: string;
  /** Width of the error bars. @default that of the line */
  elinewidth?: number;
  /** Half the width of the caps at the ends of error bars; 0 for none. @default rcParams["errorbar.capsize"], 0 */
  capsize?: number;
  /** Thickness of the caps; `markeredgewidth` wins over it. @default rcParams["lines.markeredgewidth"], 1 */
  capthick?: number;
  /** Whether error bars are drawn over the line instead of under it. @default false */
  barsabove?: boolean;
  /** Whether heights are lower limits: there is an arrow upwards and nothing below. @default false */
  lolims?: PointFlags;
  /** Whether heights are upper limits: there is an arrow downwards and nothing above. @default false */
  uplims?: PointFlags;
  /** Whether positions are lower limits. @default false */
  xlolims?: PointFlags;
  /** Whether positions are upper limits. @default false */
  xuplims?: PointFlags;
  /** At which points error bars are drawn: every n-th, `[start, n]`, or true or false for each. @default 1 */
  errorevery?: number | readonly [start: number, step: number] | readonly boolean[];
}

/** The readers of all options of errorbar but data and format; those that need the number of points leave values as they are. */
export function errorbarReaders(cycle: readonly string[]) {
  return {
    ...lineReaders(cycle),
    ecolor: readColor(cycle),
    elinewidth: readNumber(0),
    capsize: readNumber(0),
    capthick: readNumber(0),
    barsabove: readBoolean,
    lolims: readLater,
    uplims: readLater,
    xlolims: readLater,
    xuplims: readLater,
    errorevery: readLater,
  } satisfies Record<Exclude<keyof ErrorbarOptions, "fmt" | "xerr" | "yerr">, Reader<unknown>>;
}

type Readers = ReturnType<typeof errorbarReaders>;

/** These options once read. */
export type GivenErrorbar = Readonly<ReadBy<Readers>>;

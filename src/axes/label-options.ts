import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import { type Reader, readOneOf, readOptions, withLongNames } from "../options.ts";
import { type FontSize, fontPoints, readFontSize } from "../style/font-size.ts";
import { readColor } from "../style/read-color.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";
import type { LabelProps } from "./axis-decoration.ts";

/** How a label or a title is written. */
export interface LabelTextOptions {
  /** Points, or a name like `"small"`. @default rcParams["axes.labelsize"], for titles "axes.titlesize" */
  fontsize?: FontSize;
  /** The same as `fontsize`. @default that of `fontsize` */
  size?: FontSize;
  /** Any matplotlib color; also `c`. @default rcParams["axes.labelcolor"], for titles "axes.titlecolor" */
  color?: string;
  /** The same as `color`. @default that of `color` */
  c?: string;
  /** Counterclockwise angle in degrees, or one of the two words. @default 90 for the y axis, else 0 */
  rotation?: number | "horizontal" | "vertical";
  /** Which part of the text stands at its place. @default what suits `loc` */
  ha?: HorizontalAlignment;
  /** The same as `ha`. @default that of `ha` */
  horizontalalignment?: HorizontalAlignment;
  /** Which part of the text stands at its place. @default what suits the side */
  va?: VerticalAlignment;
  /** The same as `va`. @default that of `va` */
  verticalalignment?: VerticalAlignment;
}

const shortNames = {
  size: "fontsize",
  c: "color",
  horizontalalignment: "ha",
  verticalalignment: "va",
} as const;

const angles = { horizontal: 0, vertical: 90 } as const;

/** Reads an angle in degrees, or one of the words matplotlib has for two of them. */
export const readRotation: Reader<number> = (where, value) => {
  if (value === "horizontal" || value === "vertical") return angles[value];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(where, 'a finite number of degrees, "horizontal" or "vertical"', value);
};

/** Readers of {@link LabelTextOptions} by their long names. */
export function labelTextReaders(rc: Readonly<RcParams>) {
  return {
    fontsize: readFontSize,
    color: readColor(rc["axes.prop_cycle"]),
    rotation: readRotation,
    ha: readOneOf(["left", "center", "right"]),
    va: readOneOf(["top", "bottom", "center", "baseline", "center_baseline"]),
  };
}

/** Reads options by readers of their long names, label texts' short names among them. */
export function readLabelOptions<R extends Readonly<Record<string, Reader<unknown>>>>(
  fn: string,
  options: unknown,
  readers: R,
) {
  return readOptions(fn, withLongNames(fn, options, shortNames), readers);
}

/** What was said of a label's text. */
interface LabelText {
  readonly fontsize?: FontSize;
  readonly color?: string;
  readonly rotation?: number;
  readonly ha?: HorizontalAlignment;
  readonly va?: VerticalAlignment;
}

/** The same in points. */
export function labelProps(
  { fontsize, color, rotation, ha, va }: LabelText,
  rc: Readonly<RcParams>,
): LabelProps {
  return {
    ...(fontsize === undefined ? {} : { size: fontPoints(fontsize, rc["font.size"]) }),
    ...(color === undefined ? {} : { color }),
    ...(rotation === undefined ? {} : { rotation }),
    ...(ha === undefined ? {} : { ha }),
    ...(va === undefined ? {} : { va }),
  };
}

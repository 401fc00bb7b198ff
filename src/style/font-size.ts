import { invalidArgument, list } from "../errors.ts";
import type { Reader } from "../options.ts";

const fontScales = {
  "xx-small": 0.579,
  "x-small": 0.694,
  small: 0.833,
  medium: 1,
  large: 1.2,
  "x-large": 1.44,
  "xx-large": 1.728,
  larger: 1.2,
  smaller: 0.833,
} as const;

/** A font size in points, or matplotlib's name for a multiple of `rcParams["font.size"]`. */
export type FontSize = number | keyof typeof fontScales;

/** Points; a page has at most 72,000. */
const largestFont = 1e4;

const sizeNames = Object.keys(fontScales);

/** Reads a font size: a positive number of points, or a name. */
export const readFontSize: Reader<FontSize> = (where, value) => {
  if (typeof value === "number" && value > 0 && value <= largestFont) return value;
  if (typeof value === "string" && isName(value)) return value;
  throw invalidArgument(where, `a number of points above 0, or one of ${list(sizeNames)}`, value);
};

function isName(value: string): value is keyof typeof fontScales {
  return Object.hasOwn(fontScales, value);
}

/** A font size in points; names are multiples of `base`. */
export function fontPoints(size: FontSize, base: number): number {
  return typeof size === "number" ? size : fontScales[size] * base;
}

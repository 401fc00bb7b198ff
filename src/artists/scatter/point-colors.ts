/** Reads what `c` of a scatter plot is: values to be colored, or colors. */
import { readImageCells } from "../../data/image-cells.ts";
import { invalidArgument } from "../../errors.ts";
import type { Reader } from "../../options.ts";
import { rgbaToHex } from "../../style/colormaps/rgba.ts";

/** Values, one per point, or colors, one for all or one per point. */
export type PointColors =
  | { readonly values: Float64Array }
  | { readonly colors: readonly string[] };

/** Reads values or colors for so many points; what could be either is values, as in matplotlib. */
export function readPointColors(
  where: string,
  value: unknown,
  count: number,
  one: Reader<string>,
): PointColors {
  if (typeof value === "string") return { colors: [one(where, value)] };
  if (Array.isArray(value) && value.some((each) => typeof each === "string")) {
    return { colors: readNamedColors(where, value, count, one) };
  }
  const { shape, numbers } = numbersOf(where, value);
  const isOneRow = shape[0] === 1 && isColorLength(shape[1]) && shape.length === 2;
  if (numbers.length === count && !isOneRow) return { values: numbers };
  const channels = shape.at(-1) ?? 0;
  const rows = numbers.length / channels;
  if (!isColorLength(channels) || (rows !== 1 && rows !== count))
    throw wrongCount(where, value, count);
  if (numbers.some((each) => !(each >= 0 && each <= 1))) {
    throw invalidArgument(where, "red, green and blue (and alpha) from 0 to 1", value);
  }
  return {
    colors: Array.from({ length: rows }, (_, row) =>
      rgbaToHex(levelsOfRow(numbers.subarray(row * channels, (row + 1) * channels))),
    ),
  };
}

function isColorLength(length: number | undefined): boolean {
  return length === 3 || length === 4;
}

function levelsOfRow(row: Float64Array): number[] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = row;
  return [red, green, blue, alpha];
}

function readNamedColors(
  where: string,
  colors: readonly unknown[],
  count: number,
  one: Reader<string>,
): string[] {
  if (colors.length !== 1 && colors.length !== count) throw wrongCount(where, colors, count);
  return colors.map((each, index) => one(`${where}[${index}]`, each));
}

/** Numbers with their shape; a flat list is one row. */
function numbersOf(where: string, value: unknown) {
  const [fn = "", name = ""] = where.split(": ");
  const isFlat = ArrayBuffer.isView(value) || (Array.isArray(value) && !value.some(isRow));
  const { height, width, channels, data } = readImageCells(fn, name, isFlat ? [value] : value);
  const shape = isFlat ? [width] : channels === 1 ? [height, width] : [height, width, channels];
  return { shape, numbers: Float64Array.from(data) };
}

function isRow(each: unknown): boolean {
  return typeof each === "object" && each !== null;
}

function wrongCount(where: string, value: unknown, count: number) {
  return invalidArgument(where, `a color, or ${count} values or colors, one per point`, value);
}

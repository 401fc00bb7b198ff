import type { ContourExtend } from "../../data/contour/levels.ts";
import { invalidArgument } from "../../errors.ts";
import {
  type Reader,
  readBoolean,
  readLength,
  readListOf,
  readNumber,
  readOneOf,
  readOptions,
  withLongNames,
} from "../../options.ts";
import type { Colormap } from "../../style/colormaps/colormap.ts";
import { readColormap } from "../../style/colormaps/registry.ts";
import { type LineStyle, type LineStyleLike, toLineStyle } from "../../style/dashes.ts";
import { Normalize } from "../../style/norms/normalize.ts";
import { readColor } from "../../style/read-color.ts";
import { readHatch } from "../area/read-hatch.ts";
import type { RasterOptions } from "../raster-artist.ts";

/** What `Axes.contour` and `Axes.contourf` take after the data. */
export interface ContourOptions extends RasterOptions {
  /** About how many levels there shall be, or the levels themselves, ascending. @default 7 */
  levels?: number | ArrayLike<number>;
  /** One color for all levels, or colors they take in turn. Not together with `cmap`. @default those of `cmap` */
  colors?: string | readonly string[];
  /** A colormap or its name. @default "viridis" */
  cmap?: string | Colormap;
  /** How levels become colors; on a `LogNorm`, levels are powers of ten. @default linear, from the first level to the last */
  norm?: Normalize;
  /** The level of the first color. @default the first level */
  vmin?: number;
  /** The level of the last color. @default the last level */
  vmax?: number;
  /** Opacity from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Widths of lines in points: one, or a list they take in turn. @default rcParams["contour.linewidth"], null: those of `lines.linewidth`, 1.5 */
  linewidths?: number | readonly number[];
  /** Styles of lines: one, or a list they take in turn. @default solid; in a single color, rcParams["contour.negative_linestyle"], "dashed", below 0 */
  linestyles?: LineStyleLike | readonly LineStyleLike[];
  /** Hatching of areas: one text of letters of `/ \ | - + x o O . *`, or a list they take in turn. @default none */
  hatches?: string | readonly (string | null)[];
  /** On which sides of the levels there is an area more. @default "neither" */
  extend?: ContourExtend;
  /** Without x and y: whether nodes are the middles of an image's cells, and at which end row 0 is; `"image"` is rcParams["image.origin"], "upper". @default null */
  origin?: "lower" | "upper" | "image" | null;
  /** Without x and y: left, right, bottom and top of the nodes, or of the image. @default their numbers */
  extent?: readonly [number, number, number, number];
  /** Whether a cell with one missing corner is a triangle rather than left out; also `corner_mask`. @default rcParams["contour.corner_mask"], true */
  cornerMask?: boolean;
  /** Artists of a higher order are drawn later. @default 2, 1 for areas */
  zorder?: number;
}

/** Options of contours once read. */
export type ContourRequest = ReturnType<typeof readContourOptions>;

/** Reads options of contours; throws a PlotError that begins with `fn`. */
export function readContourOptions(fn: string, options: unknown, cycle: readonly string[]) {
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  const long = withLongNames(fn, options, { linewidth: "linewidths", linestyle: "linestyles" });
  return readOptions(
    fn,
    long,
    {
      levels: readLevelOption,
      colors: oneOrMore(readColor(cycle), (value) => typeof value === "string"),
      cmap: readColormap,
      norm: readNorm,
      vmin: readNumber(),
      vmax: readNumber(),
      alpha: readNumber(0, 1),
      linewidths: oneOrMore(readLength, (value) => typeof value === "number"),
      linestyles: oneOrMore(linestyle, isOneStyle),
      hatches: readListOf(readHatch),
      extend: readOneOf(["neither", "both", "min", "max"]),
      origin: readOneOf(["lower", "upper", "image"]),
      extent: readExtent,
      cornerMask: readBoolean,
      zorder: readNumber(),
      rasterized: readBoolean,
    },
    {
      visible: "Call setVisible of what is drawn",
      clipOn: "Call setClipOn of what is drawn",
    },
  );
}

/** A number of levels, or levels; whether they ascend is seen when they are used. */
const readLevelOption: Reader<number | number[]> = (where, value) => {
  if (typeof value === "number") return value;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return Array.from(value as ArrayLike<unknown>, (level, index) =>
      readNumber()(`${where}[${index}]`, level),
    );
  }
  throw invalidArgument(where, "a whole number, or ascending finite numbers", value);
};

const readNorm: Reader<Normalize> = (where, value) => {
  if (value instanceof Normalize) return value;
  throw invalidArgument(where, "a norm", value);
};

const readExtent: Reader<[number, number, number, number]> = (where, value) => {
  const [left, right, bottom, top, ...more] = Array.isArray(value) ? value : [];
  const all = [left, right, bottom, top];
  if (more.length === 0 && all.every(Number.isFinite)) return [left, right, bottom, top];
  throw invalidArgument(where, "[left, right, bottom, top], finite numbers", value);
};

function oneOrMore<T>(read: Reader<T>, isOne: (value: unknown) => boolean): Reader<T | T[]> {
  return (where, value) =>
    isOne(value) || !Array.isArray(value) || value.length === 0
      ? read(where, value)
      : value.map((each, index) => read(`${where}[${index}]`, each));
}

/** A name, or an offset and its dashes. */
function isOneStyle(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && typeof value[0] === "number");
}

/** What `plotSurface` takes, and how it is read. */
import type { RcParams } from "../../config/rc-params.ts";
import {
  listOf,
  type Reader,
  readBoolean,
  readCount,
  readLength,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import { type Rgba, toRgba } from "../../style/colormaps/rgba.ts";
import { readColor } from "../../style/read-color.ts";
import { type MappingOptions, mappingReaders } from "../color-mapping.ts";

/** Which rows and columns of a table are drawn. */
export interface StrideOptions {
  /** Every how many rows there is a line; not beside counts. @default from `rcount` */
  rstride?: number;
  /** Every how many columns there is a line. @default from `ccount` */
  cstride?: number;
  /** At most so many lines along rows; of more rows every second or third is drawn, and so on. @default 50 */
  rcount?: number;
  /** At most so many lines along columns. @default 50 */
  ccount?: number;
}

/** What `Axes3D.plotSurface` takes after the tables. `norm`, `vmin` and `vmax` are for a `cmap`. */
export interface SurfaceOptions extends StrideOptions, Omit<MappingOptions, "cmap"> {
  /** Colors polygons by their mean heights; they are not shaded then. @default none: all have one color */
  cmap?: MappingOptions["cmap"];
  /** Any matplotlib color. @default the next of the cycle of the lines */
  color?: string;
  /** A color for each cell, rows of matplotlib colors or of red, green, blue (and alpha) from 0 to 1. @default none */
  facecolors?: ArrayLike<ArrayLike<string | ArrayLike<number>>>;
  /** Whether polygons are darker the more they turn away from the light; with a `cmap` they never are. @default true */
  shade?: boolean;
  /** Color of the edges of all polygons, `"face"` for that of each; also `edgecolors`, `ec`. @default none */
  edgecolor?: string;
  /** Width of the edges in points; also `linewidths`, `lw`. @default 1 */
  linewidth?: number;
  /** The same as `edgecolor`. @default that of `edgecolor` */
  ec?: string;
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number;
  /** Taken as in matplotlib, where vector pictures have smooth edges all the same: false is told as a warning. @default true */
  antialiased?: boolean;
  /** Opacity of polygons from 0 to 1; of edges too where it comes before `edgecolor`, as in matplotlib. @default the colors' own */
  alpha?: number;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** The order of drawing where that is not computed from distances. @default 1 */
  zorder?: number;
}

/** Options of a surface once read. */
export type SurfaceRequest = ReturnType<typeof readSurfaceOptions>;

/** Reads the options of `Axes3D.plotSurface`; throws a PlotError that begins with `fn`. */
export function readSurfaceOptions(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  const edgecolor: Reader<string> = (where, value) =>
    value === "face" ? "face" : color(where, value);
  const stride = readCount(1, 1e6);
  const longNames = {
    edgecolors: "edgecolor",
    ec: "edgecolor",
    linewidths: "linewidth",
    lw: "linewidth",
  };
  return readOptions(fn, withLongNames(fn, options, longNames), {
    rstride: stride,
    cstride: stride,
    rcount: stride,
    ccount: stride,
    ...mappingReaders(),
    color: (where: string, value: unknown): Rgba =>
      // A name of the cycle stands for a color; any other color is kept unrounded.
      toRgba(/^C\d+$/.test(String(value)) ? color(where, value) : value, where),
    facecolors: readFaceColors,
    shade: readBoolean,
    edgecolor,
    linewidth: readLength,
    antialiased: readBoolean,
    alpha: readNumber(0, 1),
    label: readText,
    zorder: readNumber(),
  });
}

/** Reads rows of colors. */
function readFaceColors(where: string, value: unknown): readonly (readonly Rgba[])[] {
  return (listOf(value) ?? []).map((row, at) =>
    (listOf(row) ?? []).map((color, column) => toRgba(color, `${where}[${at}][${column}]`)),
  );
}

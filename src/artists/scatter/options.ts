/** What `scatter` takes, and how it is read. */
import type { RcParams } from "../../config/rc-params.ts";
import { lengthMismatch } from "../../data/errors.ts";
import { toRaveled } from "../../data/pair.ts";
import { invalidArgument } from "../../errors.ts";
import {
  isListLike,
  type Reader,
  readArea,
  readBoolean,
  readLater,
  readLength,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import {
  type CapStyle,
  type JoinStyle,
  type LineStyleLike,
  readCapStyle,
  readJoinStyle,
} from "../../style/dashes.ts";
import { type Marker, type MarkerLike, toMarker } from "../../style/markers.ts";
import { readColor } from "../../style/read-color.ts";
import { readHatch } from "../area/read-hatch.ts";
import { type MappingOptions, mappingReaders } from "../color-mapping.ts";
import { type ArtistOptions, standingReaders } from "../raster-artist.ts";
import { readLineStyles } from "../segments/look.ts";
import { type PointColors, readPointColors } from "./point-colors.ts";

/** A color, or one for each point. */
export type Colors = string | readonly string[];

/** What `Axes.scatter` takes after the data. `cmap`, `norm`, `vmin` and `vmax` are for values in `c`. */
export interface ScatterOptions extends MappingOptions, ArtistOptions {
  /** Area of the marker in square points: one for all, or one per point. @default 36, `lines.markersize` squared */
  s?: number | ArrayLike<number>;
  /**
   * One number per point, which a colormap colors; or a color, or one per point, each a matplotlib color, or rows of red,
   * green and blue (and alpha) from 0 to 1. A point whose value is NaN is left out. @default the next of the cycle
   */
  c?: Colors | ArrayLike<number> | ArrayLike<ArrayLike<number>>;
  /** Any matplotlib color, of marker and edge; not beside `c`. @default the next of the cycle, which is not that of the lines */
  color?: Colors;
  /** Color of the inside where neither values nor colors are in `c`, or one per point; `"none"` none. Also `facecolor`, `fc`. @default `color` */
  facecolors?: Colors;
  /** Any matplotlib marker. @default rcParams["scatter.marker"], "o" */
  marker?: MarkerLike;
  /**
   * Width of the edge in points, one for all or one per point; also `linewidth`, `lw`. @default rcParams["patch.linewidth"], 1; for markers
   * without an area rcParams["lines.linewidth"], 1.5
   */
  linewidths?: number | ArrayLike<number>;
  /** Style of the edges, or a list that the points take in turn; also `linestyle`, `ls`. @default "solid" */
  linestyles?: LineStyleLike | readonly LineStyleLike[];
  /**
   * Letters of `/ \ | - + x o O . *`, each again where it is to be denser, in the color of the first edge where edges were
   * given one, else in `rcParams["hatch.color"]`. @default none
   */
  hatch?: string;
  /** How the ends of dashes look. @default "butt" */
  capstyle?: CapStyle;
  /** How the corners of edges look. @default "round" */
  joinstyle?: JoinStyle;
  /** Color of the edge, or one per point; `"face"` is that of the marker, `"none"` none. Also `edgecolor`, `ec`. @default `color`, or rcParams["scatter.edgecolors"], "face" */
  edgecolors?: Colors;
  /** The same as `edgecolors`. */
  edgecolor?: Colors;
  /** The same as `facecolors`. */
  facecolor?: Colors;
  /** The same as `linestyles`. */
  linestyle?: LineStyleLike | readonly LineStyleLike[];
  /** The same as `linewidths`. */
  linewidth?: number | ArrayLike<number>;
  /** Opacity from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Whether points whose value is not finite are drawn, in the color of the colormap for what is missing. @default false */
  plotnonfinite?: boolean;
  /**
   * Whether the points become an image in the SVG, four pixels to one of CSS. Where it is left out, they do when more than
   * 100,000 markers show, or 40,000 where colors or sizes differ; those that later opaque markers hide do not count.
   */
  rasterized?: boolean;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; grid lines have 1.5, lines 2. @default 1 */
  zorder?: number;
}

const readSizes: Reader<Float64Array> = (where, value) =>
  isListLike(value)
    ? toRaveled("Axes.scatter", value, "s").map((each, index) =>
        readArea(`${where}[${index}]`, each),
      )
    : Float64Array.of(readArea(where, value));

const readWidths: Reader<Float64Array> = (where, value) =>
  isListLike(value)
    ? Float64Array.from(value, (each, index) => readLength(`${where}[${index}]`, each))
    : Float64Array.of(readLength(where, value));

/** Long names of what goes by several. */
const longNames = {
  edgecolor: "edgecolors",
  ec: "edgecolors",
  facecolor: "facecolors",
  fc: "facecolors",
  linewidth: "linewidths",
  lw: "linewidths",
  linestyle: "linestyles",
  ls: "linestyles",
} as const satisfies Record<string, keyof ScatterOptions>;

function scatterReaders() {
  const marker: Reader<Marker> = (where, value) => toMarker(value, where);
  return {
    s: readSizes,
    c: readLater,
    color: readLater,
    facecolors: readLater,
    marker,
    ...mappingReaders(),
    linewidths: readWidths,
    linestyles: readLineStyles,
    hatch: readHatch,
    capstyle: readCapStyle,
    joinstyle: readJoinStyle,
    edgecolors: readLater,
    alpha: readNumber(0, 1),
    plotnonfinite: readBoolean,
    ...standingReaders(),
    label: readText,
    zorder: readNumber(),
  };
}

/** Scatter options once read. */
export type ScatterRequest = Omit<ReturnType<typeof readScatterRequest>, "colors"> & {
  readonly colors: PointColors | null;
};

/** Reads the options of `Axes.scatter` for so many points; throws a PlotError that begins with `fn`. */
export function readScatterRequest(
  fn: string,
  options: unknown,
  count: number,
  rc: Readonly<RcParams>,
) {
  const named = withLongNames(fn, options, longNames);
  const { c, color, facecolors, edgecolors, ...request } = readOptions(fn, named, scatterReaders());
  requireOneEach(fn, "s", request.s, count);
  requireOneEach(fn, "linewidths", request.linewidths, count);
  const one = readColor(rc["axes.prop_cycle"]);
  if (c !== undefined && color !== undefined) {
    throw invalidArgument(`${fn}: color`, "left out beside c", color);
  }
  const colors = readColorsOfPoints(one, `${fn}: color`, color, count);
  const faces = readColorsOfPoints(one, `${fn}: facecolors`, facecolors, count) ?? colors;
  const asked = edgecolors ?? color ?? rc["scatter.edgecolors"];
  const edges =
    asked === "face" ? undefined : readColorsOfPoints(one, `${fn}: edgecolors`, asked, count);
  const given = c === undefined ? null : readPointColors(`${fn}: c`, c, count, one);
  return Object.assign(request, {
    colors: given ?? (faces === undefined ? null : { colors: faces }),
    isEdged: edgecolors !== undefined && edges !== undefined,
    edges,
  });
}

function requireOneEach(
  fn: string,
  name: string,
  given: Float64Array | undefined,
  count: number,
): void {
  const length = given?.length ?? 1;
  if (length !== 1 && length !== count) {
    throw lengthMismatch({ fn, name: "x" }, count, { fn, name }, length);
  }
}

/** Reads a color, or one for each point. */
function readColorsOfPoints(
  one: Reader<string>,
  where: string,
  value: unknown,
  count: number,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const isList = Array.isArray(value) && value.every((each) => typeof each === "string");
  if (!isList) return [one(where, value)];
  const colors = value.map((each, index) => one(`${where}[${index}]`, each));
  if (colors.length === 1 || colors.length === count) return colors;
  throw invalidArgument(where, `a color, or a list of ${count}, one per point`, value);
}

import type { RcParams } from "../../config/rc-params.ts";
import { lengthMismatch } from "../../data/errors.ts";
import { type Line, toRaveled } from "../../data/pair.ts";
import { type Summary, summarize } from "../../data/summary.ts";
import {
  isListLike,
  type Reader,
  readArea,
  readLength,
  readNumber,
  readOptions,
  readText,
} from "../../options.ts";
import { type Marker, type MarkerLike, markerShape, toMarker } from "../../style/markers.ts";
import { readColor } from "../../style/read-color.ts";

/** What `Axes.scatter` takes after the data. */
export interface ScatterOptions {
  /** Area of the marker in square points: one for all, or one per point. @default 36, `lines.markersize` squared */
  s?: number | ArrayLike<number>;
  /** Any matplotlib color; also `c`. @default the next of the cycle, which is not that of the lines */
  color?: string;
  /** Any matplotlib marker. @default "o" */
  marker?: MarkerLike;
  /** Width of the edge in points. @default 1; 1.5 for markers without an area */
  linewidths?: number;
  /** Color of the edge; `"face"` is that of the marker. @default "face" */
  edgecolors?: string;
  /** Opacity from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; grid lines have 1.5, lines 2. @default 1 */
  zorder?: number;
}

const readSizes: Reader<Float64Array> = (where, value) => {
  if (typeof value === "number") return Float64Array.of(readArea(where, value));
  if (!isListLike(value)) return Float64Array.of(readArea(where, value));
  return toRaveled("Axes.scatter", value, "s").map((each, index) =>
    readArea(`${where}[${index}]`, each),
  );
};

function scatterReaders(cycle: readonly string[]) {
  const color = readColor(cycle);
  const marker: Reader<Marker> = (where, value) => toMarker(value, where);
  return {
    s: readSizes,
    c: color,
    color,
    marker,
    linewidths: readLength,
    edgecolors: ((where, value) =>
      value === "face" ? "face" : color(where, value)) as Reader<string>,
    alpha: readNumber(0, 1),
    label: readText,
    zorder: readNumber(),
  };
}

/** Scatter options once read. */
export type ScatterRequest = ReturnType<typeof readScatterRequest>;

/** Reads the options of `Axes.scatter` for so many points; throws a PlotError that begins with `fn`. */
export function readScatterRequest(
  fn: string,
  options: unknown,
  count: number,
  rc: Readonly<RcParams>,
) {
  const request = readOptions(fn, options, scatterReaders(rc["axes.prop_cycle"]));
  const sizes = request.s?.length ?? 1;
  if (sizes !== 1 && sizes !== count) {
    throw lengthMismatch({ fn, name: "x" }, count, { fn, name: "s" }, sizes);
  }
  return Object.assign(request, { color: request.color ?? request.c });
}

/** Markers of a scatter plot, as drawn. Colors are `#rrggbb[aa]`, lengths points. */
export class PathCollection {
  readonly kind = "scatter";
  /** Positions in data units; a point with a NaN or an infinity is not drawn. */
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  /** Areas in square points: one for all points, or one each. */
  readonly sizes: readonly number[];
  readonly facecolor: string;
  readonly edgecolor: string;
  readonly linewidth: number;
  readonly marker: Marker;
  readonly alpha: number | null;
  readonly label: string;
  readonly zorder: number;
  /** What the data reach. @internal */
  readonly summary: Summary;

  constructor(
    data: Line,
    request: ScatterRequest,
    own: { readonly color: string; readonly label: string },
    rc: Readonly<RcParams>,
  ) {
    this.xdata = data.x;
    this.ydata = data.y;
    this.summary = summarize(data);
    this.sizes = Array.from(request.s ?? [rc["lines.markersize"] ** 2]);
    this.marker = request.marker ?? "o";
    this.facecolor = own.color;
    const edge = request.edgecolors ?? "face";
    this.edgecolor = edge === "face" ? own.color : edge;
    const isArea = markerShape(this.marker, { markersize: 1 })?.filled ?? true;
    this.linewidth = request.linewidths ?? (isArea ? 1 : rc["lines.linewidth"]);
    this.alpha = request.alpha ?? null;
    this.label = request.label || own.label;
    this.zorder = request.zorder ?? 1;
  }
}

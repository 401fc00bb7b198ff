import { type RcParams, rcSnapshot } from "../../config/rc-params.ts";
import type { Data, HeightData } from "../../data/data.ts";
import { type Line, toLines } from "../../data/pair.ts";
import { type Summary, summarize } from "../../data/summary.ts";
import {
  isInstance,
  isPlainObject,
  nameArguments,
  type Reader,
  readLength,
  readNumber,
  readOptions,
  readText,
  refuseMoreInAccessors,
  withLongNames,
} from "../../options.ts";
import { toHex } from "../../style/color.ts";
import {
  type DashPattern,
  dashPattern,
  type LineEnds,
  type LineStyle,
  type LineStyleLike,
  type LineStyleName,
  lineStyleName,
  readCapStyle,
  readJoinStyle,
  toLineStyle,
} from "../../style/dashes.ts";
import { type LineFormat, parseFormat } from "../../style/format.ts";
import {
  type FillStyle,
  type Marker,
  type MarkerLike,
  toFillStyle,
  toMarker,
} from "../../style/markers.ts";
import { readColor } from "../../style/read-color.ts";
import type { ArtistHost, OwnAxes } from "../artist.ts";
import { inNoAxes, severalLines } from "../errors.ts";
import { RasterArtist, type RasterOptions, standingReaders } from "../raster-artist.ts";
import { usualLineColor } from "../usual-colors.ts";
import { type DrawStyle, readDrawStyle } from "./draw-style.ts";
import { type MarkEvery, readMarkEvery } from "./mark-every.ts";

/** What `Axes.plot` takes after the format string; a keyword wins over the format. Lengths are points. */
export interface LineOptions extends LineEnds, RasterOptions {
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Any matplotlib color; also `c`. @default the next of `rcParams["axes.prop_cycle"]` */
  color?: string;
  /** `"-"`, `"--"`, `"-."`, `":"`, `"None"`, a long name, or `[offset, [on, off, …]]`; also `ls`. @default "-" */
  linestyle?: LineStyleLike;
  /** Also `lw`. @default 1.5 */
  linewidth?: number;
  /** Any matplotlib marker. @default "None" */
  marker?: MarkerLike;
  /** Also `ms`. @default 6 */
  markersize?: number;
  /** Also `mew`. @default 1 */
  markeredgewidth?: number;
  /** Also `mec`. @default the line's color */
  markeredgecolor?: string;
  /** Also `mfc`. @default the line's color */
  markerfacecolor?: string;
  /** Which half of the marker is filled. @default "full" */
  fillstyle?: FillStyle;
  /** How points are joined: straight, or in steps before, after or halfway to the next position. @default "default" */
  drawstyle?: DrawStyle;
  /**
   * Which points have a marker: every so many, `[first, every]`, a list of their indices, or one true or false per point.
   * With a fraction, markers stand that far apart along the line, in diagonals of the axes. @default all
   */
  markevery?: MarkEvery | null;
  /** Any matplotlib color, for the gaps between dashes. @default none */
  gapcolor?: string;
  /** Opacity of line and marker from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Artists of a higher order are drawn later. @default 2 */
  zorder?: number;
}

const shortNames = {
  c: "color",
  ls: "linestyle",
  lw: "linewidth",
  ms: "markersize",
  mew: "markeredgewidth",
  mec: "markeredgecolor",
  mfc: "markerfacecolor",
  ds: "drawstyle",
} as const satisfies Record<string, keyof LineOptions>;

/** The readers of options of lines, by their long names. */
export function lineReaders(cycle: readonly string[]) {
  const color = readColor(cycle);
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  const marker: Reader<Marker> = (where, value) => toMarker(value, where);
  const fillstyle: Reader<FillStyle> = (where, value) => toFillStyle(value, where);
  return {
    label: readText,
    color,
    linestyle,
    linewidth: readLength,
    marker,
    markersize: readLength,
    markeredgewidth: readLength,
    markeredgecolor: color,
    markerfacecolor: color,
    fillstyle,
    drawstyle: readDrawStyle,
    markevery: readMarkEvery,
    gapcolor: color,
    ...standingReaders(),
    alpha: readNumber(0, 1),
    zorder: readNumber(),
    dashCapstyle: readCapStyle,
    dashJoinstyle: readJoinStyle,
    solidCapstyle: readCapStyle,
    solidJoinstyle: readJoinStyle,
  } satisfies Record<keyof LineOptions, Reader<unknown>>;
}

export type SpannedAxis = "x" | "y";

/** What an endless line goes through: two points, or one in a direction. */
export interface Through {
  readonly points: { readonly x: Float64Array; readonly y: Float64Array };
  /** How much it rises per unit of x, on linear scales; null where it goes through two points. */
  readonly slope: number | null;
}

/** What a format string and keywords say of a line; the rest is the axes' to fill in. */
export type LineRequest = ReturnType<typeof readLineRequest>;

/**
 * Reads a format string and keywords; keywords win.
 * @param fn What a message begins with, as in `Axes.plot`.
 * @throws PlotError
 */
export function readLineRequest(
  fn: string,
  fmt: string | null,
  options: unknown,
  rc: Readonly<RcParams>,
  fmtName = "fmt",
) {
  const readers = lineReaders(rc["axes.prop_cycle"]);
  const given = readOptions(fn, withLongLineNames(fn, options), readers);
  return lineRequest(fn, fmt, given, rc, fmtName);
}

/** The options of a line with its long names in the place of short ones; throws a PlotError for one given by both. */
export function withLongLineNames(fn: string, options: unknown): unknown {
  return withLongNames(fn, options, shortNames);
}

type LineReaders = ReturnType<typeof lineReaders>;
type GivenLine = { readonly [Name in keyof LineReaders]?: ReturnType<LineReaders[Name]> };

/** What a format string says of a line, and options that were read before. */
export function lineRequest(
  fn: string,
  fmt: string | null,
  given: GivenLine,
  rc: Readonly<RcParams>,
  fmtName = "fmt",
) {
  const cycle = rc["axes.prop_cycle"];
  const format = fmt === null ? openFormat : parseFormat(fmt, `${fn}: ${fmtName}`);
  const { linestyle, marker, color, ...others } = given;
  return {
    linestyle: linestyle ?? format.linestyle ?? toLineStyle(rc["lines.linestyle"], fn),
    marker: marker ?? format.marker ?? toMarker(rc["lines.marker"], fn),
    color: color ?? (format.color === null ? undefined : toHex(format.color, fn, cycle)),
    ...others,
  };
}

const openFormat: LineFormat = { linestyle: null, marker: null, color: null };

/** What drawing needs to know of a line. */
export type DrawnLine = Omit<
  Line2D,
  | Exclude<keyof RasterArtist, "visible" | "clipOn" | "label" | "zorder" | "alpha">
  | "axes"
  | "dashes"
  | "remove"
>;

/** What a verb gives a line that options do not say. */
interface OwnLine {
  readonly color: string;
  readonly label: string;
  readonly span?: SpannedAxis;
  readonly through?: Through;
}

/** A line's points, and what they reach where that is known. */
type LineData = Line & { readonly summary?: Summary };
type ReadLine = [data: LineData, request: LineRequest, own: OwnLine, rc: Readonly<RcParams>];

/** Reads a line that is made before it is added. */
function readLine2D(args: readonly unknown[]): ReadLine {
  const fn = "Line2D";
  const { x, y, ...options } = nameArguments(fn, ["x", "y"], args);
  const rc = rcSnapshot();
  const [data, ...more] = toLines(fn, x, y);
  if (data === undefined || more.length > 0) throw severalLines(fn, more.length + 1);
  const request = readLineRequest(fn, null, options, rc);
  const color = request.color ?? usualLineColor(rc);
  return [data, request, { color, label: "" }, rc];
}

/**
 * A line as it is drawn: its points and its style, fixed when it was made. Lengths are points,
 * colors `#rrggbb`, or `#rrggbbaa` where not opaque.
 * @example plot([0, 1], [f, g]).axes[0].getLines()[1].dashes // [5.55, 2.4], up to rounding
 */
export class Line2D extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "line";
  /** Positions in data units; a NaN or an infinity here or in `ydata` leaves a gap. */
  readonly xdata: Float64Array;
  /** Heights in data units, as many as `xdata`. */
  readonly ydata: Float64Array;
  /** Color of the line, and of the marker where that has none of its own. */
  readonly color: string;
  /** Points. */
  readonly linewidth: number;
  /** Its short name; dashes of one's own count as `"--"`, as in matplotlib. */
  readonly linestyle: LineStyleName;
  /** How the line is drawn, or null when only markers are. */
  readonly pattern: DashPattern | null;
  /** The marker, `"None"` for none. */
  readonly marker: Marker;
  /** Points. */
  readonly markersize: number;
  /** Points. */
  readonly markeredgewidth: number;
  /** Color of the marker's edge. */
  readonly markeredgecolor: string;
  /** The same, with the opacity it is drawn with. @internal */
  readonly edgepaint: string;
  /** Color of the marker's inside. */
  readonly markerfacecolor: string;
  /** Which half of the marker is filled: `"full"` for both, `"none"` for neither. */
  readonly fillstyle: FillStyle;
  /** How points are joined. */
  readonly drawstyle: Exclude<DrawStyle, "steps">;
  /** Which points have a marker, or null for all. */
  readonly markevery: MarkEvery | null;
  /** What an endless line goes through, or null for a line from point to point. @internal */
  readonly through: Through | null;
  /** Color of the gaps between dashes, or null for none. */
  readonly gapcolor: string | null;
  /** Opacity of line and marker, or null for the colors' own. */
  alpha: number | null;
  /** Name in the legend, `_childN` when none was given. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** The direction in which the line is measured in fractions of the axes, as `axvline` does in y, or null. */
  readonly span: SpannedAxis | null;
  /** What the data reach. @internal */
  readonly summary: Summary;
  #axes: OwnAxes | null = null;

  /**
   * A line that no axes draws yet, see `axes.addLine`; its color is that of `rcParams["lines.color"]`, `"C0"`.
   * @throws PlotError when data or an option cannot be read
   */
  constructor(x: Data, y: HeightData, options?: LineOptions);
  /** What a verb makes, of arguments it has read. @internal */
  constructor(data: LineData, request: LineRequest, own: OwnLine, rc: Readonly<RcParams>);
  constructor(...args: unknown[]) {
    const [data, request, own, rc] = isReadLine(args) ? args : readLine2D(args);
    super(request);
    this.span = own.span ?? null;
    this.xdata = data.x;
    this.ydata = data.y;
    this.through = own.through ?? null;
    this.summary = data.summary ?? summarize(own.through?.points ?? data);
    this.color = own.color;
    this.linewidth = request.linewidth ?? rc["lines.linewidth"];
    this.linestyle = lineStyleName(request.linestyle);
    this.pattern = dashPattern(request.linestyle, this.linewidth, rc, request);
    this.marker = request.marker;
    this.markersize = request.markersize ?? rc["lines.markersize"];
    this.markeredgewidth = request.markeredgewidth ?? rc["lines.markeredgewidth"];
    this.markerfacecolor =
      request.markerfacecolor ?? unlessAuto(rc["lines.markerfacecolor"]) ?? own.color;
    this.fillstyle = request.fillstyle ?? rc["markers.fillstyle"];
    const edge = request.markeredgecolor ?? unlessAuto(rc["lines.markeredgecolor"]);
    this.markeredgecolor = edge ?? own.color;
    this.edgepaint = edge ?? edgeLikeFace(this);
    this.drawstyle = request.drawstyle ?? "default";
    this.markevery = request.markevery ?? null;
    this.gapcolor = request.gapcolor ?? null;
    this.alpha = request.alpha ?? null;
    this.label = request.label || own.label;
    this.zorder = request.zorder ?? 2;
  }

  /** The axes that draws it, or null. No property of its own: two lines can be alike in two figures. */
  get axes(): OwnAxes | null {
    return this.#axes;
  }
  set axes(axes: ArtistHost | null) {
    this.#axes = axes as OwnAxes | null;
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("Line2D.remove", "axes.addLine(line)");
    this.axes.removeArtist(this);
  }

  /** Lengths of dashes and gaps in points, or null for a solid line or none. */
  get dashes(): readonly number[] | null {
    return this.pattern?.dashes ?? null;
  }
}

refuseMoreInAccessors("Line2D", Line2D.prototype);

/** A color of the settings, unless they leave it to the line. */
function unlessAuto(color: string): string | undefined {
  return color === "auto" ? undefined : toHex(color);
}

/** As in matplotlib, an edge that nobody gave a color has that of the line, and the opacity of the inside if there is one. */
function edgeLikeFace({
  color,
  markerfacecolor: face,
  fillstyle,
}: Pick<Line2D, "color" | "markerfacecolor" | "fillstyle">): string {
  return fillstyle === "none" || face === "#00000000" ? color : color.slice(0, 7) + face.slice(7);
}

/** Whether a verb has read these before: a program may call the constructor with anything. */
function isReadLine(args: unknown[]): args is ReadLine {
  const [data, , own] = args;
  try {
    const isOurs = isPlainObject(data) && isInstance(data.x, Float64Array) && isPlainObject(own);
    return args.length === 4 && isOurs;
  } catch {
    return false;
  }
}

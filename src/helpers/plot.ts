import { lineRequest } from "../artists/line/line2d.ts";
import type { Axes } from "../axes/axes.ts";
import type { Limits } from "../axes/limits.ts";
import { checkFigsize, rcSnapshot } from "../config/rc-params.ts";
import type { PositionData, PositionHeights } from "../data/data.ts";
import type { Pair } from "../data/pair.ts";
import { Positions } from "../data/positions.ts";
import { invalidArgument } from "../errors.ts";
import { type Figure, figureOf } from "../figure/figure.ts";
import { makeFigure } from "../figure/pyplot.ts";
import { listOf, nameArguments, type Reader, readOptions, readText } from "../options.ts";
import type { ScaleName } from "../ticker/scale.ts";
import { type AxesSettings, applySettings, readAxes, settingsReaders } from "./set-axes.ts";
import { bookFigsize, useFigsize } from "./set-figsize.ts";

/** What `plot` takes by name; each has the book's meaning and default. */
export interface PlotOptions extends AxesSettings {
  /** Heights, if they are not the second argument. @default none: X holds the heights */
  Y?: PositionHeights | null;
  /** One matplotlib format string per series; with more series they repeat. @default ["-", "m--", "g-.", "r:"] */
  fmts?: readonly string[] | null;
  /** Width and height of the figure in inches. @default [3.5, 2.5] */
  figsize?: readonly [number, number] | null;
  /** Axes to clear and draw into. @default those of a new figure */
  axes?: Axes | null | undefined;
}

/** The formats of the book's curves. */
export const bookFmts = ["-", "m--", "g-.", "r:"];

const argumentNames = [
  "Y",
  "xlabel",
  "ylabel",
  "legend",
  "xlim",
  "ylim",
  "xscale",
  "yscale",
  "fmts",
  "figsize",
  "axes",
];

/** Reads format strings, one per series. */
export const readFmts: Reader<readonly string[]> = (where, value) => {
  const fmts = listOf(value) ?? [];
  if (fmts.length === 0) {
    throw invalidArgument(where, 'a list of format strings, such as ["-", "m--"]', value);
  }
  return fmts.map((fmt, index) => readText(`${where}[${index}]`, fmt));
};

const readers = {
  ...settingsReaders,
  Y: (_: string, value: unknown) => value,
  fmts: readFmts,
  figsize: checkFigsize,
  axes: readAxes,
};

const inFormats = 'Format strings say it: fmts: ["r--", "C1o-"]. More can be said with axes.plot';
const onLines = "axes.plot takes it, as do the lines it returns";

/** What to do instead of passing what other functions take. */
const instead = {
  title: 'A title is set by axes.setTitle, as in plot(x, y).ax.setTitle("loss")',
  label: 'Lines are named by legend: ["a", "b"]',
  labels: 'Lines are named by legend: ["a", "b"]',
  grid: "The figure has a grid; plot(x, y).ax.grid(false) takes it away",
  color: inFormats,
  colors: inFormats,
  c: inFormats,
  linestyle: inFormats,
  ls: inFormats,
  marker: inFormats,
  linewidth: onLines,
  lw: onLines,
  alpha: onLines,
  markersize: onLines,
};

/**
 * Draws one line per series, as the book's `plot` does.
 *
 * `X` and `Y` are each one series or a list of series: arrays, typed arrays, iterables, ndarrays, tensors.
 * One X serves many Y; without `Y`, `X` holds the heights over 0, 1, 2, …; a function in `Y` is evaluated
 * at its x; a series with two axes draws one line per column. A NaN or an infinity leaves a gap; strings are categories, `Date` and `Temporal` dates. The other
 * arguments come in the book's order, or by name in a last object. Without `axes` the figure is new.
 * @returns The figure, to be saved or drawn on.
 * @throws PlotError when an argument cannot be read; nothing is drawn and no setting changed then
 * @example
 * const x = arange(0, 3, 0.1);
 * plot(x, [f, (t) => 2 * t - 3], "x", "f(x)", { legend: ["f(x)", "Tangent line (x=1)"] });
 */
export function plot(
  X: PositionData,
  Y?: PositionHeights | null,
  xlabel?: string | null,
  ylabel?: string | null,
  legend?: readonly (string | number)[] | null,
  xlim?: Limits | null,
  ylim?: Limits | null,
  xscale?: ScaleName | null,
  yscale?: ScaleName | null,
  fmts?: readonly string[] | null,
  figsize?: readonly [number, number] | null,
  axes?: Axes | null,
): Figure;
export function plot(X: PositionData, options: PlotOptions): Figure;
export function plot(X: PositionData, Y: PositionHeights | null, options: PlotOptions): Figure;
export function plot(
  X: PositionData,
  Y: PositionHeights | null,
  xlabel: string | null,
  options: PlotOptions,
): Figure;
export function plot(
  X: PositionData,
  Y: PositionHeights | null,
  xlabel: string | null,
  ylabel: string | null,
  options: PlotOptions,
): Figure;
export function plot(
  X: PositionData,
  Y: PositionHeights | null,
  xlabel: string | null,
  ylabel: string | null,
  legend: readonly (string | number)[] | null,
  options: PlotOptions,
): Figure;
export function plot(X: unknown, ...rest: unknown[]): Figure {
  const request = readPlotRequest("plot", rest);
  const positions = new Positions("plot");
  return drawSeries(request, positions.series(X, request.options.Y), positions);
}

/** What a call of `plot` says but for X, read and checked. @internal */
export type PlotRequest = ReturnType<typeof readPlotRequest>;

/** Reads the arguments after X. @internal */
export function readPlotRequest(fn: string, rest: readonly unknown[]) {
  const given = nameArguments(fn, argumentNames, rest, ["X"]);
  const options = readOptions(fn, given, readers, instead);
  return { fn, options, requests: readLineFormats(fn, options.fmts ?? bookFmts) };
}

/** Draws one line per series, in the axes asked for or on a new figure. @internal */
export function drawSeries(
  { fn, options, requests }: PlotRequest,
  series: readonly Pair[],
  positions: Positions = new Positions(fn),
): Figure {
  const { figsize = bookFigsize, xscale = "linear", yscale = "linear", ...settings } = options;
  const axes = options.axes ?? makeFigure(figsize).addSubplot();
  const page = figureOf(axes);
  useFigsize(figsize);
  if (axes === options.axes) axes.cla();
  axes.takeUnits(positions);
  for (const [index, { lines }] of series.entries()) {
    axes.addLines(lines, requests[index % requests.length] as (typeof requests)[number]);
  }
  applySettings(fn, axes, { xscale, yscale, ...settings });
  return page;
}

function readLineFormats(fn: string, fmts: readonly string[]) {
  const rc = rcSnapshot();
  return fmts.map((fmt, index) => lineRequest(fn, fmt, {}, rc, `fmts[${index}]`));
}

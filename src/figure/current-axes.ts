/** What plt does to the current figure and axes. */
import type { Axes } from "../axes/axes.ts";
import type { Axes3D } from "../axes/three-d/axes-3d.ts";
import { checkFigsize, rcParams } from "../config/rc-params.ts";
import type { SubplotSpec } from "../layout/gridspec.ts";
import {
  type EitherSpelling,
  isInstance,
  isKeywords,
  readNoArguments,
  readNoMore,
} from "../options.ts";
import type { AddAxes3DOptions, AddAxesOptions } from "./axes-options.ts";
import type { Rect } from "./axes-stack.ts";
import { notToClose } from "./errors.ts";
import { Figure, figureOf } from "./figure.ts";
import { currentFigure, type FigureOptions, gca, gcf, setCurrentFigure } from "./pyplot.ts";
import { addMosaic, type Mosaic, readMosaic, type SubplotMosaicOptions } from "./subplot-mosaic.ts";

/**
 * Makes axes the current ones, and their figure the current one.
 * @throws PlotError when they were removed from their figure
 * @example sca(axes[1]); plt.title("right");
 */
export function sca(axes: Axes): Axes {
  const owner = figureOf(axes);
  owner.sca(axes);
  setCurrentFigure(owner);
  return axes;
}

/** Clears the current axes, see {@link Axes.cla}. */
export function cla(...args: readonly unknown[]): void {
  readNoArguments("cla", args);
  gca().cla();
}

/** Takes all axes out of the current figure, see {@link Figure.clear}. */
export function clf(...args: readonly unknown[]): void {
  readNoArguments("clf", args);
  gcf().clear();
}

/**
 * Leaves the current figure, so that the next call makes a new one; another figure is left alone, since none is kept
 * beside the current one.
 * @param fig The figure to close, or `"all"`. @default the current one
 * @throws PlotError for what is no figure
 */
export function close(fig?: Figure | "all" | null): void;
export function close(fig?: unknown, ...more: unknown[]): void {
  readNoMore("close", ["fig"], more);
  const isAny = fig === undefined || fig === null || fig === "all";
  if (!isAny && !isInstance(fig, Figure)) throw notToClose(fig);
  if (isAny || fig === currentFigure()) setCurrentFigure(null);
}

/** The axes of three dimensions in cells of a grid. */
export function subplot(
  nrows: number,
  ncols: number,
  index: number | readonly [number, number],
  options: EitherSpelling<AddAxes3DOptions>,
): Axes3D;
export function subplot(
  place: number | SubplotSpec,
  options: EitherSpelling<AddAxes3DOptions>,
): Axes3D;
export function subplot(options: EitherSpelling<AddAxes3DOptions>): Axes3D;
/**
 * The axes of the current figure in cells of a grid: those that stand there, else new ones. They become the current axes.
 * Other axes that they overlap are taken away, as in matplotlib, with a warning.
 * @param nrows Rows of the grid, or all three numbers as digits, or a place such as `grid.at(0, 1)`.
 * @throws PlotError when an argument cannot be read; nothing is changed then
 * @example subplot(1, 2, 1).plot(x, y); subplot(122).plot(x, z);
 */
export function subplot(
  nrows: number,
  ncols: number,
  index: number | readonly [number, number],
  options?: AddAxesOptions,
): Axes;
export function subplot(place: number | SubplotSpec, options?: AddAxesOptions): Axes;
export function subplot(options?: AddAxesOptions): Axes;
export function subplot(...args: unknown[]): Axes | Axes3D {
  return gcf().subplotAt("subplot", args);
}

/**
 * Makes a figure with axes that are named by a picture of their places, and makes it the current one.
 * @param mosaic Rows of names, or a text with one letter for each cell and rows behind `;` or on lines; `"."` is empty.
 * @returns The figure, and the axes by their names.
 * @throws PlotError when an argument cannot be read, or the cells of a name are no rectangle; no figure is made then
 * @example const [fig, { a, b, c }] = subplotMosaic("ab;cc", { heightRatios: [1, 2] });
 */
export function subplotMosaic(
  mosaic: Mosaic,
  options?: EitherSpelling<SubplotMosaicOptions & FigureOptions>,
): [figure: Figure, axes: Record<string, Axes>];
export function subplotMosaic(
  mosaic: unknown,
  options: unknown = {},
  ...more: unknown[]
): [Figure, Record<string, Axes>] {
  const fn = "subplotMosaic";
  const { figsize = rcParams["figure.figsize"], ...others } = isKeywords(options)
    ? options
    : { options };
  const size = checkFigsize(`${fn}: figsize`, figsize);
  const request = readMosaic(fn, [mosaic, isKeywords(options) ? others : options, ...more]);
  const made = new Figure(size);
  const axes = addMosaic(made, request);
  setCurrentFigure(made);
  return [made, axes];
}

/** Adds axes of three dimensions to the current figure: `axes({ projection: "3d" })`. */
export function axes(rect: Rect | null, options: EitherSpelling<AddAxes3DOptions>): Axes3D;
export function axes(options: EitherSpelling<AddAxes3DOptions>): Axes3D;
/**
 * Adds axes to the current figure: in a box of their own, in fractions of the figure, or alone in it. They become the
 * current axes.
 * @throws PlotError when an argument cannot be read; nothing is added then
 * @example axes([0.6, 0.6, 0.25, 0.2]).plot([2, 1]);
 */
export function axes(rect?: Rect | null, options?: AddAxesOptions): Axes;
export function axes(options: AddAxesOptions): Axes;
export function axes(...args: unknown[]): Axes | Axes3D {
  const [rect, ...rest] = args;
  if (isKeywords(rect)) return gcf().addSubplot(...(args as [AddAxesOptions]));
  if (rect === undefined || rect === null) return gcf().addSubplot(...(rest as [AddAxesOptions]));
  return gcf().addAxes(...(args as [Rect]));
}

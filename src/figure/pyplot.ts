import type { Axes } from "../axes/axes.ts";
import type { Axes3D } from "../axes/three-d/axes-3d.ts";
import { checkFigsize, rcParams } from "../config/rc-params.ts";
import {
  type EitherSpelling,
  nameArguments,
  readNoArguments,
  readNoMore,
  readOptions,
} from "../options.ts";
import { Figure } from "./figure.ts";
import {
  type AxesArray,
  type Subplots3DOptions,
  type SubplotsOptions,
  subplotsReaders,
  toSubplotsRequest,
} from "./subplots.ts";

/** What `figure` takes. */
export interface FigureOptions {
  /** Width and height in inches. @default rcParams["figure.figsize"], 6.4 by 4.8 */
  figsize?: readonly [number, number];
}

/** What `subplots` takes. */
export interface SubplotsFigureOptions<Squeeze extends boolean = boolean>
  extends SubplotsOptions<Squeeze>,
    FigureOptions {}

/** A figure that can be taken apart as in Python: `const [fig, axes] = subplots(2, 2)`. */
export type SubplotsFigure<
  Rows extends number = number,
  Columns extends number = number,
  Squeeze extends boolean = true,
> = Figure & readonly [figure: Figure, axes: AxesArray<Rows, Columns, Squeeze>];

/** What `subplots` takes for axes of three dimensions. */
export interface Subplots3DFigureOptions<Squeeze extends boolean = boolean>
  extends Subplots3DOptions<Squeeze>,
    FigureOptions {}

/** A figure whose axes are of three dimensions, which can be taken apart as in Python. */
export type SubplotsFigure3D<
  Rows extends number = number,
  Columns extends number = number,
  Squeeze extends boolean = true,
> = {
  /** The first axes. */
  readonly ax: Axes3D;
  /** The axes in the order they were made. */
  readonly axes: Axes3D[];
} & Figure &
  readonly [figure: Figure, axes: AxesArray<Rows, Columns, Squeeze, Axes3D>];

const readers = { ...subplotsReaders, figsize: checkFigsize };

let current: Figure | null = null;

/**
 * Makes a figure without axes and makes it the current one.
 * @example figure({ figsize: [4, 3] });
 */
export function figure(options?: FigureOptions): Figure;
export function figure(options: unknown = {}, ...more: unknown[]): Figure {
  readNoMore("figure", ["options"], more);
  const { figsize } = readOptions("figure", options, { figsize: checkFigsize });
  return makeFigure(figsize);
}

/** Makes a figure with a grid of axes of three dimensions: `subplots({ subplotKw: { projection: "3d" } })`. */
export function subplots<
  const Rows extends number = 1,
  const Columns extends number = 1,
  const Squeeze extends boolean = true,
>(
  nrows: Rows,
  ncols: Columns,
  options: EitherSpelling<Subplots3DFigureOptions<Squeeze>>,
): SubplotsFigure3D<Rows, Columns, Squeeze>;
export function subplots<
  const Rows extends number = 1,
  const Columns extends number = 1,
  const Squeeze extends boolean = true,
>(
  options: EitherSpelling<Subplots3DFigureOptions<Squeeze>> & { nrows?: Rows; ncols?: Columns },
): SubplotsFigure3D<Rows, Columns, Squeeze>;
/**
 * Makes a figure with a grid of axes and makes it the current one; `axes` lists them row by row, `ax` is the first.
 * @throws PlotError when an argument cannot be read; no figure is made then
 * @example
 * const { axes } = subplots(1, 2, { figsize: [7, 2.5], sharey: true });
 * plot(x, f, { axes: axes[0] });
 * const [fig, [top, bottom]] = subplots(2, 1, { heightRatios: [3, 1] });
 */
export function subplots<
  const Rows extends number = 1,
  const Columns extends number = 1,
  const Squeeze extends boolean = true,
>(
  nrows?: Rows,
  ncols?: Columns,
  options?: EitherSpelling<SubplotsFigureOptions<Squeeze>>,
): SubplotsFigure<Rows, Columns, Squeeze>;
export function subplots<
  const Rows extends number = 1,
  const Columns extends number = 1,
  const Squeeze extends boolean = true,
>(
  options: EitherSpelling<SubplotsFigureOptions<Squeeze>> & { nrows?: Rows; ncols?: Columns },
): SubplotsFigure<Rows, Columns, Squeeze>;
export function subplots(
  ...args: unknown[]
): SubplotsFigure | SubplotsFigure3D<number, number, boolean> {
  const fn = "subplots";
  const named = nameArguments(fn, ["nrows", "ncols"], args);
  const { figsize = rcParams["figure.figsize"], ...read } = readOptions(fn, named, readers);
  const request = toSubplotsRequest(fn, read);
  const made = new Figure(figsize);
  const axes = made.addSubplots(request);
  current = made;
  return takenApart(made, axes);
}

/** Lets a figure be taken apart into itself and its axes. */
function takenApart(made: Figure, axes: AxesArray): SubplotsFigure {
  const iterate = () => [made, axes].values();
  return Object.defineProperty(made, Symbol.iterator, { value: iterate }) as SubplotsFigure;
}

/** The current figure: the one made last; a new one if there is none. */
export function gcf(): Figure;
export function gcf(...args: unknown[]): Figure {
  readNoArguments("gcf", args);
  return current ?? makeFigure();
}

/** The current axes of the current figure; new ones if there are none. */
export function gca(): Axes;
export function gca(...args: unknown[]): Axes {
  readNoArguments("gca", args);
  return gcf().gca();
}

/** The current figure; null while there is none. */
export function currentFigure(): Figure | null {
  return current;
}

/** Makes a figure the current one, or none. */
export function setCurrentFigure(next: Figure | null): void {
  current = next;
}

/** Makes a figure of a size in inches that was read before, and makes it the current one. */
export function makeFigure(figsize = rcParams["figure.figsize"]): Figure {
  const made = new Figure(figsize);
  current = made;
  return made;
}

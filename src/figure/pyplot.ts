import type { Axes } from "../axes/axes.ts";
import { checkFigsize, rcdefaults, rcParams } from "../config/rc-params.ts";
import { setWarningHandler } from "../config/warnings.ts";
import { type EitherSpelling, nameArguments, readOptions } from "../options.ts";
import { Figure } from "./figure.ts";
import {
  type AxesArray,
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

const readers = { ...subplotsReaders, figsize: checkFigsize };

let current: Figure | null = null;

/**
 * Makes a figure without axes and makes it the current one.
 * @example figure({ figsize: [4, 3] });
 */
export function figure(options: FigureOptions = {}): Figure {
  const { figsize } = readOptions("figure", options, { figsize: checkFigsize });
  return makeFigure(figsize);
}

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
export function subplots(...args: unknown[]): SubplotsFigure {
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
export function gcf(): Figure {
  return current ?? makeFigure();
}

/** The current axes of the current figure; new ones if there are none. */
export function gca(): Axes {
  return gcf().gca();
}

/**
 * Runs a function with a state of its own: default settings, no current figure, nobody who hears warnings. Afterwards all is as
 * it was. For programs that draw the figures of others, such as the plugins for Markdown.
 * @returns What the function returns, and the figure that was current at its end, null if none was made.
 * @internal
 */
export function withFreshState<T>(run: () => T): { value: T; figure: Figure | null } {
  const before = { settings: { ...rcParams }, current, handler: setWarningHandler(null) };
  rcdefaults();
  current = null;
  try {
    const value = run();
    return { value, figure: current };
  } finally {
    Object.assign(rcParams, before.settings);
    current = before.current;
    setWarningHandler(before.handler);
  }
}

function makeFigure(figsize = rcParams["figure.figsize"]): Figure {
  const made = new Figure(figsize);
  current = made;
  return made;
}
